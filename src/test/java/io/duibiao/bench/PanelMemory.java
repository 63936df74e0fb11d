package io.duibiao.bench;

import io.duibiao.lake.PanelResult;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.period.PeriodKind;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;

/**
 * What a task holds in memory while it compares a panel: its figures and all that is made of them. A panel is the one thing that is
 * never split or spilled, so that it limits how far a lake of one indicator can grow on a given heap.
 *
 * @param lake the lake whose first panel is compared
 * @param comparer what compares it
 */
record PanelMemory(Path lake, Comparer comparer) {
    private static final String INDICATOR = "indicator_00";
    private static final PeriodKind KIND = Period.parse("2018-M01").kind();

    /** Returns the bytes of heap a figure. */
    double bytesAFigure() {
        comparer.compare(INDICATOR, KIND, List.of());
        long before = used();
        List<Observation> figures = LakeReader.at(lake)
                .observations(Filter.all().indicator(INDICATOR))
                .stream()
                .filter(figure -> figure.key().period().kind().equals(KIND))
                .toList();
        PanelResult made = comparer.compare(INDICATOR, KIND, figures);
        try {
            return (used() - before) / (double) figures.size();
        } finally {
            Reference.reachabilityFence(made);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
