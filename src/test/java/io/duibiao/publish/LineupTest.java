package io.duibiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.period.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    void the_order_of_the_results_does_not_matter() {
        List<io.duibiao.benchmark.result.Benchmark> shuffled = new ArrayList<>(publication.benchmarks());
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
}
