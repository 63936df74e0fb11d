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
import java.util.Optional;

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
        HeadingReader headings = new HeadingReader(reference);
        Optional<LongTable> table = LongTable.in(sheet);
        if (table.isPresent()) {
            UnitReader units = new UnitReader(reference.units());
            When around = dateline.period().map(When::of).orElse(When.UNSAID);
            return new LongTableReader(headings, units, document.source(), sheet, table.get(), around).read();
        }
        return cross(document, sheet, dateline, headings);
    }

    /** Returns what the parts of a sheet are taken for, as {@code extract --explain-layout} prints it. */
    public Layout layout(Sheet sheet) {
        return LongTable.in(sheet)
                .map(table -> LayoutReader.of(sheet, table))
                .orElseGet(() -> LayoutReader.of(sheet, blocks(sheet, new HeadingReader(reference))));
    }

    private List<Block> blocks(Sheet sheet, HeadingReader headings) {
        Grid grid = new Grid(sheet, new UnitReader(reference.units()));
        StubReader stubs = new StubReader(grid, headings, new RegionReader(reference.regions()));
        return new Blocks(grid, headings, stubs).all();
    }

    private Reading cross(Document document, Sheet sheet, Dateline dateline, HeadingReader headings) {
        Grid grid = new Grid(sheet, new UnitReader(reference.units()));
        RegionReader regions = new RegionReader(reference.regions());
        TitleReader titles = new TitleReader(headings, regions, reference.indicators());
        List<Block> blocks = new Blocks(grid, headings, new StubReader(grid, headings, regions)).all();
        if (blocks.isEmpty()) {
            return rejected(document, sheet, Reason.NO_HEADER, SheetMessages.NO_FIGURES);
        }
        Title around = titles.ofName(sheet.name())
                .or(titles.ofName(document.source()))
                .or(new Title(
                        "",
                        dateline.period().map(When::of).orElse(When.UNSAID),
                        Optional.empty(),
                        Optional.empty(),
                        dateline.region(),
                        false));
        BlockReader reader = new BlockReader(document.source(), sheet.name(), grid, headings, regions, reference);
        Title before = Title.NONE;
        for (Block block : blocks) {
            before = titles.read(block.titles(), before);
            reader.read(block, before.or(around));
        }
        Reading reading = reader.reading();
        return reading.statements().isEmpty() && reading.unread().isEmpty()
                ? rejected(document, sheet, Reason.NO_HEADER, SheetMessages.NO_FIGURES)
                : reading;
    }

    private static Reading rejected(Document document, Sheet sheet, Reason reason, String detail) {
        Place place = new Place.Cell(sheet.name(), 0, 0);
        return new Reading(List.of(), List.of(), List.of(Reject.at(document.source(), place, reason, detail)));
    }
}
