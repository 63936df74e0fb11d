package io.duibiao.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;

/** A lake and its input files in a folder of a test. */
final class LakeFolder {
    private final SparkSession spark;
    private final Path folder;
    private final Lake lake;

    LakeFolder(SparkSession spark, Path folder) {
        this.spark = spark;
        this.folder = folder;
        this.lake = Lake.at(spark, root().toString());
    }

    Lake lake() {
        return lake;
    }

    Path root() {
        return folder.resolve("lake");
    }

    /** Writes an input file. */
    LakeFolder file(String name, String... lines) {
        try {
            Path input = Files.createDirectories(folder.resolve("input"));
            Files.writeString(input.resolve(name), String.join("\n", lines));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return this;
    }

    /** Removes an input file. */
    LakeFolder remove(String name) {
        try {
            Files.delete(folder.resolve("input").resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return this;
    }

    /** Takes all input files in. */
    IngestSummary ingest(String run, String readerVersion) {
        List<String> names = inputs().stream()
                .map(path -> String.valueOf(Path.of(path).getFileName()))
                .toList();
        return lake.ingest(inputs(), new LineReader(readerVersion, names), run);
    }

    private List<String> inputs() {
        try (Stream<Path> files = Files.list(folder.resolve("input"))) {
            return files.map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Lays the benchmarks and averages out by period, as if they were many. */
    LakeFolder inFolders() {
        return inFolders("gold/benchmarks").inFolders("gold/averages");
    }

    /** Lays a table out by period. */
    LakeFolder inFolders(String path) {
        table(path)
                .write()
                .format("delta")
                .mode("overwrite")
                .option("overwriteSchema", "true")
                .partitionBy("period")
                .save(root().resolve(path).toString());
        return this;
    }

    /** Compares in one group. */
    CompareSummary compare(Extent extent) {
        return compare(extent, "1");
    }

    CompareSummary compare(Extent extent, String rules) {
        return lake.compare(new CountingFunction(List.of("county"), rules), extent);
    }

    Dataset<Row> table(String path) {
        return spark.read().format("delta").load(root().resolve(path).toString());
    }

    /** Returns each table's version. */
    Map<String, Long> versions() {
        Map<String, Long> versions = new LinkedHashMap<>();
        for (LakeTable table : new LakeTables(spark, root().toString()).all()) {
            versions.put(
                    table.table().path(),
                    new CommitLog(table.path(), new Configuration()).last().version());
        }
        return versions;
    }

    /** Makes a table what it was before its last commit, as if the run had been killed right before it. */
    LakeFolder beforeLastCommit(String path) {
        String commit = "%020d".formatted(versions().get(path));
        try (Stream<Path> files = Files.list(root().resolve(path).resolve("_delta_log"))) {
            for (Path file :
                    files.filter(file -> file.toString().contains(commit)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        DeltaLog.clearCache();
        return this;
    }

    /** Returns the values of some columns of a table's rows, sorted, each row as {@code [a,b]}. */
    List<String> rows(String path, String condition, String... columns) {
        return table(path).where(condition).selectExpr(columns).collectAsList().stream()
                .map(Row::toString)
                .sorted()
                .toList();
    }
}
