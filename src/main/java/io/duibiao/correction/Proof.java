package io.duibiao.correction;

import io.duibiao.correction.Correction.Change;
import io.duibiao.document.Document;
import io.duibiao.document.Place;
import io.duibiao.observation.ExtractRow;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Statement;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A document as corrections are held against it: what stands at a place, and what was read there. */
record Proof(Document document, Dateline dateline, ExtractRow rows) {
    private static final String ENDS = "。；;\n";

    /** Returns what was read in a field, if that is not what the correction expects. */
    Optional<String> contradiction(Statement statement, Change change) {
        Map<String, String> row = rows.named(document, dateline, statement);
        String read = row.getOrDefault(change.field().column(), "");
        boolean byName = change.field() == Field.REGION && change.read().equals(row.get("region_name"));
        return byName || isSame(change, read) ? Optional.empty() : Optional.of(read);
    }

    /** A spreadsheet in which corrections are kept may have made 6 of 6.0. */
    private static boolean isSame(Change change, String read) {
        if (change.field() != Field.VALUE || change.read().isEmpty()) {
            return change.read().equals(read);
        }
        return new BigDecimal(read).compareTo(change.field().decimal(change.read())) == 0;
    }

    /** Returns whether the number stands at the place. */
    boolean has(Place place, String number) {
        if (place instanceof Place.Span span) {
            return span.end() <= length() && text(span.start(), span.end()).equals(number);
        }
        return words(place).contains(number);
    }

    /** Returns the sentence or the cell of a place. */
    String words(Place place) {
        if (place instanceof Place.Span span) {
            String before = text(0, span.start());
            String after = text(span.end(), length());
            int from = ENDS.chars().map(before::lastIndexOf).max().orElse(-1) + 1;
            int to = ENDS.chars()
                    .map(after::indexOf)
                    .filter(end -> end >= 0)
                    .min()
                    .orElse(after.length());
            return (before.substring(from) + text(span.start(), span.end()) + after.substring(0, to)).strip();
        }
        Place.Cell cell = (Place.Cell) place;
        return document.sheets().stream()
                .filter(sheet -> sheet.name().equals(cell.sheet()))
                .map(sheet -> sheet.cell(cell.row(), cell.column()).text())
                .findFirst()
                .orElse("");
    }

    private int length() {
        return document.text().codePointCount(0, document.text().length());
    }

    private String text(int start, int end) {
        String text = document.text();
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
