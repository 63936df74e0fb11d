package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.document.Place;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Source;
import io.duibiao.period.Period;
import io.duibiao.publish.ChangeLog;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Publication PUBLICATION = Samples.sixDistricts();
    private static final Focus FOCUS = PUBLICATION.focus();

    private static Observation figure(String value, String document, String released, String vintage) {
        return new Observation(
                new Key("500101", "gdp", Period.year(2018), Measure.LEVEL, ""),
                new Figure(new BigDecimal(value), "元", Bound.EXACT, BigDecimal.ONE),
                new Source(
                        "id-" + document,
                        document,
                        new Place.Span(1, 2),
                        "words",
                        vintage,
                        released.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(released))),
                Observation.Status.NORMAL);
    }

    @Test
    void nothing_moved_where_nothing_changed_or_nothing_was_published_before() {
        List<Benchmark> now = PUBLICATION.benchmarks();
        assertThat(Changes.moves(now, now, FOCUS)).isEmpty();
        assertThat(Changes.moves(List.of(), now, FOCUS)).isEmpty();
    }

    @Test
    void another_growth_is_a_move() {
        List<Benchmark> now = PUBLICATION.benchmarks();
        List<Benchmark> before = new ArrayList<>(now);
        Benchmark first = now.stream()
                .filter(benchmark -> benchmark.cell().period().equals(FOCUS.period()))
                .findFirst()
                .orElseThrow();
        Benchmark other = now.stream()
                .filter(benchmark -> benchmark.cell().period().equals(FOCUS.period()))
                .filter(benchmark ->
                        !benchmark.growth().used().equals(first.growth().used()))
                .findFirst()
                .orElseThrow();
        before.set(
                before.indexOf(first),
                new Benchmark(
                        first.cell(),
                        new Figures(first.level(), other.growth(), first.city(), first.nation(), first.origin()),
                        first.standings()));
        assertThat(Changes.moves(before, now, FOCUS)).singleElement().satisfies(move -> assertThat(move.after())
                .isEqualTo(first));
    }

    @Test
    void a_later_release_with_another_figure_is_a_revision_and_one_with_the_same_is_none() {
        List<Observation> figures = List.of(
                figure("102", "b.txt", "2019-12-01", ""),
                figure("100", "a.txt", "2019-03-20", "初步核算"),
                figure("102", "c.txt", "2020-01-01", ""));
        assertThat(Changes.revisions(figures, List.of())).singleElement().satisfies(revision -> {
            assertThat(revision.before().vintage()).isEqualTo("初步核算");
            assertThat(revision.after().origin().document()).isEqualTo("b.txt");
            assertThat(revision.after().figure().value()).contains(new BigDecimal("102"));
        });
    }

    @Test
    void the_same_figure_with_other_decimals_is_no_revision_and_one_in_the_last_decimal_is() {
        Observation coarse = figure("100", "a.txt", "2019-03-20", "");
        assertThat(Changes.revisions(List.of(coarse, figure("101", "b.txt", "2019-12-01", "")), List.of()))
                .as("within the rounding of the first one")
                .isEmpty();
        assertThat(Changes.revisions(List.of(coarse, figure("102", "b.txt", "2019-12-01", "")), List.of()))
                .as("6.0 after 6.1 is the usual revision: both roundings touch")
                .hasSize(1);
    }

    @Test
    void two_documents_of_one_day_that_disagree_are_no_revision() {
        assertThat(Changes.revisions(
                        List.of(figure("100", "a.txt", "2019-03-20", ""), figure("101", "b.txt", "2019-03-20", "")),
                        List.of()))
                .isEmpty();
    }

    @Test
    void a_figure_that_nobody_says_any_more_was_withdrawn() {
        Observation gone = figure("100", "a.txt", "2019-03-20", "");
        assertThat(Changes.revisions(List.of(), List.of(gone)))
                .singleElement()
                .extracting(ChangeLog.Revision::after)
                .satisfies(after -> assertThat(after.figure().isPresent()).isFalse());
        assertThat(Changes.revisions(List.of(figure("101", "b.txt", "2019-03-20", "")), List.of(gone)))
                .as("said by another document")
                .isEmpty();
    }
}
