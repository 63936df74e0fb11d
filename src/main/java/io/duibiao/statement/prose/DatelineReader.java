package io.duibiao.statement.prose;

import io.duibiao.document.Document;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from title and first lines whose report it is, for which period, of what kind, and when it came out. The review of a
 * 政府工作报告 is of the year before its title's, unless a heading names its year: 2023年工作回顾.
 */
public final class DatelineReader {
    private final Regions regions;
    private final Set<String> names;

    /** Makes a reader that knows the regions of the catalogue. */
    public DatelineReader(Reference reference) {
        this.regions = reference.regions();
        this.names = Set.copyOf(regions.names());
    }

    /** Returns what the first lines of the document's text tell; nothing is guessed. */
    public Dateline read(Document document) {
        Heading heading = Heading.of(document);
        Optional<Period> period = HeadingPeriod.in(heading);
        int year = period.map(reported -> reported.end().getYear()).orElse(Regions.CURRENT);
        HeadingRegion region = new HeadingRegion(regions, new HeadingNames(regions, names, year));
        return new Dateline(region.of(document, heading), period, heading.kind(), heading.released());
    }
}
