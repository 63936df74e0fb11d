package io.duibiao.document.format;

import io.duibiao.document.Format;
import java.util.List;

/**
 * Reads plain text, as decoded: line ends and spaces stay as they are, so that offsets count in the file itself. A table in it
 * becomes a sheet, and its place in the text is left blank.
 */
final class TxtReader {
    private final Captions captions = new Captions();

    FileReading read(RawFile file, String text) {
        StringBuilder left = new StringBuilder(text);
        Tables tables = new Tables(file);
        List<TxtLine> lines = TxtTables.lines(text);
        for (int i = 0; i < lines.size(); ) {
            int end = TxtTables.end(lines, i);
            if (end == i) {
                captions.pass(text.substring(lines.get(i).start(), lines.get(i).end()));
                i++;
            } else {
                table(tables, lines.subList(i, end), left);
                i = end;
            }
        }
        return FileReading.of(file.document(Format.TXT, left.toString(), tables.sheets()));
    }

    private void table(Tables tables, List<TxtLine> lines, StringBuilder left) {
        SheetBuilder table = tables.builder();
        List<TxtLine> rows =
                lines.stream().filter(line -> line.way() != TxtLine.Way.FRAME).toList();
        boolean bars = rows.get(0).way() == TxtLine.Way.BARS;
        TxtColumns columns = new TxtColumns(rows);
        PrintedTable.read(
                rows.stream()
                        .map(row -> bars ? columns.aligned(row) : row.laidOut())
                        .toList(),
                table);
        tables.add(captions.take(), table);
        for (TxtLine line : lines) {
            left.replace(line.start(), line.end(), " ".repeat(line.end() - line.start()));
        }
    }
}
