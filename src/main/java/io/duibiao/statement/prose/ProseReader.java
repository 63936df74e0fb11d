package io.duibiao.statement.prose;

import io.duibiao.document.Document;
import io.duibiao.period.Period;
import io.duibiao.period.PeriodWords;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.Reading;
import io.duibiao.statement.lexis.Lexer;
import io.duibiao.statement.lexis.PlainText;
import io.duibiao.statement.lexis.Token;
import java.util.List;

/**
 * Reads the figures of a report's prose: every number of the text becomes a statement, a number that is no figure, or an
 * unread one with its reason. Immutable and safe for use by several threads.
 */
public final class ProseReader {
    private static final Period UNKNOWN = Period.year(1);

    private final Reference reference;
    private final RegionIndex regionNames;

    /** Makes a reader that knows the regions, indicators and units of the catalogues. */
    public ProseReader(Reference reference) {
        this.reference = reference;
        this.regionNames = new RegionIndex(reference.regions());
    }

    /** A work report of February looks back on the year before, and calls it 去年; one of December does not. */
    private static boolean isOfYearBefore(Dateline dateline, Period period) {
        return dateline.kind() == DocumentKind.WORK_REPORT
                && dateline.released()
                        .filter(day -> day.getYear() <= period.end().getYear())
                        .isEmpty();
    }

    /** Returns what the text of the document says, read for the region and period of the dateline. */
    public Reading read(Document document, Dateline dateline) {
        PlainText plain = PlainText.of(document.text());
        Period reported = dateline.period().orElse(UNKNOWN);
        int written = isOfYearBefore(dateline, reported)
                ? reported.end().getYear() + 1
                : WrittenIn.year(plain.text(), reported);
        PeriodWords words = new PeriodWords(reported, written);
        List<Token> tokens = new Lexer(reference.units(), words).tokens(plain);
        List<Sentence> sentences = new Segmenter(plain.text(), tokens).sentences();
        Places places = new Places(reference, dateline.region(), regionNames);
        Narration narration = new Narration(plain, dateline, reference, new ScopeWords(places));
        return new Ledger(document, plain, tokens).reading(narration.tell(sentences));
    }
}
