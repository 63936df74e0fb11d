package io.duibiao.statement.sheet;

import io.duibiao.document.Document;
import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.document.Sheet;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Reads the sheets of documents into statements. Thread-safe: all that is kept of a sheet is made anew for each. */
public final class SheetReader {
    private final Reference reference;

    /** Makes a reader that knows regions, indicators and units by these catalogues. */
    public SheetReader(Reference reference) {
        this.reference = reference;
    }

    /**
     * Returns what a sheet says, each figure with its cell.
     *
     * @param document the document that the sheet is of; its name may tell the period
     * @param sheet the sheet
     * @param dateline what is known of the document; holds where the sheet says nothing else
     */
    public Reading read(Document document, Sheet sheet, Dateline dateline) {
        return read(document, sheet, dateline, List.of());
    }

    /**
     * Returns what a sheet says whose layout may be pinned, each figure with its cell.
     *
     * @param pins the pinned layouts of the document; those of other sheets are left aside. A sheet without one is read by
     *     what is found
     */
    public Reading read(Document document, Sheet sheet, Dateline dateline, List<Pin> pins) {
        Reading reading = Reading.joined(parts(document, sheet, dateline, pins).toList());
        if (reading.statements().isEmpty() && reading.unread().isEmpty()) {
            Place place = new Place.Cell(sheet.name(), 0, 0);
            Reject reject = Reject.at(document.source(), place, Reason.NO_HEADER, SheetMessages.NO_FIGURES);
            return new Reading(List.of(), List.of(), List.of(reject));
        }
        return reading;
    }

    /**
     * Returns the same part by part, read as the stream is drawn: a large sheet is read in windows of rows, and no more than the
     * figures of one of them need be in memory. A sheet without a figure gives no part, or an empty one.
     */
    public Stream<Reading> parts(Document document, Sheet sheet, Dateline dateline, List<Pin> pins) {
        SheetTables tables = new SheetTables(reference, document, sheet, dateline);
        boolean pinned = pins.stream().anyMatch(pin -> pin.sheet().equals(sheet.name()));
        return RowWindow.isLarge(sheet) && !pinned
                ? new LargeSheet(sheet, window -> new SheetTables(reference, document, window, dateline)).parts()
                : Stream.of(tables.read(tables.of(pins)));
    }

    /** Returns what the parts of a sheet are taken for, as {@code extract --explain-layout} prints it. */
    public Layout layout(Document document, Sheet sheet, Dateline dateline, List<Pin> pins) {
        LayoutReader reader = new LayoutReader(sheet);
        return new Layout(
                sheet.name(),
                new SheetTables(reference, document, sheet, dateline)
                        .of(pins).stream()
                                .flatMap(table -> reader.part(table).stream())
                                .toList());
    }
}
