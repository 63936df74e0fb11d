package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds random panels against the definition, row by row, to the last decimal: two thousand, or as many thousands as
 * {@code -Dduibiao.panels=10} says.
 */
class DefinitionTest {
    private static final int PANELS = 100 * Integer.getInteger("duibiao.panels", 2);

    private final Benchmarking benchmarking = new Benchmarking(SmallCountry.REFERENCE);

    @ParameterizedTest(name = "seeds from {0} thousand")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void every_row_is_what_the_definition_says(int thousand) {
        for (long seed = 1000L * thousand; seed < 1000L * thousand + PANELS; seed++) {
            Panel panel = RandomPanel.of(seed);
            Definition definition = new Definition(panel);
            List<Benchmark> rows = benchmarking.compare(panel, Options.DEFAULT).benchmarks();
            for (Benchmark row : rows) {
                assertThat(found(row))
                        .as("seed %d, %s, %s", seed, row.cell(), panel.indicator())
                        .isEqualTo(definition.row(
                                row.cell().region(),
                                row.cell().period().year(),
                                row.cell().group()));
            }
            assertThat(rows.stream().map(row -> row.cell()).distinct().count())
                    .as("rows of seed %d, each once", seed)
                    .isEqualTo(rows.size());
        }
    }

    private static Definition.Row found(Benchmark row) {
        return new Definition.Row(
                text(row.level()),
                text(row.growth().reported()) + " " + text(row.growth().computed()),
                against(row.city()),
                against(row.nation()),
                standing(row.standings().byLevel()),
                standing(row.standings().byGrowth()));
    }

    private static String against(Against whole) {
        return text(whole.level().value()) + " " + whole.level().basis() + " "
                + text(whole.level().gap()) + " " + text(whole.growth().value()) + " "
                + whole.growth().basis() + " " + text(whole.growth().gap());
    }

    private static String standing(Optional<Standing> standing) {
        return standing.map(place -> place.rank() + " " + place.low() + "-" + place.high() + " " + place.of() + " "
                        + place.missing() + " "
                        + (place.change().isPresent() ? place.change().getAsInt() : "-"))
                .orElse("-");
    }

    private static String text(Datum datum) {
        return datum.value().map(Definition::plain).orElse("-");
    }
}
