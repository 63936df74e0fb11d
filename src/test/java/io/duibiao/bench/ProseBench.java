package io.duibiao.bench;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
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
 * subject, no measure and no period.
 */
final class ProseBench {
    private static final double MEGABYTE = 1 << 20;

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
        report.says(corpus.reports() + " reports, repeated and shuffled; one thread; median of " + rounds + " rounds; "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        List<String> warm = corpus.ofBytes((long) (4 * MEGABYTE));
        seconds(reader, warm);
        seconds(segmenter, warm);
        double smallest = 0;
        double rate = 0;
        for (int size : megabytes) {
            List<String> texts = corpus.ofBytes((long) (size * MEGABYTE));
            rate = rate(reader, texts);
            smallest = smallest == 0 ? rate : smallest;
            report.result("read_mb_s_" + size, rate, "MB/s, reports of " + size + " MB in all");
        }
        report.result("linearity", smallest / rate, "time a MB at the largest size ÷ at the smallest");
        report.result("one_document_mb_s_1", rate(reader, one(1)), "MB/s, one document of 1 MB");
        report.result("one_document_mb_s_4", rate(reader, one(4)), "MB/s, one document of 4 MB");
        allocation(warm);
        double words = rate(segmenter, warm);
        double figures = rate(reader, warm);
        report.result("hanlp_mb_s", words, "MB/s, HanLP 1.8.4 portable, Viterbi segmentation, no names, 4 MB");
        report.result("ratio", figures / words, "× as fast as HanLP, over the same 4 MB, in turn");
        report.end();
    }

    private List<String> one(int size) {
        return List.of(String.join("\n", corpus.ofBytes((long) (size * MEGABYTE))));
    }

    private void allocation(List<String> texts) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        seconds(reader, texts);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        report.result("allocated_mb_per_mb", allocated / (double) bytes(texts), "MB allocated a MB of text");
    }

    private double rate(ToIntFunction<String> work, List<String> texts) {
        double[] seconds = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            seconds[round] = seconds(work, texts);
        }
        return bytes(texts) / MEGABYTE / Report.median(seconds);
    }

    private static long bytes(List<String> texts) {
        return texts.stream().mapToLong(Corpus::bytes).sum();
    }

    /** The count is compared with zero so that no compiler can leave the work out. */
    private static double seconds(ToIntFunction<String> work, List<String> texts) {
        long start = System.nanoTime();
        long found = 0;
        for (String text : texts) {
            found += work.applyAsInt(text);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (found == 0) {
            throw new IllegalStateException("Nothing was found in the texts");
        }
        return seconds;
    }
}
