package io.duibiao.document.format;

import io.duibiao.document.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of a text document, each with a name of its own. */
final class Tables {
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final CellBudget budget;

    Tables(RawFile file) {
        budget = new CellBudget(file.limits());
    }

    /** Returns a builder of a table, whose cells count together with those of the others. */
    SheetBuilder builder() {
        return new SheetBuilder(budget);
    }

    /** Takes note of cells that a merged cell covers. */
    void spend(long cells) {
        budget.spend(cells);
    }

    /** Adds a table under its caption, or under its number where it has none. */
    void add(String caption, SheetBuilder table) {
        String wanted = caption.isBlank() ? "table" + (sheets.size() + 1) : caption.strip();
        String name = wanted;
        for (int i = 2; !names.add(name); i++) {
            name = wanted + " (" + i + ")";
        }
        sheets.add(table.build(name, false));
    }

    List<Sheet> sheets() {
        return sheets;
    }
}
