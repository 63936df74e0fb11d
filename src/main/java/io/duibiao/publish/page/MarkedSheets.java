package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.document.Place;
import io.duibiao.document.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheets of a document as tables, their figures being links. */
final class MarkedSheets {
    private final List<Mark> marks;
    private final Map<Place, Integer> numbers = new HashMap<>();

    MarkedSheets(MarkedDocument marked) {
        this.marks = marked.marks();
        for (int number = 0; number < marks.size(); number++) {
            numbers.putIfAbsent(marks.get(number).place(), number);
        }
    }

    Node html(Sheet sheet) {
        List<Node> rows = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Node> cells = new ArrayList<>();
            for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                Optional<Sheet.Merge> merge = merge(sheet, row, column);
                if (merge.isEmpty()) {
                    cells.add(cell(sheet, row, column));
                } else if (merge.get().firstRow() == row && merge.get().firstColumn() == column) {
                    cells.add(spanning(cell(sheet, row, column), merge.get()));
                }
            }
            rows.add(element("tr").add(cells));
        }
        return element(
                        "div",
                        element(
                                "table",
                                element("caption", sheet.name()),
                                element("tbody").add(rows)))
                .with("class", "scroll")
                .with("tabindex", "0");
    }

    private static Optional<Sheet.Merge> merge(Sheet sheet, int row, int column) {
        return sheet.merges().stream()
                .filter(merge -> merge.firstRow() <= row
                        && row <= merge.lastRow()
                        && merge.firstColumn() <= column
                        && column <= merge.lastColumn())
                .findFirst();
    }

    private static Node spanning(Node.Element cell, Sheet.Merge merge) {
        return cell.with("colspan", Integer.toString(merge.lastColumn() - merge.firstColumn() + 1))
                .with("rowspan", Integer.toString(merge.lastRow() - merge.firstRow() + 1));
    }

    private Node.Element cell(Sheet sheet, int row, int column) {
        String words = sheet.cell(row, column).text();
        Integer number = numbers.get(new Place.Cell(sheet.name(), row, column));
        return number == null ? element("td", words) : element("td", MarkedPage.link(number, marks.get(number), words));
    }
}
