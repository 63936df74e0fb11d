package io.duibiao.prove;

import io.duibiao.job.MainJob;
import io.duibiao.job.Reissue;
import io.duibiao.job.RunReport;
import io.duibiao.job.SilentProgress;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.lake.Extent;
import io.duibiao.lake.Sessions;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.schema.RunId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * The nights of a year, one after the other: on some of them all that was built up night by night is held against a lake that is
 * made anew of the same files. Table files must stay few, and a night must not take longer than one a year before.
 */
final class NightsProof {
    private static final Instant FIRST = Instant.parse("2023-01-01T18:00:00Z");
    private static final int SAMPLES = 12;
    private static final int MOST_FILES = 64;
    private static final int TOLD_EVERY = 10;
    private static final int FEW = 10;

    private final SparkSession spark;
    private final Path folder;
    private final Trials nights;
    private final Proof proof;
    private Map<String, String> early = Map.of();
    private int earlyNight;
    /** A night and what it took. */
    private final List<double[]> seconds = new ArrayList<>();

    private NightsProof(SparkSession spark, Path folder, Trials nights) {
        this.spark = spark;
        this.folder = folder;
        this.nights = nights;
        this.proof = new Proof("nights", nights);
    }

    /** {@code jobs/prove nights}. */
    public static void main(String[] arguments) throws IOException {
        Trials nights = Trials.of(arguments, 365);
        Path folder = Files.createTempDirectory("nights");
        QuickStart.here();
        try (SparkSession spark = Sessions.onThisMachine("nights", 2)) {
            System.exit(prove(spark, nights, folder).end(System.out));
        }
    }

    /** Lets so many nights pass in an empty folder. */
    static Proof prove(SparkSession spark, Trials nights, Path folder) throws IOException {
        return new NightsProof(spark, folder, nights).pass();
    }

    private Proof pass() throws IOException {
        NightlyInputs inputs = new NightlyInputs(folder);
        int every = Math.max(4, nights.count() / SAMPLES);
        for (int night = 0; night < nights.count(); night++) {
            Random chance = nights.random(night);
            int events = night == 0 ? 8 : chance.nextInt(4);
            for (int event = 0; event < events; event++) {
                proof.met(inputs.happen(chance));
            }
            boolean isMissed = night > 0 && chance.nextInt(20) == 0;
            if (isMissed) {
                proof.met("nights missed");
            } else {
                run(inputs.job("year"), night);
            }
            if (night % TOLD_EVERY == TOLD_EVERY - 1) {
                System.err.printf(
                        "%d nights, %d broken so far, the last ones at %d ms of processor%n",
                        night + 1,
                        proof.broken().size(),
                        milliseconds(seconds.subList(seconds.size() - few(), seconds.size())));
            }
            if (!isMissed && (night % every == every - 1 || night == nights.count() - 1)) {
                compare(inputs, night);
            }
        }
        reissue(inputs.job("year"));
        growth();
        return proof;
    }

    private void run(SpecifiedJob job, int night) {
        Duration start = processorTime();
        RunReport report = new MainJob(job, at(night), new SilentProgress()).run(spark, Extent.CHANGED);
        proof.met("files published: made", report.published().made());
        proof.met("files published: carried over", report.published().carriedOver());
        if (report.ingested().taken().isEmpty()) {
            proof.met("nights run with nothing new");
        } else {
            proof.met("nights run with something new");
            seconds.add(new double[] {night, processorTime().minus(start).toMillis() / 1e3});
        }
    }

    /** What this process took of the processor; what else the machine does meanwhile tells less on it than on a clock. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Clock at(int night) {
        return Clock.fixed(FIRST.plus(Duration.ofDays(night)), ZoneOffset.UTC);
    }

    /** Makes all anew of the files of this night, beside what the nights made. */
    private void compare(NightlyInputs inputs, int night) throws IOException {
        String fresh = "anew-" + night;
        new MainJob(inputs.job(fresh), at(night), new SilentProgress()).run(spark, Extent.ALL);
        equal(night, "published tables", tables("year"), tables(fresh));
        equal(night, "rows of the lake", rows("year"), rows(fresh));
        if (early.isEmpty()) {
            early = published();
            earlyNight = night;
        }
        again(inputs, night);
        files(night);
        proof.met("nights compared with a full rebuild");
    }

    /** Makes all anew in the lake that the nights built up: what was carried over must be what is made. */
    private void again(NightlyInputs inputs, int night) throws IOException {
        Map<String, String> carried = published();
        Clock later = Clock.offset(at(night), Duration.ofHours(1));
        new MainJob(inputs.job("year"), later, new SilentProgress()).run(spark, Extent.ALL);
        equal(night, "published files, made again", carried, published());
    }

