package io.duibiao.statement.sheet;

import io.duibiao.document.Place;
import io.duibiao.document.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what the parts of a sheet were taken for. */
final class LayoutReader {
    private LayoutReader() {}

    static Layout of(Sheet sheet, LongTable table) {
        List<String> columns = table.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(column -> letters(column.getValue()) + " " + word(column.getKey()))
                .toList();
        Layout.Part part = new Layout.Part(
                List.of(), String.valueOf(table.header() + 1), columns, "", range(table.rows(sheet)), List.of());
        return new Layout(sheet.name(), List.of(part));
    }

    static Layout of(Sheet sheet, List<Block> blocks) {
        return new Layout(sheet.name(), blocks.stream().map(LayoutReader::part).toList());
    }

    private static Layout.Part part(Block block) {
        return new Layout.Part(
                block.titles().stream().map(Texts::oneLine).toList(),
                range(block.header()),
                block.stub().stream()
                        .map(s -> letters(s.column()) + " " + word(s.kind()))
                        .toList(),
                block.figures().stream().map(LayoutReader::letters).collect(Collectors.joining(" ")),
                range(block.body()),
                block.notes().stream().map(Texts::oneLine).toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String letters(int column) {
        String label = new Place.Cell("", 0, column).label();
        return label.substring(1, label.length() - 1);
    }

    private static String range(List<Integer> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        int first = rows.get(0) + 1;
        int last = rows.get(rows.size() - 1) + 1;
        return first == last ? String.valueOf(first) : first + ".." + last;
    }
}
