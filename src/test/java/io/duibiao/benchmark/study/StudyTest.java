package io.duibiao.benchmark.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Observations;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.SmallCountry;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.ContributionTable;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import io.duibiao.benchmark.result.RankMove;
import io.duibiao.benchmark.result.RevisionHistory;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Why a rank moved, who contributed what, how figures lie and how they were revised. */
class StudyTest {
    private static final Indicator NOMINAL = SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.HIGHER);
    private static final Indicator REAL = SmallCountry.amount(GrowthBasis.COMPARABLE_PRICES, Polarity.HIGHER);

    @Test
    void a_change_of_place_is_told_by_who_passed_whom() {
        Observations figures = new Observations("some");
        level(figures, "2022", "510001", "50", "510002", "40", "510003", "30", "510004", "20");
        level(figures, "2023", "510001", "51", "510003", "45", "510004", "60", "510005", "90");
        RankMove move = RankMoves.sinceLastYear(compare(NOMINAL, figures), "510000", 2023, By.LEVEL)
                .of(new Spot("510003", 2023))
                .orElseThrow();
        assertThat(move.before()).isEqualTo(3);
        assertThat(move.after()).isEqualTo(4);
        assertThat(move.rivals())
                .isEqualTo(new RankMove.Rivals(List.of(), List.of("510004"), List.of("510005"), List.of("510002")));
        assertThat(move.parts()).isEqualTo(new RankMove.Parts(1, 0, -1, 0, -1));
    }

    @Test
    void between_places_by_computed_and_by_reported_growth_nothing_moved() {
        Observations figures = new Observations("some");
        level(figures, "2021", "510001", "100", "510002", "100");
        level(figures, "2022", "510001", "101", "510002", "109");
        figures.add("510001", "2023", Measure.YOY, "6.0", "%").add("510002", "2023", Measure.YOY, "5.0", "%");
        figures.add("510001", "2024", Measure.YOY, "4.0", "%").add("510002", "2024", Measure.YOY, "5.0", "%");
        Comparison compared = compare(REAL, figures);
        assertThat(RankMoves.sinceLastYear(compared, "510000", 2023, By.GROWTH).of(new Spot("510001", 2023)))
                .isEmpty();
        assertThat(RankMoves.sinceLastYear(compared, "510000", 2024, By.GROWTH).of(new Spot("510001", 2024)))
                .isPresent();
    }

    @Test
    void the_parts_of_a_move_sum_to_the_whole_in_any_city() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Observations figures = new Observations("some");
            for (String year : List.of("2022", "2023")) {
                SmallCountry.WEST.stream()
                        .filter(code -> random.nextInt(4) > 0)
                        .forEach(code -> level(figures, year, code, String.valueOf(1 + random.nextInt(6))));
            }
            RankMoves moves = RankMoves.sinceLastYear(compare(NOMINAL, figures), "510000", 2023, By.LEVEL);
            SmallCountry.WEST.stream()
                    .flatMap(code -> moves.of(new Spot(code, 2023)).stream())
                    .forEach(move -> {
                        assertThat(move.parts().sum()).as(move.toString()).isEqualTo(move.before() - move.after());
                        RankMove.Rivals rivals = move.rivals();
                        assertThat(rivals.overtook().size()
                                        + rivals.left().size()
                                        - rivals.overtakenBy().size()
                                        - rivals.came().size())
                                .as(move.toString())
                                .isEqualTo(move.before() - move.after());
                    });
        }
    }

    @Test
    void a_revision_moves_a_place_between_two_days() {
        Observations figures = new Observations("some").in("快报", "2019-01-25");
        level(figures, "2018", "510001", "982", "510002", "900");
        level(figures.in("修订", "2020-03-10"), "2018", "510001", "860");
        Comparison before = new Benchmarking(SmallCountry.REFERENCE)
                .compare(panel(NOMINAL, figures), Options.DEFAULT.asOf(LocalDate.of(2019, 12, 31)));
        RankMove move = RankMoves.sinceRelease(before, compare(NOMINAL, figures), "510000", 2018, By.LEVEL)
                .of(new Spot("510001", 2018))
                .orElseThrow();
        assertThat(move.parts()).isEqualTo(new RankMove.Parts(0, -1, 0, 0, 0));
        assertThat(move.rivals().overtakenBy()).containsExactly("510002");
    }

    @Test
    void contributions_sum_to_the_growth_of_the_whole() {
        Observations figures = new Observations("some");
        level(figures, "2022", "520000", "400", "520001", "100", "520002", "100", "520003", "150", "520004", "50");
        level(figures, "2023", "520000", "440", "520001", "120", "520002", "105", "520003", "150", "520004", "65");
        ContributionTable table = new Contributions(compare(NOMINAL, figures))
                .of(new Spot("520000", 2023))
                .orElseThrow();
        assertThat(table.parts())
                .extracting(part -> part.region() + " " + text(part.points()))
                .containsExactly("520001 5", "520004 3.75", "520002 1.25", "520003 0");
        assertThat(text(table.growth())).isEqualTo("10");
        assertThat(text(table.unexplained())).isEqualTo("0");
    }

    @Test
    void contributions_at_comparable_prices_take_reported_growth_and_leave_a_rest() {
        Observations figures = new Observations("some");
        level(figures, "2022", "520000", "400", "520001", "100", "520002", "100", "520003", "150", "520004", "50");
        level(figures, "2023", "520000", "440", "520001", "120", "520002", "105", "520003", "150", "520004", "65");
        figures.add("520000", "2023", Measure.YOY, "5.0", "%");
        SmallCountry.EAST.forEach(code -> figures.add(code, "2023", Measure.YOY, "4.0", "%"));
        ContributionTable table = new Contributions(compare(REAL, figures))
                .of(new Spot("520000", 2023))
                .orElseThrow();
        assertThat(text(table.unexplained())).isEqualTo("1");
        assertThat(text(table.parts().get(0).share())).as("150 of 440").isEqualTo("34.090909");
    }

    @Test
    void without_a_members_growth_the_rest_is_not_told() {
        Observations figures = new Observations("some");
        level(figures, "2022", "520000", "400", "520001", "100");
        level(figures, "2023", "520000", "440", "520001", "120");
        ContributionTable table = new Contributions(compare(NOMINAL, figures))
                .of(new Spot("520000", 2023))
                .orElseThrow();
        assertThat(text(table.unexplained())).isEqualTo(Absence.NEVER_PUBLISHED.name());
    }

    @Test
    void quartiles_and_mean_are_those_of_the_members() {
        Observations figures = new Observations("some");
        level(figures, "2023", "510001", "10", "510002", "20", "510003", "30", "510004", "40", "510005", "400");
        Distribution found = compare(NOMINAL, figures)
                .averages("510000", 2023, By.LEVEL)
                .flatMap(Averages::members)
                .orElseThrow();
        assertThat(found.quartiles()).extracting(StudyTest::text).containsExactly("20", "30", "40");
        assertThat(text(found.unweightedMean())).isEqualTo("100");
        assertThat(found.outliers()).containsExactly("510005");
    }

    @Test
    void a_revision_triangle_has_a_row_for_each_release() {
        Observations figures = new Observations("some").in("快报", "2019-01-25");
        level(figures, "2018", "510001", "200");
        level(figures, "2017", "510001", "100");
        level(figures.in("年鉴", "2019-09-25"), "2018", "510001", "190");
        level(figures.in("普查", "2020-03-25"), "2018", "510001", "170", "510002", "80");
        level(figures, "2017", "510001", "105");
        Revisions revisions = new Revisions(compare(NOMINAL, figures), Measure.LEVEL);
        RevisionHistory history = revisions.of(new Spot("510001", 2018)).orElseThrow();
        assertThat(history.releases())
                .extracting(release -> text(release.figure()))
                .containsExactly("200", "190", "170");
        assertThat(text(history.revision())).isEqualTo("-15");
        assertThat(revisions.triangle("510001")).hasSize(2);
        RevisionHistory.Summary summary = revisions.summary("510001").orElseThrow();
        assertThat(text(summary.mean())).isEqualTo("-5");
        assertThat(text(summary.meanAbsolute())).isEqualTo("10");
        assertThat(revisions.summary("510002")).as("one release tells nothing").isEmpty();
    }

    private static void level(Observations figures, String period, String... regionsAndLevels) {
        for (int i = 0; i < regionsAndLevels.length; i += 2) {
            figures.add(regionsAndLevels[i], period, Measure.LEVEL, regionsAndLevels[i + 1], "元");
        }
    }

    private static Panel panel(Indicator indicator, Observations figures) {
        return Panel.of(indicator, new PeriodKind(1, 12), figures.all());
    }

    private static Comparison compare(Indicator indicator, Observations figures) {
        return new Benchmarking(SmallCountry.REFERENCE).compare(panel(indicator, figures), Options.DEFAULT);
    }

    private static String text(Datum datum) {
        return datum.value()
                .map(BigDecimal::stripTrailingZeros)
                .map(value -> value.signum() == 0 ? "0" : value.toPlainString())
                .orElseGet(() -> datum.absence().orElseThrow().name());
    }
}
