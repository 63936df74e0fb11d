package io.duibiao.statement.sheet;

import io.duibiao.document.Document;
import io.duibiao.document.Sheet;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of one sheet, from top to bottom: those that are found, or those that an analyst pinned. */
final class SheetTables {
    private final Reference reference;
    private final Document document;
    private final Sheet sheet;
    private final HeadingReader headings;
    private final RegionReader regions;
    private final TitleReader titles;
    private final Dateline dateline;

    /** Made when a table needs it: a long table is read without. */
    private @Nullable Grid grid;

    SheetTables(Reference reference, Document document, Sheet sheet, Dateline dateline) {
        this.reference = reference;
        this.document = document;
        this.sheet = sheet;
        this.dateline = dateline;
        headings = new HeadingReader(reference);
        regions = new RegionReader(reference.regions());
        titles = new TitleReader(headings, regions, reference.indicators());
    }

    private Grid grid() {
        Grid made = grid;
        if (made == null) {
            made = new Grid(sheet, new UnitReader(reference.units()));
            grid = made;
        }
        return made;
    }

    /** Returns the tables that are pinned on this sheet; where none is, those that are found. */
    List<Table> of(List<Pin> pins) {
        List<Pin> own =
                pins.stream().filter(pin -> pin.sheet().equals(sheet.name())).toList();
        return own.isEmpty() ? found() : pinned(own);
    }

    private List<Table> found() {
        Optional<LongTable> table = LongTable.in(sheet);
        if (table.isPresent()) {
            return List.of(perRow(table.get()));
        }
        Title around = ofSheet().or(titles.ofName(document.source())).or(Title.of(dateline));
        List<Table> tables = new ArrayList<>();
        Title before = Title.NONE;
        List<String> caption =
                switch (document.format()) {
                    case TXT, HTML, DOCX, PDF -> TitleReader.captionLines(sheet.name());
                    case CSV, XLSX, XLS -> List.of();
                };
        for (Block found : new Blocks(grid(), headings, new StubReader(grid(), headings, regions)).all()) {
            Block block = tables.isEmpty() ? found.captioned(caption) : found;
            before = titles.read(block.titles(), before);
            tables.add(new Table.Cross(block, before.or(around).or(titles.ofNotes(block.notes()))));
        }
        return tables;
    }

    /** The table of a page bears its caption, that of a workbook a name. */
    private Title ofSheet() {
        return switch (document.format()) {
            case TXT, HTML, DOCX, PDF -> captions();
            case CSV, XLSX, XLS -> titles.ofName(sheet.name());
        };
    }

    /** What a table on a page leaves unsaid under 「续表」, the table before it says. */
    private Title captions() {
        Title title = titles.ofCaption(sheet.name());
        for (int i = document.sheets().indexOf(sheet);
                i > 0 && TitleReader.goesOn(document.sheets().get(i).name());
                i--) {
            title = title.or(titles.ofCaption(document.sheets().get(i - 1).name()));
        }
        return title;
    }

    /** Returns a table of one figure a row, with what is known of the document around it. */
    Table perRow(LongTable table) {
        return new Table.PerRow(table, Title.of(dateline));
    }

    private List<Table> pinned(List<Pin> pins) {
        PinnedBlocks blocks = new PinnedBlocks(grid());
        List<Table> tables = new ArrayList<>();
        Title before = Title.NONE;
        for (Pin pin : pins) {
            Title said = Title.of(pin.said());
            if (pin.columns() instanceof Pin.Cross cross) {
                Block block = blocks.next(pin, cross);
                before = titles.read(block.titles(), before);
                tables.add(new Table.Cross(block, said.or(before).or(Title.of(dateline))));
            } else if (pin.columns() instanceof Pin.PerRow table) {
                Title title = titles.read(pin.said().title().stream().toList(), Title.NONE);
                LongTable columns = new LongTable(pin.header(), pin.body(), table.columns());
                tables.add(new Table.PerRow(columns, said.or(title).or(Title.of(dateline))));
            }
        }
        return tables;
    }

    private SheetWords words() {
        return new SheetWords(
                grid(), headings, regions, new Subjects(reference.indicators()), new UnitReader(reference.units()));
    }

    /** Returns what the tables say. */
    Reading read(List<Table> tables) {
        List<Reading> readings = new ArrayList<>();
        Optional<Block> before = Optional.empty();
        for (Table table : tables) {
            if (table instanceof Table.Cross cross) {
                Block block = cross.block().under(before);
                readings.add(new BlockReader(document.source(), sheet.name(), block, words()).read(cross.title()));
                before = Optional.of(block);
            } else if (table instanceof Table.PerRow rows) {
                UnitReader units = new UnitReader(reference.units());
                readings.add(
                        new LongTableReader(headings, units, document.source(), sheet, rows.columns(), rows.title())
                                .read());
            }
        }
        return Reading.joined(readings);
    }
}
