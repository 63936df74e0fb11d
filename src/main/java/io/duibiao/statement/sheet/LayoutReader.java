package io.duibiao.statement.sheet;

import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import io.duibiao.statement.sheet.Layout.Part;
import io.duibiao.statement.sheet.Pin.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what the parts of a sheet were taken for. */
final class LayoutReader {
    private final Sheet sheet;

    LayoutReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns what a table was taken for; nothing where it has no rows. */
    Optional<Part> part(Table table) {
        Title title = table.title();
        Said said = new Said(Optional.empty(), title.unit(), title.when().period(), title.region());
        if (table instanceof Table.Cross cross) {
            return part(cross.block(), said);
        }
        LongTable rows = ((Table.PerRow) table).columns();
        Pin pin = new Pin(sheet.name(), rows.header(), rows.body(), new Pin.PerRow(rows.columns()), said);
        return Optional.of(new Part(pin, List.of(), header(rows.header()), List.of()));
    }

    private Optional<Part> part(Block block, Said said) {
        Optional<Rows> header = Rows.around(block.header());
        Pin.Cross columns = new Pin.Cross(block.stub(), block.figures());
        return Rows.around(block.body())
                .map(body -> new Pin(sheet.name(), header, body, columns, said))
                .map(pin -> new Part(pin, lines(block.titles()), header(header), lines(block.notes())));
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(Texts::oneLine).toList();
    }

    private List<String> header(Optional<Rows> rows) {
        return rows.map(header -> header.within(sheet.rows().size())).orElse(List.of()).stream()
                .map(row -> sheet.rows().get(row).stream()
                        .map(SheetCell::text)
                        .map(text -> Texts.oneLine(Texts.folded(text)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" | ")))
                .toList();
    }
}
