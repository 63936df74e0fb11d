package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Observation.Status;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs each folder of {@code scenarios}: {@code observations.csv} is compared, and the rows must hold what {@code expected.csv}
 * says in the columns that it has. Amounts stand in the catalogue's unit there, reasons of absence by their code.
 */
class ScenarioTest {
    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));

    @TestFactory
    Stream<DynamicTest> each_scenario_gives_what_it_says() throws IOException {
        try (Stream<Path> folders = Files.list(SCENARIOS)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) {
        List<NamedCsvRecord> lines = read(folder.resolve("observations.csv"));
        Indicator indicator =
                REFERENCE.indicators().byId(lines.get(0).getField("indicator")).orElseThrow();
        List<Observation> observations = observations(lines);
        Panel panel = Panel.of(indicator, observations.get(0).key().period().kind(), observations);
        for (NamedCsvRecord expected : read(folder.resolve("expected.csv"))) {
            Options options = expected.findField("as_of")
                    .filter(day -> !day.isEmpty())
                    .map(day -> Options.DEFAULT.asOf(LocalDate.parse(day)))
                    .orElse(Options.DEFAULT);
            check(expected, new Benchmarking(REFERENCE).compare(panel, options).benchmarks());
        }
    }

    private static void check(NamedCsvRecord expected, List<Benchmark> rows) {
        Benchmark row = rows.stream()
                .filter(b -> b.cell().region().equals(expected.getField("region"))
                        && b.cell().period().toString().equals(expected.getField("period"))
                        && b.cell().group().equals(expected.getField("group")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row for " + expected.getFields()));
        for (String column : expected.getHeader()) {
            String wanted = expected.getField(column);
            if (!wanted.isEmpty()
                    && !List.of("region", "period", "group", "as_of").contains(column)) {
                assertThat(found(row, column))
                        .as("%s of %s", column, expected.getFields())
                        .isEqualTo(wanted);
            }
        }
    }

    private static String found(Benchmark row, String column) {
        return switch (column) {
            case "level" -> text(row.level());
            case "growth" -> text(row.growth().used());
            case "reported" -> text(row.growth().reported());
            case "computed" -> text(row.growth().computed());
            case "city", "city_basis", "gap_city", "city_witnesses" ->
                average(column, row.city().growth());
            case "nation", "nation_basis", "gap_nation" ->
                average(column, row.nation().growth());
            case "city_level" -> text(row.city().level().value());
            case "gap_city_level" -> text(row.city().level().gap());
            case "source" -> row.origin().document();
            default ->
                column.startsWith("level_")
                        ? standing(column.substring(6), row.standings().byLevel())
                        : standing(column, row.standings().byGrowth());
        };
    }

    private static String average(String column, Average average) {
        if (column.endsWith("_basis")) {
            return average.basis().name();
        }
        if (column.endsWith("_witnesses")) {
            return String.valueOf(average.witnesses());
        }
        return text(column.startsWith("gap") ? average.gap() : average.value());
    }

    private static String standing(String column, Optional<Standing> standing) {
        if (standing.isEmpty()) {
            return "-";
        }
        Standing place = standing.get();
        return switch (column) {
            case "rank" -> String.valueOf(place.rank());
            case "range" -> place.low() + "-" + place.high();
            case "of" -> String.valueOf(place.of());
            case "missing" -> String.valueOf(place.missing());
            case "change" ->
                place.change().isPresent() ? String.valueOf(place.change().getAsInt()) : "-";
            default -> throw new AssertionError("Unknown column '" + column + "' of expected.csv");
        };
    }

    private static String text(Datum datum) {
        return datum.value()
                .map(value -> value.divide(factor(datum.unit())).stripTrailingZeros())
                .map(value -> value.signum() == 0 ? "0" : value.toPlainString())
                .orElseGet(() -> datum.absence().orElseThrow().name());
    }

    /** Amounts are written in 亿元 and 万人, as an analyst reads them. */
    private static BigDecimal factor(String unit) {
        return switch (unit) {
            case "元" -> BigDecimal.valueOf(100_000_000);
            case "人" -> BigDecimal.valueOf(10_000);
            default -> BigDecimal.ONE;
        };
    }

    private static List<Observation> observations(List<NamedCsvRecord> lines) {
        Observations observations = new Observations(lines.get(0).getField("indicator"));
        for (NamedCsvRecord line : lines) {
            Unit unit = REFERENCE.units().of(line.getField("unit")).orElseGet(() -> Unit.plain(line.getField("unit")));
            observations
                    .in(
                            optional(line, "document").orElse("report.txt"),
                            optional(line, "released").orElse("2024-01-31"))
                    .status(optional(line, "status").map(Status::valueOf).orElse(Status.NORMAL))
                    .bound(optional(line, "bound")
                            .map(b -> Bound.valueOf(b.toUpperCase(Locale.ROOT)))
                            .orElse(Bound.EXACT))
                    .against(optional(line, "comparator").orElse(""))
                    .add(
                            line.getField("region"),
                            line.getField("period"),
                            Measure.valueOf(line.getField("measure")),
                            new BigDecimal(line.getField("value")),
                            unit);
        }
        return observations.all();
    }

    private static Optional<String> optional(NamedCsvRecord line, String column) {
        return line.findField(column).filter(field -> !field.isEmpty());
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
