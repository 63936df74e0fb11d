package io.duibiao.bench;

import io.duibiao.publish.Publication;
import io.duibiao.publish.workbook.WorkbookWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;

/**
 * {@code jobs/bench workbook}: a workbook of 38 members, 300 indicators and 20 years, every cell with level, growth, gaps, places
 * and a sentence, in a JVM of 512 MB, its input included.
 */
final class WorkbookBench {
    private final int indicators;
    private final int years;

    private WorkbookBench(int indicators, int years) {
        this.indicators = indicators;
        this.years = years;
    }

    public static void main(String[] arguments) {
        boolean quick = List.of(arguments).contains("--quick");
        new WorkbookBench(quick ? 60 : 300, quick ? 5 : 20).run();
    }

    private void run() {
        Report report = new Report("workbook");
        report.says(ManyFigures.MEMBERS + " members × " + indicators + " indicators × " + years + " years, heap of "
                + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
        Publication publication = new ManyFigures(indicators, years).publication();
        System.gc();
        report.result("input_mb", used() / 1e6, "MB that the figures themselves take");
        long begin = System.nanoTime();
        byte[] workbook = new WorkbookWriter(publication).write();
        report.result("workbook_s", (System.nanoTime() - begin) / 1e9, "s to write the workbook");
        report.result("workbook_mb", workbook.length / 1e6, "MB of workbook");
        report.result("peak_mb", peak() / 1e6, "MB of heap at the peak, garbage included");
        report.end();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
