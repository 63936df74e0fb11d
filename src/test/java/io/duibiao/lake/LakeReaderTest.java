package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.delta.tables.DeltaTable;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.document.Format;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.lake.reader.NoLakeException;
import io.duibiao.period.Period;
import io.duibiao.schema.Kept;
import io.duibiao.schema.RunRow;
import io.duibiao.schema.Samples;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.StoredDocument;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What Spark wrote is read without Spark. */
@ExtendWith({SparkExtension.class, QuickPlans.class})
class LakeReaderTest {
    private static final Period HALF = Period.parse("2023-H1");

    private static Path twoFiles;

    private static <R> List<R> write(SparkSession spark, LakeFolder lake, Table<R> table, Supplier<R> samples) {
        List<R> written = Stream.generate(samples).limit(60).distinct().toList();
        List<Row> rows =
                written.stream().map(what -> SparkRows.row(table, what)).toList();
        spark.createDataFrame(rows, SparkRows.type(table))
                .coalesce(1)
                .write()
                .format("delta")
                .mode("append")
                .save(lake.root().resolve(table.path()).toString());
        return written;
    }

    private static <T> List<T> inForce(List<Kept<T>> all) {
        return all.stream()
                .filter(kept -> kept.withdrawnBy().isEmpty())
                .map(Kept::what)
                .toList();
    }

    @Test
    void every_record_that_Spark_wrote_is_read(SparkSession spark, LakeFolder lake) {
        Samples samples = new Samples(11);
        var benchmarks = write(spark, lake, Tables.BENCHMARKS, samples::benchmark);
        var findings = write(spark, lake, Tables.FINDINGS, samples::finding);
        var averages = write(spark, lake, Tables.AVERAGES, samples::averages);
        var observations = write(spark, lake, Tables.OBSERVATIONS, () -> samples.kept(samples.observation()));
        var runs = write(spark, lake, Tables.RUNS, samples::run);
        LakeReader reader = LakeReader.at(lake.root());

        assertThat(reader.benchmarks(Filter.all())).containsExactlyInAnyOrderElementsOf(benchmarks);
        assertThat(reader.findings(Filter.all())).containsExactlyInAnyOrderElementsOf(findings);
        assertThat(reader.averages(Filter.all())).containsExactlyInAnyOrderElementsOf(averages);
        assertThat(reader.observations(Filter.all())).containsExactlyInAnyOrderElementsOf(inForce(observations));
        assertThat(reader.runs())
                .containsExactlyInAnyOrderElementsOf(runs)
                .extracting(RunRow::started)
                .isSorted();
    }

