package io.duibiao.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people read in a report: a row a number, by the names of the columns.
 *
 * @param rows all rows, those of numbers that are no figures included
 * @param text where the report's text is
 */
public record GoldFile(List<Map<String, String>> rows, Path text) {
    private static final Set<String> NO_FACT = Set.of("OTHER", "NAME_PART");

    /** A figure in words has no exact first character: so many before it are allowed. */
    private static final int WORDS_BEFORE = 4;

    /** Returns the file; empty where its text is neither beside it nor in {@code ../seed}. */
    public static Optional<GoldFile> read(Path csv) throws IOException {
        String name = csv.getFileName().toString().replace(".csv", ".txt");
        Optional<Path> text = List.of(
                        csv.resolveSibling(name), csv.resolveSibling("../seed").resolve(name))
                .stream()
                .filter(Files::exists)
                .findFirst();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return Optional.of(new GoldFile(
                    records.stream().map(NamedCsvRecord::getFieldsAsMap).toList(), text.get()));
        }
    }

    /** Returns the rows that are figures. */
    List<Map<String, String>> facts() {
        return rows.stream().filter(row -> isFact(row.get("measure"))).toList();
    }

    static boolean isFact(String measure) {
        return !NO_FACT.contains(measure);
    }

    /** Returns the places of numbers that are not judged. */
    Set<Integer> unjudged() {
        Set<Integer> places = new HashSet<>();
        for (Map<String, String> row : rows) {
            if (row.get("measure").equals("OTHER")) {
                int start = Integer.parseInt(row.get("start"));
                boolean digits = row.get("number_text").chars().anyMatch(Character::isDigit);
                for (int at = start - (digits ? 1 : WORDS_BEFORE); at <= start + 1; at++) {
                    places.add(at);
                }
            }
        }
        return places;
    }

    /** Returns the value that most facts have in a column. */
    public String commonest(String column) {
        return rows.stream()
                .map(row -> row.getOrDefault(column, ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
