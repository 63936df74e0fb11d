package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Datum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {
    private final Benchmarking benchmarking = new Benchmarking(SmallCountry.REFERENCE);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_stretch_tells_what_the_table_tells_of_its_three_years(long seed) {
        Comparison compared = benchmarking.compare(RandomPanel.of(seed), Options.DEFAULT);
        FactTable facts = compared.base().facts();

        assertThat(compared.stretches())
                .extracting(Stretch::spot)
                .as("each region and year with a figure, once")
                .containsExactlyElementsOf(compared.base().vintages().spots());
        for (Stretch stretch : compared.stretches()) {
            Spot spot = stretch.spot();
            assertThat(stretch.self()).as("%s", spot).isEqualTo(facts.at(spot));
            assertThat(level(stretch.before())).as("before %s", spot).isEqualTo(level(facts.at(spot.previousYear())));
            assertThat(level(stretch.after()))
                    .as("after %s", spot)
                    .isEqualTo(level(facts.at(new Spot(spot.region(), spot.year() + 1))));
        }
    }

    /** Returns a level without the reason of its absence, which a stretch does not tell of the years beside. */
    private static Object level(Facts facts) {
        Datum level = facts.level();
        return level.isPresent() ? level : "none";
    }
}