    private Map<String, String> published() throws IOException {
        return contents(folder.resolve("year/out/nights/latest").toRealPath());
    }

    private static Map<String, String> contents(Path latest) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(latest)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("run.json")) {
                    contents.put(
                            latest.relativize(file).toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    /** The first compared night is published again after all the others: to the same bytes. */
    private void reissue(SpecifiedJob job) throws IOException {
        if (early.isEmpty()) {
            return;
        }
        String run = RunId.of(at(earlyNight).instant());
        LakeReader lake = LakeReader.at(folder.resolve("year/lake"));
        equal(earlyNight, "what was published then, made again", early, contents(new Reissue(job, lake).of(run)));
        proof.met("nights published again after the last one");
    }

    private void equal(int night, String what, Map<String, String> grown, Map<String, String> fresh) {
        if (!grown.keySet().equals(fresh.keySet())) {
            proof.broken("night " + night + ": " + what + ": " + grown.keySet() + " but anew " + fresh.keySet());
        }
        fresh.forEach((name, text) -> {
            if (!text.equals(grown.get(name))) {
                proof.broken("night " + night + ": " + what + ": " + name + " differs: "
                        + firstDifference(String.valueOf(grown.get(name)), text));
            }
        });
    }

    private static String firstDifference(String grown, String fresh) {
        String[] one = grown.split("\n", -1);
        String[] other = fresh.split("\n", -1);
        int line = Arrays.mismatch(one, other);
        return "line " + (line + 1) + ": " + (line < one.length ? one[line] : "(end)") + " but anew "
                + (line < other.length ? other[line] : "(end)");
    }

    private Map<String, String> tables(String place) throws IOException {
        Path tables = folder.resolve(place).resolve("out/nights/latest/tables");
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }

    private Map<String, String> rows(String place) {
        LakeReader lake = LakeReader.at(folder.resolve(place).resolve("lake"));
        return Map.of(
                "documents", sorted(lake.documents()),
                "rejects", sorted(lake.rejects()),
                "observations", sorted(lake.observations(Filter.all())),
                "benchmarks", sorted(lake.benchmarks(Filter.all())),
                "averages", sorted(lake.averages(Filter.all())),
                "findings", sorted(lake.findings(Filter.all())));
    }

    private static String sorted(List<?> rows) {
        return rows.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
    }

    /** Counts the files that the tables consist of; old ones that nobody reads lie there until the lake is vacuumed. */
    private void files(int night) throws IOException {
        try (Stream<Path> tables = Files.walk(folder.resolve("year/lake"), 2)) {
            for (Path table : tables.filter(path -> Files.isDirectory(path.resolve("_delta_log")))
                    .toList()) {
                int files = spark.read().format("delta").load(table.toString()).inputFiles().length;
                if (files > MOST_FILES) {
                    proof.broken("night " + night + ": " + files + " files in " + table.getFileName());
                }
            }
        }
    }

    /** Adds what a night takes, at the beginning and at the end, and how that grows; a night with nothing new does not count. */
    private void growth() {
        if (seconds.size() < 3) {
            return;
        }
        proof.met(
                "milliseconds of processor a night, median of the first " + FEW,
                milliseconds(seconds.subList(0, few())));
        proof.met(
                "milliseconds of processor a night, median of the last " + FEW,
                milliseconds(seconds.subList(seconds.size() - few(), seconds.size())));
        List<double[]> warm = seconds.subList(few(), seconds.size());
        if (warm.size() >= 3) {
            slope(warm);
        }
    }

    private int few() {
        return Math.min(FEW, seconds.size());
    }

    private static long milliseconds(List<double[]> nights) {
        double[] sorted =
                nights.stream().mapToDouble(night -> night[1]).sorted().toArray();
        return Math.round((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2 * 1e3);
    }

    /** Adds the least-squares slope of a night's seconds of processor over the nights, in microseconds a night, with its standard error. */
    private void slope(List<double[]> warm) {
        double n = warm.size();
        double meanX = warm.stream().mapToDouble(s -> s[0]).average().orElse(0);
        double meanY = warm.stream().mapToDouble(s -> s[1]).average().orElse(0);
        double sxx =
                warm.stream().mapToDouble(s -> (s[0] - meanX) * (s[0] - meanX)).sum();
        double sxy =
                warm.stream().mapToDouble(s -> (s[0] - meanX) * (s[1] - meanY)).sum();
        double slope = sxy / sxx;
        double rest = warm.stream()
                .mapToDouble(s -> s[1] - meanY - slope * (s[0] - meanX))
                .map(e -> e * e)
                .sum();
        proof.met("microseconds that a night takes longer than the one before", Math.round(slope * 1e6));
        proof.met("standard error of that", Math.round(Math.sqrt(rest / (n - 2) / sxx) * 1e6));
    }
}
