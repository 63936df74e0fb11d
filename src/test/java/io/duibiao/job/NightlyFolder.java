package io.duibiao.job;

import io.duibiao.lake.Extent;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.prove.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * A job with a few reports in a folder of a test, whose runs take place when the test says.
 *
 * @param folder where everything of it lies
 */
record NightlyFolder(Path folder) {

    static NightlyFolder make(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(
                folder.resolve("job.yaml"),
                List.of(
                        "name: nightly",
                        "reference: " + Path.of("data/reference").toAbsolutePath(),
                        "lake: lake",
                        "output: out",
                        "inputs: [{files: in}]",
                        "publish: {among: '500000', period: 2023-H1, highlight: '500101', indicators: [gdp]}"));
        return new NightlyFolder(folder)
                .report("500101", "550.5", "6.0")
                .report("500112", "1120.8", "4.9")
                .report("500107", "861.3", "5.2");
    }

    /** Returns a copy in another folder, which is not there yet, with the lake and the outputs of the runs so far. */
    NightlyFolder copy(Path other) throws IOException {
        Folders.copy(folder, other);
        return new NightlyFolder(other);
    }

    /** Writes a report, over an earlier one of the same region. */
    NightlyFolder report(String region, String gdp, String growth) throws IOException {
        Files.writeString(file(region), "上半年,全区实现地区生产总值" + gdp + "亿元,同比增长" + growth + "%。\n");
        return this;
    }

    /** Takes a report away. */
    NightlyFolder remove(String region) throws IOException {
        Files.delete(file(region));
        return this;
    }

    private Path file(String region) {
        return folder.resolve("in").resolve(region + "-2023-H1-report.txt");
    }

    SpecifiedJob job() {
        return JobSpecificationReader.read(folder.resolve("job.yaml"));
    }

    /** Runs the job at an instant such as {@code 2023-08-01T18:00:00Z}. */
    RunReport run(SparkSession spark, String at) {
        Clock clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
        return new MainJob(job(), clock, new SilentProgress()).run(spark, Extent.CHANGED);
    }

    Path lake() {
        return folder.resolve("lake");
    }

    /** Returns the rows in force of figures and rankings, sorted. */
    static List<String> rows(Path lake) {
        LakeReader reader = LakeReader.at(lake);
        return Stream.of(reader.observations(Filter.all()), reader.benchmarks(Filter.all()))
                .flatMap(List::stream)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    /** Returns the text of each table in {@code latest}, by its name. */
    Map<String, String> tables() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out/nightly/latest/tables"))) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(), NightlyFolder::text, (one, other) -> one, TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
