package io.duibiao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What it costs to read files within limits: each from its bytes to its statements by the classes as they are, against the same
 * classes from which the limits are taken out, in turn in one warm process. By the clock, for each format, and for all of them by the
 * processor time of the process too, since a file is read in a thread of its own.
 */
final class LimitsBench {
    private static final double NANOSECONDS = 1e9;
    private static final int PAIRS = 15;
    private static final int WARM_UP = 12;
    private static final double SECONDS_A_FORMAT = 0.2;
    private static final String PROCESSOR = "processor";
    private static final List<Path> FOLDERS = List.of(
            Path.of("data/reports"),
            Path.of("data/tables"),
            Path.of("../shared/corpus"),
            Path.of("../shared/tables/yearbooks"));
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Report report = new Report("limits");
    private final ToIntBiFunction<String, byte[]> within = ReadingClasses.withLimits();
    private final ToIntBiFunction<String, byte[]> without = ReadingClasses.withoutLimits();
    private final Map<String, Map<String, byte[]>> formats = files();
    private final Map<String, Integer> rounds = new TreeMap<>();
    private final Map<String, double[]> secondsWithin = new LinkedHashMap<>();
    private final Map<String, double[]> secondsWithout = new LinkedHashMap<>();
    private final int pairs;

    private LimitsBench(int pairs) {
        this.pairs = pairs;
    }

    /** Runs the benchmark: {@code [--quick] [--pairs N]}. */
    public static void main(String[] args) {
        Arguments given = new Arguments(args);
        boolean quick = given.has("--quick");
        LimitsBench bench = new LimitsBench((int) given.number("--pairs", quick ? 3 : PAIRS));
        bench.warmUp(quick ? 3 : WARM_UP);
        bench.measure();
        bench.say();
    }

    /** Returns the content of the files by their names, for each format. */
    private static Map<String, Map<String, byte[]>> files() {
        Map<String, Map<String, byte[]>> formats = new TreeMap<>();
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> !file.endsWith("sources.csv") && !file.endsWith("index.csv"))
                            .forEach(file -> formats.computeIfAbsent(format(file), name -> new TreeMap<>())
                                    .put(file.toString(), content(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return formats;
    }

    private static String format(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each format is read so often in a measurement that it takes about as long as the others, at least once. */
    private void warmUp(int times) {
        formats.keySet().forEach(format -> rounds.put(format, 1));
        for (int i = 0; i < times; i++) {
            seconds(without);
            Map<String, Double> taken = seconds(within);
            rounds.replaceAll((format, old) ->
                    (int) Math.max(1, Math.round(SECONDS_A_FORMAT / taken.getOrDefault(format, SECONDS_A_FORMAT))));
        }
        formats.forEach((format, files) ->
                report.says(files.size() + " files of " + format + ", read " + rounds.get(format) + " times each"));
    }

    private void measure() {
        for (int pair = 0; pair < pairs; pair++) {
            if (pair % 2 == 0) {
                note(secondsWithin, pair, seconds(within));
                note(secondsWithout, pair, seconds(without));
            } else {
                note(secondsWithout, pair, seconds(without));
                note(secondsWithin, pair, seconds(within));
            }
        }
    }

    private void note(Map<String, double[]> all, int pair, Map<String, Double> taken) {
        taken.forEach((what, seconds) -> all.computeIfAbsent(what, name -> new double[pairs])[pair] = seconds);
    }

    /** Returns what it takes to read the files of each format once, and the processor time that all of it took. */
    private Map<String, Double> seconds(ToIntBiFunction<String, byte[]> reader) {
        Map<String, Double> taken = new LinkedHashMap<>();
        long processor = PROCESS.getProcessCpuTime();
        formats.forEach((format, files) -> {
            int times = rounds.getOrDefault(format, 1);
            long start = System.nanoTime();
            for (int round = 0; round < times; round++) {
                read(reader, files);
            }
            taken.put(format, (System.nanoTime() - start) / NANOSECONDS / times);
        });
        taken.put(PROCESSOR, (PROCESS.getProcessCpuTime() - processor) / NANOSECONDS);
        return taken;
    }

    private static void read(ToIntBiFunction<String, byte[]> reader, Map<String, byte[]> files) {
        int statements = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            statements += reader.applyAsInt(file.getKey(), file.getValue());
        }
        if (statements == 0) {
            throw new IllegalStateException("Nothing was read in " + files.keySet());
        }
    }

    private void say() {
        report.says("In turn within limits and without, " + pairs + " pairs: medians, and the median of their ratios");
        secondsWithin.keySet().forEach(what -> {
            double[] limited = secondsWithin.getOrDefault(what, new double[0]);
            double[] plain = secondsWithout.getOrDefault(what, new double[0]);
            report.times(what + "_within", limited);
            report.times(what + "_without", plain);
            ratio(what.equals(PROCESSOR) ? "ratio" : what + "_ratio", limited, plain);
        });
        report.end();
    }

    private void ratio(String name, double[] limited, double[] plain) {
        double[] ratios = IntStream.range(0, pairs)
                .mapToDouble(pair -> limited[pair] / plain[pair])
                .sorted()
                .toArray();
        report.result(name, Report.median(ratios), "x without limits, " + name);
        report.result(name + "_spread", ratios[pairs * 3 / 4] - ratios[pairs / 4], "between the middle half of them");
    }
}
