package io.duibiao.publish.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table on its way out: rows of texts, which a format turns into what its columns' types say.
 *
 * <p>A blank cell is an absent value, never zero; in a key column, where no value is absent, it is the empty text.
 *
 * @param structure what the table is made of
 * @param columns the columns that are exported, in their order
 * @param rows the rows in their order, as many cells as there are columns
 */
public record DataSet(Structure structure, List<Field> columns, List<List<String>> rows) {

    /**
     * Makes a data set; numbers with more decimals than are kept are rounded half up.
     *
     * @throws IllegalArgumentException if a row has too few or too many cells, or a cell is no value of its column's type
     */
    public DataSet {
        columns = List.copyOf(columns);
        List<List<String>> fitted = new ArrayList<>(rows.size());
        for (List<String> row : rows) {
            fitted.add(fitted(columns, row));
        }
        rows = List.copyOf(fitted);
    }

    /** Returns the data set of all columns of a structure. */
    public static DataSet of(Structure structure, List<List<String>> rows) {
        return new DataSet(structure, structure.fields(), rows);
    }

    private static List<String> fitted(List<Field> columns, List<String> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row of " + row.size() + " cells in a table of " + columns.size() + " columns: " + row);
        }
        List<String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            cells.add(fitted(columns.get(i), row.get(i)));
        }
        return List.copyOf(cells);
    }

    private static String fitted(Field field, String cell) {
        String text = cell.isEmpty() ? cell : field.type().fitted(cell);
        if (!text.isEmpty() && !field.type().accepts(text)) {
            throw new IllegalArgumentException(
                    "Column " + field.name() + " holds no " + field.type() + " but '" + cell + "'");
        }
        return text;
    }

    /**
     * Returns the data set of some columns in the order of their names; all of them where no name is given.
     *
     * @throws OrderException if a name is unknown
     */
    public DataSet select(List<String> names) {
        List<Field> selected = structure.selected(names);
        int[] at = selected.stream().mapToInt(columns::indexOf).toArray();
        List<List<String>> picked = new ArrayList<>(rows.size());
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(at.length);
            for (int column : at) {
                cells.add(row.get(column));
            }
            picked.add(cells);
        }
        return new DataSet(structure, selected, picked);
    }

    /** Returns the columns of the key, in the key's order, as far as they are exported. */
    public List<Field> keyColumns() {
        return structure.key().stream()
                .flatMap(name -> columns.stream().filter(field -> field.name().equals(name)))
                .toList();
    }

    /** Returns whether the whole key is exported, so that a row can be told from another. */
    public boolean hasKey() {
        return keyColumns().size() == structure.key().size();
    }

    /** Returns whether no two rows have the same key. */
    public boolean isUnique() {
        int[] key = keyColumns().stream().mapToInt(columns::indexOf).toArray();
        Set<List<String>> seen = new HashSet<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(key.length);
            for (int column : key) {
                cells.add(row.get(column));
            }
            if (!seen.add(cells)) {
                return false;
            }
        }
        return true;
    }
}
