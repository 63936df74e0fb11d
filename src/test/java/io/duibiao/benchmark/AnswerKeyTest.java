package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rankings and growth rates that were published, computed again. */
class AnswerKeyTest {
    private static final Path TABLES =
            Path.of(System.getProperty("duibiao.shared", "../shared")).resolve("tables");
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));

    @Test
    void all_38_districts_of_chongqing_take_the_rank_that_was_published_for_2018() {
        List<NamedCsvRecord> key = read("key_cq_gdp_rank_2018.csv");
        Observations observations = new Observations("gdp");
        key.forEach(line -> observations.add(
                line.getField("region_code"),
                "2018",
                Measure.LEVEL,
                new BigDecimal(line.getField("gdp_yi_yuan")),
                SmallCountry.hundredMillion()));
        List<Benchmark> rows = compare("gdp", observations.all());
        assertThat(key).hasSize(38).allSatisfy(line -> assertThat(row(rows, line, "2018", "500000")
                        .standings()
                        .byLevel()
                        .orElseThrow()
                        .rank())
                .as(line.getField("region_name"))
                .isEqualTo(Integer.parseInt(line.getField("rank_published"))));
    }

    @Test
    void retail_growth_of_2009_is_the_published_one_within_what_rounding_allows() {
        List<NamedCsvRecord> key = read("key_nbs_retail_2008_2009.csv");
        Observations observations = new Observations("retail_sales");
        for (NamedCsvRecord line : key) {
            String region = line.getField("region_code");
            for (String year : List.of("2008", "2009")) {
                BigDecimal level = new BigDecimal(line.getField("retail_" + year + "_yi"));
                observations.add(region, year, Measure.LEVEL, level, SmallCountry.hundredMillion());
                observations.add(region, year, Measure.YOY, line.getField("growth_" + year + "_pct"), "%");
            }
        }
        List<Benchmark> rows = compare("retail_sales", observations.all());
        assertThat(key).hasSize(32).allSatisfy(line -> {
            String group = line.getField("region_code").equals("100000") ? "nation" : "100000";
            Benchmark row = row(rows, line, "2009", group);
            assertThat(distance(row.growth().reported(), row.growth().computed()))
                    .as(
                            "%s: %s and %s",
                            line.getField("region_name"),
                            row.growth().reported(),
                            row.growth().computed())
                    .isLessThanOrEqualTo(row.growth()
                            .reported()
                            .radius()
                            .add(row.growth().computed().radius()));
        });
    }

    private static BigDecimal distance(Datum a, Datum b) {
        return a.value().orElseThrow().subtract(b.value().orElseThrow()).abs();
    }

    private static Benchmark row(List<Benchmark> rows, NamedCsvRecord line, String period, String group) {
        return rows.stream()
                .filter(row -> row.cell().region().equals(line.getField("region_code"))
                        && row.cell().period().equals(Period.parse(period))
                        && row.cell().group().equals(group))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row for " + line.getFields()));
    }

    private static List<Benchmark> compare(String id, List<Observation> observations) {
        Indicator indicator = REFERENCE.indicators().byId(id).orElseThrow();
        Panel panel = Panel.of(indicator, Period.year(2018).kind(), observations);
        return new Benchmarking(REFERENCE).compare(panel, Options.DEFAULT).benchmarks();
    }

    private static List<NamedCsvRecord> read(String name) {
        Path file = TABLES.resolve(name);
        assumeTrue(Files.isRegularFile(file), "the shared answer keys are not here: " + file);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
