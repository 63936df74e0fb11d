package io.duibiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineupTest {
    private final Publication publication = Samples.chongqing();
    private final Lineup gdp =
            Lineups.of(publication).of("gdp", Period.year(2018), "500000").orElseThrow();

    @Test
    void members_are_ranked_best_first_and_ties_stand_by_code() {
        assertThat(gdp.ranked(Aspect.GROWTH).subList(0, 4))
                .extracting(member -> publication.naming().region(member.cell().region()))
                .containsExactly("云阳县", "江津区", "璧山区", "巫山县");
    }

    @Test
    void who_has_no_figure_is_missing_and_not_ranked() {
        Lineup in2019 =
                Lineups.of(publication).of("gdp", Period.year(2019), "500000").orElseThrow();
        assertThat(in2019.ranked(Aspect.LEVEL)).hasSize(22);
        assertThat(in2019.missing(Aspect.LEVEL)).hasSize(16);
    }

    @Test
    void the_citys_figure_is_the_same_for_all_members() {
        assertThat(gdp.average(Aspect.GROWTH, Yardstick.CITY)
                        .orElseThrow()
                        .value()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("6.0");
        assertThat(gdp.average(Aspect.GROWTH, Yardstick.NATION)
                        .orElseThrow()
                        .value()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("6.6");
    }

    @Test
    void members_in_several_cities_have_no_citys_figure_in_common() {
        Lineup mixed = Lineups.of(Samples.inAnotherCity(publication, "500102"))
                .of("gdp", Period.year(2018), "500000")
                .orElseThrow();
        assertThat(mixed.average(Aspect.GROWTH, Yardstick.CITY))
                .as("6.0 % in one city, 9.9 % in the other")
                .isEmpty();
        assertThat(mixed.average(Aspect.GROWTH, Yardstick.NATION)).isPresent();
        assertThat(mixed.average(Aspect.LEVEL, Yardstick.CITY))
                .as("what is the same for all is shown")
                .isPresent();
    }

    @Test
    void who_is_not_ranked_with_the_others_has_no_gap_beside_their_citys_figure() {
        Benchmark first = gdp.ranked(Aspect.GROWTH).get(0);
        assertThat(gdp.growthGap(first, Yardstick.CITY))
                .isEqualTo(first.city().growth().gap());
        Benchmark unranked = new Benchmark(
                first.cell(),
                new Figures(first.level(), first.growth(), first.city(), first.nation(), first.origin()),
                new Standings(first.standings().byLevel(), Optional.empty()));
        assertThat(gdp.growthGap(unranked, Yardstick.CITY).isPresent())
                .as("growth of nominal levels is held against growth of nominal levels, not against the 6.0 % shown")
                .isFalse();
    }

    @Test
    void the_order_of_the_results_does_not_matter() {
        List<Benchmark> shuffled = new ArrayList<>(publication.benchmarks());
        Collections.reverse(shuffled);
        Publication other = new Publication(
                publication.language(),
                publication.focus(),
                publication.reference(),
                shuffled,
                publication.findings(),
                publication.rejects(),
                publication.run());
        assertThat(Lineups.of(other).all()).isEqualTo(Lineups.of(publication).all());
    }

    @Test
    void a_series_holds_one_kind_of_period_in_order_of_time() {
        assertThat(Lineups.of(publication).series("gdp", Period.year(2018).kind(), "500000"))
                .extracting(lineup -> lineup.period().year())
                .containsExactly(2018, 2019, 2020, 2021, 2022);
    }

    @Test
    void growth_that_was_merely_computed_is_missing_from_a_ranking_of_reported_growth() {
        Lineup mixed = withNominalGrowth("500101");
        assertThat(mixed.missing(Aspect.GROWTH)).isEmpty();
        assertThat(mixed.unranked(Aspect.GROWTH))
                .extracting(member -> member.cell().region())
                .containsExactly("500101");
        assertThat(mixed.ranked(Aspect.GROWTH)).hasSize(37);
    }

    @Test
    void the_citys_figure_is_told_by_those_who_are_ranked() {
        Lineup mixed = withNominalGrowth("500101");
        assertThat(mixed.members().get(0).cell().region()).isEqualTo("500101");
        assertThat(mixed.average(Aspect.GROWTH, Yardstick.CITY)
                        .orElseThrow()
                        .value()
                        .value()
                        .orElseThrow())
                .as("at comparable prices as the others, not 9.9 nominal as 万州区")
                .isEqualByComparingTo("6.0");
        assertThat(new Lineup(
                                gdp.indicator(),
                                gdp.period(),
                                gdp.group(),
                                List.of(mixed.members().get(0)))
                        .average(Aspect.GROWTH, Yardstick.CITY)
                        .orElseThrow()
                        .value()
                        .value()
                        .orElseThrow())
                .as("where nobody is ranked")
                .isEqualByComparingTo("9.9");
    }

    /** One member has only the growth of its levels, held against the city's growth of levels, and no place by it. */
    private Lineup withNominalGrowth(String region) {
        Datum grown = Datum.of(new BigDecimal("8.8"), "%", BigDecimal.ZERO);
        Datum city = Datum.of(new BigDecimal("9.9"), "%", BigDecimal.ZERO);
        List<Benchmark> members = gdp.members().stream()
                .map(member -> member.cell().region().equals(region) ? nominal(member, grown, city) : member)
                .toList();
        return new Lineup(gdp.indicator(), gdp.period(), gdp.group(), members);
    }

    private static Benchmark nominal(Benchmark member, Datum grown, Datum city) {
        Datum none = Datum.absent(Absence.NOT_YET, "%");
        return new Benchmark(
                member.cell(),
                new Figures(
                        member.level(),
                        new Growth(none, grown, grown),
                        new Against(member.city().level(), new Average(city, Basis.COMPUTED, 1, none)),
                        member.nation(),
                        member.origin()),
                new Standings(member.standings().byLevel(), Optional.empty()));
    }
}
