package io.duibiao.bench;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.sun.management.ThreadMXBean;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.prose.ProseReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How fast prose is read on one core: megabytes of UTF-8 a second, whether the time grows with the size alone, and how much is
 * allocated; beside it, in the same run and over the same text, the plain segmentation into words of HanLP, which tells no
 * subject, no measure and no period. Rates are by the clock and by the processor time of the one thread; the compiler has done
 * its work before anything is measured.
 */
final class ProseBench {
    private static final double MEGABYTE = 1 << 20;
    private static final double NANOSECONDS = 1e9;
    private static final int WARM_UP = 10;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Report report = new Report("prose");
    private final Corpus corpus = new Corpus(Path.of("data/reports"), Path.of("../shared/corpus"));
    private final int rounds;
    private final int[] megabytes;
    private final ToIntFunction<String> reader;
    private final ToIntFunction<String> segmenter;

    private ProseBench(boolean quick) {
        rounds = quick ? 1 : 3;
        megabytes = quick ? new int[] {1, 4} : new int[] {1, 4, 16, 64};
        Reference reference = ReferenceLoader.load(Path.of("data/reference"));
        ProseReader prose = new ProseReader(reference);
        Dateline district = new Dateline(
                reference.regions().byCode("500101"),
                Period.tryParse("2023-H1"),
                DocumentKind.REPORT,
                Optional.empty());
        reader =
                text -> prose.read(Corpus.document(text), district).statements().size();
        Segment words =
                new ViterbiSegment().enableAllNamedEntityRecognize(false).enableCustomDictionary(false);
        segmenter = text -> words.seg(text).size();
    }

    /** Runs the benchmark; {@code --quick} for smaller texts and one round. */
    public static void main(String[] args) {
        new ProseBench(List.of(args).contains("--quick")).run();
    }

    private void run() {
        report.says(corpus.reports() + " reports, repeated and shuffled; one thread; median of " + rounds
                + " rounds after " + WARM_UP + " over 4 MB that are not counted; "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        List<String> warm = corpus.ofBytes((long) (4 * MEGABYTE));
        for (int round = 0; round < WARM_UP; round++) {
            time(reader, warm);
            time(segmenter, warm);
        }
        double smallest = 0;
        double rate = 0;
        for (int size : megabytes) {
            rate = result(
                    "read_mb_s_" + size, reader, corpus.ofBytes((long) (size * MEGABYTE)), sized(size, "reports"));
            smallest = smallest == 0 ? rate : smallest;
        }
        report.result("linearity", smallest / rate, "processor time a MB at the largest size ÷ at the smallest");
        result("one_document_mb_s_1", reader, one(1), sized(1, "one document"));
        result("one_document_mb_s_4", reader, one(4), sized(4, "one document"));
        allocation(warm);
        double words =
                result("hanlp_mb_s", segmenter, warm, "HanLP 1.8.4 portable, Viterbi segmentation, no names, 4 MB");
        double figures = result("beside_hanlp_mb_s", reader, warm, "the same 4 MB, read");
        report.result("ratio", figures / words, "× as fast as HanLP, over the same 4 MB, in turn, by processor time");
        report.end();
    }

    private static String sized(int megabytes, String what) {
        return what + ", " + megabytes + " MB in all";
    }

    private List<String> one(int size) {
        return List.of(String.join("\n", corpus.ofBytes((long) (size * MEGABYTE))));
    }

    private void allocation(List<String> texts) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        time(reader, texts);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        report.result("allocated_mb_per_mb", allocated / (double) bytes(texts), "MB allocated a MB of text");
    }

    /** Reports the rate by the clock and by the processor time of the thread, which other work on the machine leaves alone. */
    private double result(String name, ToIntFunction<String> work, List<String> texts, String what) {
        double[] wall = new double[rounds];
        double[] processor = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            Time time = time(work, texts);
            wall[round] = time.wallSeconds();
            processor[round] = time.processorSeconds();
        }
        double size = bytes(texts) / MEGABYTE;
        double rate = size / Report.median(processor);
        report.result(name, size / Report.median(wall), "MB/s by the clock: " + what);
        report.result(name + "_processor", rate, "MB/s by processor time");
        return rate;
    }

    private static long bytes(List<String> texts) {
        return texts.stream().mapToLong(Corpus::bytes).sum();
    }

    private record Time(double wallSeconds, double processorSeconds) {}

    /** The count is compared with zero so that no compiler can leave the work out. */
    private static Time time(ToIntFunction<String> work, List<String> texts) {
        long wall = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        long found = 0;
        for (String text : texts) {
            found += work.applyAsInt(text);
        }
        Time time = new Time(
                (System.nanoTime() - wall) / NANOSECONDS,
                (THREADS.getCurrentThreadCpuTime() - processor) / NANOSECONDS);
        if (found == 0) {
            throw new IllegalStateException("Nothing was found in the texts");
        }
        return time;
    }
}
