package io.duibiao.publish.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a table is made of, whatever of it is exported.
 *
 * @param name the table's name: {@code rankings}
 * @param title what a row is, as a phrase in English
 * @param fields its columns in their order
 * @param key the names of the columns that tell one row from another
 */
public record Structure(String name, String title, List<Field> fields, List<String> key) {
    public Structure {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
    }

    /** Returns the structure of columns that stand in the dictionary. */
    public static Structure of(String name, String title, List<String> columns, List<String> key) {
        return new Structure(name, title, columns.stream().map(Fields::of).toList(), key);
    }

    /** Returns the column of a name; empty where the table has none. */
    public Optional<Field> field(String column) {
        return fields.stream().filter(field -> field.name().equals(column)).findFirst();
    }

    /** Returns the names of the columns in their order. */
    public List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    /** Returns whether the column is one of those that tell rows apart. */
    public boolean isKey(Field field) {
        return key.contains(field.name());
    }

    /**
     * Returns the columns of these names, in their order; all columns where no name is given.
     *
     * @throws OrderException if the table lacks one, or one is named twice
     */
    public List<Field> selected(List<String> names) {
        List<Field> selected = new ArrayList<>();
        for (String column : names) {
            Field field = field(column).orElseThrow(() -> unknown(column));
            if (selected.contains(field)) {
                throw new OrderException("Column '" + column + "' is named twice. Name it once.");
            }
            selected.add(field);
        }
        return names.isEmpty() ? fields : List.copyOf(selected);
    }

    private OrderException unknown(String column) {
        return new OrderException(
                "Unknown column '" + column + "': the table of " + name + " has " + String.join(", ", columns()) + ".");
    }
}
