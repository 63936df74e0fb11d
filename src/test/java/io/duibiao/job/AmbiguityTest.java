package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Place;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Observation.Status;
import io.duibiao.observation.Source;
import io.duibiao.period.Period;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmbiguityTest {
    private static final List<Observation> FIGURES = List.of(figure(Status.NORMAL), figure(Status.AMBIGUOUS));

    @Test
    void figures_in_two_readings_stay_what_they_are_when_kept_out() {
        assertThat(Ambiguity.KEEP_OUT.applied(FIGURES)).isEqualTo(FIGURES);
    }

    @Test
    void figures_in_two_readings_are_like_any_other_when_ranked() {
        assertThat(Ambiguity.RANK.applied(FIGURES))
                .extracting(Observation::status)
                .containsExactly(Status.NORMAL, Status.NORMAL);
    }

    private static Observation figure(Status status) {
        return new Observation(
                new Key("500101", "urbanization_rate", Period.year(2023), Measure.YOY, ""),
                new Figure(new BigDecimal("2"), "%", Bound.EXACT, new BigDecimal("0.5")),
                new Source("0", "report.txt", new Place.Span(0, 1), "城镇化率提高2%", "", Optional.empty()),
                status);
    }
}
