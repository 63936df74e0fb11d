package io.duibiao.prove;

import io.duibiao.document.Document;
import io.duibiao.document.Place;
import io.duibiao.document.Sheet;
import io.duibiao.job.FileStatements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a file's figures quote of it.
 *
 * @param document the file as it was read
 * @param text its text as the lake keeps it
 * @param numbers the number that each figure is said to have been, by its place
 */
record Quotations(Document document, String text, Map<Place, String> numbers) {

    /** Returns what was read in a file, to be held against the text that was kept. */
    static Quotations of(FileStatements read, String text) {
        Map<Place, String> numbers = new HashMap<>();
        read.statements()
                .forEach(said ->
                        numbers.put(said.evidence().place(), said.evidence().numberText()));
        return new Quotations(read.document().orElseThrow(), text, numbers);
    }

    Quotations withText(String other) {
        return new Quotations(document, other, numbers);
    }

    /** Returns the same numbers, each one character or column behind its place. */
    Quotations oneFurther() {
        return new Quotations(
                document,
                text,
                numbers.entrySet().stream()
                        .collect(Collectors.toMap(number -> further(number.getKey()), Map.Entry::getValue)));
    }

    private static Place further(Place place) {
        if (place instanceof Place.Span span) {
            return new Place.Span(span.start() + 1, span.end() + 1);
        }
        Place.Cell cell = (Place.Cell) place;
        return new Place.Cell(cell.sheet(), cell.row(), cell.column() + 1);
    }

    /** Returns how many of the numbers stand in the text. */
    int spans() {
        return (int)
                numbers.keySet().stream().filter(Place.Span.class::isInstance).count();
    }

    /** Returns a line for each place at which something else stands. */
    List<String> wrong() {
        return numbers.entrySet().stream()
                .filter(number -> !words(number.getKey()).equals(number.getValue()))
                .map(number -> document.source() + ", " + number.getKey().label() + ": '" + words(number.getKey())
                        + "' is not '" + number.getValue() + "'")
                .sorted()
                .toList();
    }

    private String words(Place place) {
        if (place instanceof Place.Span span) {
            int[] cut = text.codePoints()
                    .skip(span.start())
                    .limit(span.end() - span.start())
                    .toArray();
            return new String(cut, 0, cut.length);
        }
        Place.Cell cell = (Place.Cell) place;
        Sheet sheet = document.sheets().stream()
                .filter(one -> one.name().equals(cell.sheet()))
                .findFirst()
                .orElseThrow();
        return sheet.cell(cell.row(), cell.column()).text().strip();
    }
}
