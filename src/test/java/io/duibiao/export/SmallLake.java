package io.duibiao.export;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.finding.Findings;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.document.Place;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Source;
import io.duibiao.period.Period;
import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Reference;
import io.duibiao.schema.Kept;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A lake of a few figures of GDP, compared as the main job does.
 *
 * @param root the folder
 * @param reference the catalogues
 */
record SmallLake(Path root, Reference reference) {
    private static final LocalDate SPRING = LocalDate.of(2023, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2023, 9, 1);
    private static final List<Observation> FIGURES = List.of(
            level("500101", 2021, "1087.94", SPRING),
            level("500101", 2022, "1100.00", SPRING),
            level("500101", 2022, "1118.44", AUTUMN),
            level("500102", 2021, "1402.74", SPRING),
            level("500102", 2022, "1503.94", SPRING),
            level("500112", 2021, "2235.61", SPRING),
            level("500112", 2022, "2297.13", SPRING),
            level("500000", 2021, "28077.28", SPRING),
            level("500000", 2022, "29129.03", SPRING));

    static SmallLake in(Path root, SparkSession spark) {
        Reference reference = Catalogues.in(Path.of("data/reference")).load();
        Comparison comparison = new Benchmarking(reference)
                .compare(
                        Panel.of(
                                reference.indicators().byId("gdp").orElseThrow(),
                                Period.year(2022).kind(),
                                FIGURES),
                        Options.DEFAULT);
        write(
                spark,
                root,
                Tables.OBSERVATIONS,
                FIGURES.stream().map(figure -> Kept.by("r1", figure)).toList());
        write(spark, root, Tables.DOCUMENTS, List.of());
        write(spark, root, Tables.BENCHMARKS, comparison.benchmarks());
        write(
                spark,
                root,
                Tables.AVERAGES,
                comparison.averages().stream().filter(Averages::isPresent).toList());
        write(spark, root, Tables.FINDINGS, Findings.of(comparison));
        return new SmallLake(root, reference);
    }

    private static <R> void write(SparkSession spark, Path root, Table<R> table, List<R> records) {
        List<Row> rows =
                records.stream().map(what -> SparkRows.row(table, what)).toList();
        spark.createDataFrame(rows, SparkRows.type(table))
                .coalesce(1)
                .write()
                .format("delta")
                .save(root.resolve(table.path()).toString());
    }

    private static Observation level(String region, int year, String hundredMillions, LocalDate released) {
        BigDecimal yuan = new BigDecimal(hundredMillions)
                .multiply(BigDecimal.valueOf(100_000_000))
                .stripTrailingZeros();
        Figure figure =
                new Figure(yuan.setScale(Math.max(0, yuan.scale())), "元", Bound.EXACT, BigDecimal.valueOf(500_000));
        Source source = new Source(
                "sha-" + released,
                "tables/" + released + ".csv",
                new Place.Cell("Sheet1", Integer.parseInt(region) % 1000 + 1, year % 100),
                "地区生产总值",
                "",
                Optional.of(released));
        return new Observation(
                new Key(region, "gdp", Period.year(year), Measure.LEVEL, ""),
                figure,
                source,
                Observation.Status.NORMAL);
    }
}
