package io.duibiao.publish.exchange.database;

import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.Field;
import io.duibiao.publish.exchange.FieldType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a database names things, which types it has, and how it says "insert, or update what has this key". */
enum Dialect {
    POSTGRESQL("\"", "jdbc:postgresql:") {
        @Override
        String text(int keyLength) {
            return "text";
        }

        /** Without limits, numbers keep the decimals that they were published with. */
        @Override
        String decimal() {
            return "numeric";
        }

        @Override
        String onConflict(List<String> key, List<String> others) {
            String updates = others.stream()
                    .map(column -> column + " = EXCLUDED." + column)
                    .collect(Collectors.joining(", "));
            return " ON CONFLICT (" + String.join(", ", key) + ") DO "
                    + (others.isEmpty() ? "NOTHING" : "UPDATE SET " + updates);
        }
    },
    /** MySQL 8 and MariaDB. */
    MYSQL("`", "jdbc:mysql:") {
        /** A key needs a length; its collation tells 'a' from 'A', and all its columns fit 3,072 bytes. */
        @Override
        String text(int keyLength) {
            return keyLength == 0
                    ? "mediumtext"
                    : "varchar(" + keyLength + ") CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";
        }

        @Override
        String decimal() {
            return "decimal(" + FieldType.PRECISION + "," + FieldType.SCALE + ")";
        }

        @Override
        String tableOptions() {
            return " DEFAULT CHARACTER SET utf8mb4";
        }

        @Override
        Optional<String> uniqueKeys(String table) {
            return Optional.of("SHOW INDEX FROM " + quoted(table) + " WHERE Non_unique = 0");
        }

        /** VALUES() rather than the alias of MySQL 8.0.19, which MariaDB does not know. */
        @Override
        String onConflict(List<String> key, List<String> others) {
            List<String> updated = others.isEmpty() ? key : others;
            return updated.stream()
                    .map(column -> column + " = VALUES(" + column + ")")
                    .collect(Collectors.joining(", ", " ON DUPLICATE KEY UPDATE ", ""));
        }
    };

    private static final int LONG_KEY = 255;
    private static final int SHORT_KEY = 64;
    private static final List<String> LONG_KEYS = List.of("source", "group");

    private final String quote;
    private final String prefix;

    Dialect(String quote, String prefix) {
        this.quote = quote;
        this.prefix = prefix;
    }

    static Optional<Dialect> of(String url) {
        String known = url.replaceFirst("^jdbc:mariadb:", MYSQL.prefix);
        return Arrays.stream(values())
                .filter(dialect -> known.startsWith(dialect.prefix))
                .findFirst();
    }

    /** Returns the type of texts; of those in a key with at most so many characters, of others for 0. */
    abstract String text(int keyLength);

    abstract String decimal();

    abstract String onConflict(List<String> key, List<String> others);

    String tableOptions() {
        return "";
    }

    /**
     * Returns the query for a table's unique keys, a row each of their columns with {@code Key_name} and {@code Column_name}; empty
     * where the database itself refuses to update by a key that is absent. MySQL does not: it inserts the rows once more.
     */
    Optional<String> uniqueKeys(String table) {
        return Optional.empty();
    }

    /** Returns a name in quotes, those of a schema and its table each in their own. */
    String quoted(String name) {
        return Arrays.stream(name.split("\\."))
                .map(part -> quote + part.replace(quote, quote + quote) + quote)
                .collect(Collectors.joining("."));
    }

    /** Returns the statement that makes the table where it is absent. */
    String create(String table, DataSet data) {
        Stream<String> columns = data.columns().stream()
                .map(field -> quoted(field.name()) + " "
                        + (data.structure().isKey(field)
                                ? type(field, keyLength(field)) + " NOT NULL"
                                : type(field, 0)));
        String key = "PRIMARY KEY (" + String.join(", ", names(data.keyColumns())) + ")";
        return Stream.concat(columns, Stream.of(key))
                .collect(Collectors.joining(
                        ", ", "CREATE TABLE IF NOT EXISTS " + quoted(table) + " (", ")" + tableOptions()));
    }

    private String type(Field field, int keyLength) {
        return switch (field.type()) {
            case TEXT, PERIOD -> text(keyLength);
            case INTEGER -> "integer";
            case DECIMAL -> decimal();
            case DATE -> "date";
        };
    }

    private static int keyLength(Field field) {
        return LONG_KEYS.contains(field.name())
                ? LONG_KEY
                : field.name().equals("indicator") ? LONG_KEY - SHORT_KEY : SHORT_KEY;
    }

    /** Returns the statement that writes one row: its parameters are the columns in their order. */
    String upsert(String table, DataSet data) {
        List<String> columns = names(data.columns());
        List<String> others = names(data.columns().stream()
                .filter(field -> !data.structure().isKey(field))
                .toList());
        return "INSERT INTO " + quoted(table) + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")"
                + onConflict(names(data.keyColumns()), others);
    }

    private List<String> names(List<Field> fields) {
        return fields.stream().map(field -> quoted(field.name())).toList();
    }
}
