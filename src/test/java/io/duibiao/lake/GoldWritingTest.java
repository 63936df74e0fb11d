package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.delta.exceptions.DeltaConcurrentModificationException;
import io.delta.tables.DeltaTable;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.lake.writer.FileReplacement;
import io.duibiao.lake.writer.TableFiles;
import io.duibiao.lake.writer.TableShape;
import io.duibiao.lake.writer.WrittenFile;
import io.duibiao.schema.Samples;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class GoldWritingTest {
    private static final String GOLD = "gold/benchmarks";
    private static final String AVERAGES = "gold/averages";
    private static final String[] FIGURES = {
        "500101 gdp 2022-H1 LEVEL 52000000000 元",
        "500101 gdp 2023-H1 LEVEL 55050000000 元",
        "500101 gdp 2023 LEVEL 999999999999999999.999999 元",
        "500102 gdp 2023 LEVEL -0.000001 元",
        "500102 retail 2023-Q1..Q3 LEVEL 20000000000 元"
    };

    @Test
    void rows_are_the_same_written_by_rows_by_columns_and_in_even_parts_and_read_by_duckdb(
            SparkSession spark, LakeFolder lake) throws SQLException {
        lake.file("a.txt", FIGURES).ingest("run1", "1");

        List<String> byRows = writtenBy("rows", "1", spark, lake);
        List<String> averagesByRows = sorted(lake.table(AVERAGES));
        assertThatDuckDbReadsTheSame(lake);
        List<String> byColumns = writtenBy("columns", "2", spark, lake);

        assertThat(byColumns).hasSize(5).isEqualTo(byRows);
        assertThat(sorted(lake.table(AVERAGES))).isNotEmpty().isEqualTo(averagesByRows);
        assertThat(lake.table(GOLD).inputFiles())
                .as("files that Spark did not write itself")
                .isNotEmpty()
                .noneMatch(file -> file.contains("-c000"));
        assertThatDuckDbReadsTheSame(lake);

        spark.conf().set(Comparing.BYTES_A_TASK, "1");
        try {
            assertThat(writtenBy("columns", "3", spark, lake))
                    .as("of figures that are parted evenly, as many are")
                    .isEqualTo(byRows);
            assertThat(lake.table(GOLD).inputFiles())
                    .as("files of more than the two tasks")
                    .hasSizeGreaterThan(2);
        } finally {
            spark.conf().unset(Comparing.BYTES_A_TASK);
        }
    }

    private static void assertThatDuckDbReadsTheSame(LakeFolder lake) throws SQLException {
        List<String> bySpark = lake
                .table(GOLD)
                .selectExpr("concat_ws(' ', region, period, level, level_radius, growth_absence, level_rank, released)")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
        assertThat(readByDuckDb(lake.table(GOLD).inputFiles())).hasSize(5).containsExactlyInAnyOrderElementsOf(bySpark);
    }

    @Test
    void a_region_in_several_groups_has_its_figures_in_each_of_them(SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", FIGURES).ingest("run1", "1");
        PanelFunction function = new CountingFunction(List.of("500000", "county", "peers"), "several");

        lake.lake().compare(function, Extent.ALL);

        Dataset<Row> rows = lake.table(GOLD);
        assertThat(rows.count()).isEqualTo(15);
        assertThat(sorted(rows.drop("peer_group").distinct()))
                .as("but for the group, the rows of a region and period")
                .isEqualTo(sorted(rows.where("peer_group = 'county'").drop("peer_group")))
                .hasSize(5);
    }

    @Test
    void of_many_figures_all_is_made_anew_by_columns_where_a_night_touches_more_than_half(
            SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", FIGURES).ingest("run1", "1");
        lake.compare(Extent.CHANGED);
        spark.conf().set(Comparing.BYTES_A_TASK, "1");
        try {
            lake.file("b.txt", "500103 gdp 2023 LEVEL 7 元", "500103 gdp 2023-H1 LEVEL 3 元")
                    .ingest("run2", "1");
            String[] first = lake.table(GOLD).inputFiles();
            lake.compare(Extent.CHANGED);
            String[] anew = lake.table(GOLD).inputFiles();
            assertThat(anew).isNotEmpty().doesNotContain(first);
            List<String> gdp = sorted(lake.table(GOLD).where("indicator = 'gdp'"));

            lake.file("c.txt", "500103 retail 2023-Q1..Q3 LEVEL 9 元").ingest("run3", "1");
            lake.compare(Extent.CHANGED);
            assertThat(lake.table(GOLD).inputFiles())
                    .as("after a lesser part, files with none of it")
                    .containsAnyOf(anew);
            assertThat(sorted(lake.table(GOLD))).hasSize(8).containsAll(gdp);
        } finally {
            spark.conf().unset(Comparing.BYTES_A_TASK);
        }
    }

    @Test
    void both_ways_give_the_same_rows_in_folders_by_period(SparkSession spark, LakeFolder lake) {
        lake.inFolders().file("a.txt", FIGURES).ingest("run1", "1");

        List<String> byRows = writtenBy("rows", "1", spark, lake);
        List<String> byColumns = writtenBy("columns", "2", spark, lake);

        assertThat(byColumns).hasSize(5).isEqualTo(byRows);
        assertThat(lake.table(GOLD).inputFiles())
                .allMatch(file -> file.contains("/period="))
                .hasSize(4);
    }

    @Test
    void every_value_of_a_row_comes_back_by_spark_and_by_delta_kernel(SparkSession spark, LakeFolder lake) {
        Samples samples = new Samples(21);
        List<Benchmark> written = Stream.generate(samples::benchmark).limit(300).toList();

        write(spark, lake, written);

        assertThat(LakeReader.at(lake.root()).benchmarks(Filter.all())).containsExactlyInAnyOrderElementsOf(written);
        assertThat(lake.table(GOLD).count()).isEqualTo(300);
    }

    @Test
    void averages_come_back_too_with_none_one_and_several_dissenters(SparkSession spark, LakeFolder lake) {
        Samples samples = new Samples(22);
        List<Averages> written = Stream.generate(samples::averages).limit(300).toList();

        FileReplacement.of(spark, path(lake, AVERAGES), Tables.AVERAGES)
                .by(files(lake, AVERAGES, Tables.AVERAGES, written), "written");

        assertThat(written)
                .extracting(averages -> averages.implied().dissenters().size())
                .as("dissenters of the samples")
                .contains(0, 1, 2);
        assertThat(LakeReader.at(lake.root()).averages(Filter.all())).containsExactlyInAnyOrderElementsOf(written);
        assertThat(sorted(lake.table(AVERAGES).select("implied_dissenters")))
                .containsExactlyElementsOf(sorted(spark.createDataFrame(
                                written.stream()
                                        .map(averages -> SparkRows.row(Tables.AVERAGES, averages))
                                        .toList(),
                                SparkRows.type(Tables.AVERAGES))
                        .select("implied_dissenters")));
    }

    @Test
    void many_dissenters_that_hardly_repeat_are_kept_in_their_order(SparkSession spark, LakeFolder lake) {
        Averages any = new Samples(23).averages();
        List<Averages> written = IntStream.range(0, 2_000)
                .mapToObj(i -> new Averages(
                        any.scope(),
                        any.published(),
                        new Averages.Implied(
                                any.implied().value(),
                                any.implied().witnesses(),
                                any.implied().spread(),
                                IntStream.range(0, i % 5)
                                        .mapToObj(j -> i + "之" + (9 - j))
                                        .toList()),
                        any.computed(),
                        any.members()))
                .toList();

        FileReplacement.of(spark, path(lake, AVERAGES), Tables.AVERAGES)
                .by(files(lake, AVERAGES, Tables.AVERAGES, written), "written");

        assertThat(LakeReader.at(lake.root()).averages(Filter.all())).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void older_versions_can_be_read_and_files_joined_and_vacuumed_whichever_way_wrote_before_and_after(
            SparkSession spark, LakeFolder lake) {
        DeltaTable table = DeltaTable.forPath(spark, path(lake));
        Map<Long, List<String>> versions = new TreeMap<>();
        List<String> ways = List.of("columns", "columns", "rows", "rows", "columns");
        for (int i = 0; i < ways.size(); i++) {
            lake.file(i + ".txt", FIGURES[i]);
            List<String> written = writtenBy(ways.get(i), Integer.toString(i), spark, lake);
            assertThat(written).hasSize(i + 1);
            versions.put(version(lake), written);
            table.optimize().executeCompaction();
            assertThat(sorted(lake.table(GOLD))).as("joined").isEqualTo(written);
        }
        table.vacuum();

        versions.forEach((version, rows) -> assertThat(sorted(spark.read()
                        .format("delta")
                        .option("versionAsOf", version)
                        .load(path(lake))))
                .as("version %d", version)
                .isEqualTo(rows));
    }

    private static List<String> readByDuckDb(String... files) throws SQLException {
        String paths = Stream.of(files)
                .map(file -> "'" + Path.of(URI.create(file)) + "'")
                .collect(Collectors.joining(", "));
        String query =
                "SELECT concat_ws(' ', region, period, level, level_radius, growth_absence, level_rank, released)"
                        + " FROM read_parquet([" + paths + "])";
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    @Test
    void who_writes_meanwhile_makes_the_commit_fail(SparkSession spark, LakeFolder lake) {
        List<Benchmark> rows = List.of(new Samples(3).benchmark());
        FileReplacement late = FileReplacement.of(spark, path(lake), Tables.BENCHMARKS);
        List<WrittenFile> files = files(lake, rows);
        write(spark, lake, List.of(new Samples(4).benchmark()));

        assertThatThrownBy(() -> late.by(files, "late")).isInstanceOf(DeltaConcurrentModificationException.class);
        assertThat(lake.table(GOLD).count()).isEqualTo(1);
    }

    @Test
    void a_row_that_breaks_a_rule_of_the_table_is_refused_before_it_is_written(LakeFolder lake) {
        Benchmark sound = new Samples(5).benchmark();
        Datum low = Datum.of(BigDecimal.ONE, "元", BigDecimal.ONE.negate());
        Standing place = new Standing(3, 1, 2, 9, 0, OptionalInt.empty());
        Standings places = new Standings(Optional.empty(), Optional.of(place));
        Map<String, Benchmark> broken = Map.of(
                "level_radius_not_negative",
                new Benchmark(
                        sound.cell(),
                        new Figures(low, sound.growth(), sound.city(), sound.nation(), sound.origin()),
                        sound.standings()),
                "growth_rank_within",
                new Benchmark(
                        sound.cell(),
                        new Figures(sound.level(), sound.growth(), sound.city(), sound.nation(), sound.origin()),
                        places));

        broken.forEach((rule, row) -> assertThatThrownBy(() -> files(lake, List.of(sound, row)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gold/benchmarks")
                .hasMessageContaining("'" + rule + "'"));
    }

    @Test
    void averages_whose_quartiles_are_out_of_order_or_of_nobody_are_refused_before_they_are_written(LakeFolder lake) {
        Averages any = new Samples(6).averages();
        Function<List<String>, Averages> spread = quartiles -> new Averages(
                any.scope(), any.published(), any.implied(), any.computed(), Optional.of(distribution(3, quartiles)));
        Averages ofNobody = new Averages(
                any.scope(),
                any.published(),
                any.implied(),
                any.computed(),
                Optional.of(distribution(0, List.of("1", "2", "3"))));

        assertThat(averages(
                        lake,
                        List.of(spread.apply(List.of("-3", "-2.5", "-2.5")), spread.apply(List.of("9", "10", "11")))))
                .as("in order, also below zero and by value rather than by digits")
                .hasSize(1);
        for (Averages broken : List.of(
                ofNobody,
                spread.apply(List.of("2", "1", "3")),
                spread.apply(List.of("-2", "-3", "4")),
                spread.apply(List.of("1", "3", "2")))) {
            assertThatThrownBy(() -> averages(lake, List.of(any, broken)))
                    .as("%s", broken.members())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("gold/averages")
                    .hasMessageContaining("'members_in_order'");
        }
    }

    private static List<WrittenFile> averages(LakeFolder lake, List<Averages> rows) {
        return files(lake, AVERAGES, Tables.AVERAGES, rows);
    }

    private static Distribution distribution(int count, List<String> quartiles) {
        List<Datum> data = quartiles.stream()
                .map(quartile -> Datum.of(new BigDecimal(quartile), "%", BigDecimal.ZERO))
                .toList();
        return new Distribution(count, data.get(1), data, List.of());
    }

    @Test
    void a_rule_that_somebody_gave_the_table_is_kept(SparkSession spark, LakeFolder lake) {
        spark.sql("ALTER TABLE delta.`%s` ADD CONSTRAINT not_here CHECK (region <> '999999')".formatted(path(lake)));
        Benchmark sound = new Samples(5).benchmark();
        Cell elsewhere = new Cell(
                "999999",
                sound.cell().indicator(),
                sound.cell().period(),
                sound.cell().group());
        Benchmark row = new Benchmark(
                elsewhere,
                new Figures(sound.level(), sound.growth(), sound.city(), sound.nation(), sound.origin()),
                sound.standings());

        FileReplacement refused = FileReplacement.of(spark, path(lake), Tables.BENCHMARKS);
        assertThatThrownBy(() -> refused.by(files(lake, List.of(sound, row)), "broken"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not_here");
        assertThat(lake.table(GOLD).count()).isZero();

        write(spark, lake, List.of(sound));
        assertThat(lake.table(GOLD).count()).isEqualTo(1);
    }

    private static void write(SparkSession spark, LakeFolder lake, List<Benchmark> rows) {
        FileReplacement replacement = FileReplacement.of(spark, path(lake), Tables.BENCHMARKS);
        replacement.by(files(lake, rows), "written");
    }

    private static List<WrittenFile> files(LakeFolder lake, List<Benchmark> rows) {
        return files(lake, GOLD, Tables.BENCHMARKS, rows);
    }

    private static <R> List<WrittenFile> files(LakeFolder lake, String name, Table<R> table, List<R> rows) {
        TableShape shape = new TableShape(path(lake, name), "period", false, List.of("region", "indicator"));
        TableFiles<R> files = TableFiles.of(shape, table, new Configuration());
        rows.forEach(row -> files.add("", row));
        return files.end();
    }

    private static List<String> writtenBy(String writer, String rules, SparkSession spark, LakeFolder lake) {
        lake.file("touch.txt", "500101 ~" + rules + " 2023 LEVEL 1 元").ingest("touch" + rules, "1");
        spark.conf().set(GoldWriting.SETTING, writer);
        try {
            lake.compare(Extent.ALL, rules);
        } finally {
            spark.conf().unset(GoldWriting.SETTING);
        }
        return sorted(lake.table(GOLD));
    }

    private static List<String> sorted(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(Row::toString).sorted().toList();
    }

    private static String path(LakeFolder lake) {
        return path(lake, GOLD);
    }

    private static String path(LakeFolder lake, String table) {
        return lake.root().resolve(table).toString();
    }

    private static long version(LakeFolder lake) {
        return Objects.requireNonNull(lake.versions().get(GOLD));
    }
}