    @Test
    void filters_give_what_they_name_and_nothing_else(SparkSession spark, LakeFolder lake) {
        Samples samples = new Samples(12);
        List<Benchmark> all = write(spark, lake, Tables.BENCHMARKS, samples::benchmark);
        Benchmark one = all.get(0);
        LakeReader reader = LakeReader.at(lake.root());
        String group = one.cell().group();
        Filter filter = Filter.all().group(group).indicator("gdp").indicator("retail");

        assertThat(reader.benchmarks(filter))
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(row -> row.cell().group().equals(group))
                        .toList());
        assertThat(reader.benchmarks(
                        filter.period(one.cell().period()).region(one.cell().region())))
                .containsExactly(one);
        assertThat(reader.benchmarks(Filter.all().region("a'b"))).isEmpty();
    }

    /** A figure, and a file without one that was replaced; nothing that a test does changes it. */
    @BeforeAll
    static void let_a_file_be_replaced(LakeFolder lake) {
        lake.file("a.txt", "500101 gdp 2023-H1 LEVEL 1 元").file("b.txt", "? one");
        lake.ingest("run1", "1");
        lake.file("b.txt", "? two").ingest("run2", "1");
        twoFiles = lake.root();
    }

    @Test
    void documents_and_rejects_are_those_in_force() {
        LakeReader reader = LakeReader.at(twoFiles);

        assertThat(reader.documents())
                .extracting(StoredDocument::source, StoredDocument::format, StoredDocument::text)
                .containsExactly(
                        tuple("a.txt", Optional.of(Format.TXT), ""), tuple("b.txt", Optional.of(Format.TXT), ""));
        assertThat(reader.document(reader.documents().get(0).id()).map(StoredDocument::text))
                .contains("500101 gdp 2023-H1 LEVEL 1 元");
        assertThat(reader.document("none")).isEmpty();
        assertThat(reader.rejects())
                .extracting(Reject::reason, Reject::detail)
                .containsExactly(tuple(Reason.UNKNOWN_UNIT, "Cannot read '? two'."));
    }

    @Test
    void of_the_same_bytes_under_two_names_the_file_that_is_still_there_is_the_document(LakeFolder lake) {
        lake.file("a.txt", "500101 gdp 2023 LEVEL 1 元")
                .file("b.txt", "500101 gdp 2023 LEVEL 1 元")
                .ingest("run1", "1");
        lake.remove("b.txt").ingest("run2", "1");
        LakeReader reader = LakeReader.at(lake.root());

        StoredDocument there = reader.documents().get(0);

        assertThat(reader.document(there.id()).map(StoredDocument::source)).contains(there.source());
    }

    @Test
    void benchmarks_replaced_by_a_run_are_seen_once(LakeFolder lake) {
        lake.file("a.txt", "500101 gdp 2023-H1 LEVEL 1 元").ingest("run1", "1");
        lake.compare(Extent.CHANGED);
        lake.file("b.txt", "500102 gdp 2023-H1 LEVEL 2 元").ingest("run2", "1");
        lake.compare(Extent.CHANGED);

        assertThat(LakeReader.at(lake.root()).benchmarks(Filter.all().period(HALF)))
                .extracting(row -> row.cell().region())
                .containsExactlyInAnyOrder("500101", "500102");
    }

    @Test
    void a_table_that_was_made_anew_is_told_from_its_forerunner(SparkSession spark, @TempDir Path folder)
            throws IOException {
        Lake.at(spark, folder.toString()).create();
        LakeReader reader = LakeReader.at(folder);
        String first = reader.comparedTable();
        assertThat(reader.comparedTable()).isEqualTo(first);
        Path table = folder.resolve("gold/benchmarks");
        try (Stream<Path> files = Files.walk(table)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Lake.at(spark, folder.toString()).create();
        assertThat(reader.comparedTable()).isNotEqualTo(first);
    }

    @Test
    void benchmarks_of_an_earlier_version_are_read_while_its_files_are_there(SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", "500101 gdp 2023-H1 LEVEL 1 元").ingest("run1", "1");
        lake.compare(Extent.CHANGED);
        LakeReader reader = LakeReader.at(lake.root());
        long first = reader.compared();
        List<Benchmark> then = reader.benchmarks(Filter.all());
        lake.file("a.txt", "500101 gdp 2023-H1 LEVEL 9 元").ingest("run2", "1");
        lake.compare(Extent.CHANGED);

        assertThat(reader.compared()).isGreaterThan(first);
        assertThat(reader.benchmarks(Filter.all())).isNotEqualTo(then);
        assertThat(reader.benchmarks(Filter.all(), first)).contains(then);
        assertThat(reader.benchmarks(Filter.all(), reader.compared() + 1))
                .as("a version that is not there")
                .isEmpty();

        spark.conf().set("spark.databricks.delta.retentionDurationCheck.enabled", "false");
        DeltaTable.forPath(spark, lake.root().resolve(Tables.BENCHMARKS.path()).toString())
                .vacuum(0);
        spark.conf().unset("spark.databricks.delta.retentionDurationCheck.enabled");
        assertThat(reader.benchmarks(Filter.all(), first)).as("after a vacuum").isEmpty();
    }

    @Test
    void a_lake_is_read_by_url_as_it_is_by_path() {
        assertThat(LakeReader.at(twoFiles.toUri().toString(), Map.of()).observations(Filter.all()))
                .isEqualTo(LakeReader.at(twoFiles).observations(Filter.all()))
                .hasSize(1);
    }

    @Test
    void a_missing_lake_is_named(@TempDir Path folder) {
        LakeReader reader = LakeReader.at(folder.resolve("lake"));
        assertThatThrownBy(reader::runs)
                .isInstanceOf(NoLakeException.class)
                .hasMessageContainingAll("ops", "runs", "duibiao run");
    }

    @Test
    void no_class_of_Spark_is_needed() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader without =
                new URLClassLoader(classPathWithoutSpark(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(without);
            Class<?> reader = without.loadClass(LakeReader.class.getName());
            Method at = reader.getMethod("at", Path.class);
            Method documents = reader.getMethod("documents");
            assertThat((List<?>) documents.invoke(at.invoke(null, twoFiles))).hasSize(2);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static URL[] classPathWithoutSpark() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.contains("spark") && !entry.contains("scala-library"))
                .map(entry -> url(Path.of(entry)))
                .toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
