package io.duibiao.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something stands in a document: a {@link Span} of its text or a {@link Cell} of one of its sheets. */
public sealed interface Place permits Place.Span, Place.Cell {

    /** Returns the place as a reader would write it: {@code 65..70} for a span, {@code Sheet1!D7} for a cell. */
    String label();

    /**
     * Returns the place with this label: {@code parse(p.label())} equals {@code p}.
     *
     * @throws IllegalArgumentException if the text is no label of a place
     */
    static Place parse(String label) {
        Matcher span = Span.LABEL.matcher(label);
        if (span.matches()) {
            return new Span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
        }
        Matcher cell = Cell.LABEL.matcher(label);
        if (cell.matches()) {
            int column = cell.group(2).chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
            return new Cell(cell.group(1), Integer.parseInt(cell.group(3)) - 1, column);
        }
        throw new IllegalArgumentException("Invalid place '" + label + "' (must be like 65..70 or Sheet1!D7)");
    }

    /**
     * A stretch of a document's text, such as {@code 65..70}.
     *
     * @param start first character, counted in Unicode code points from 0
     * @param end the code point after the last character
     */
    record Span(int start, int end) implements Place {
        private static final Pattern LABEL = Pattern.compile("(\\d+)\\.\\.(\\d+)");

        public Span {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("Invalid span: " + start + ".." + end);
            }
        }

        @Override
        public String label() {
            return start + ".." + end;
        }
    }

    /**
     * A cell of a sheet, such as {@code Sheet1!D7}.
     *
     * @param sheet the sheet's name
     * @param row counted from 0
     * @param column counted from 0
     */
    record Cell(String sheet, int row, int column) implements Place {
        private static final Pattern LABEL = Pattern.compile("(.*)!([A-Z]+)(\\d+)", Pattern.DOTALL);

        public Cell {
            if (row < 0 || column < 0) {
                throw new IllegalArgumentException("Invalid cell: row " + row + ", column " + column);
            }
        }

        @Override
        public String label() {
            return sheet + "!" + columnLetters(column) + (row + 1);
        }

        private static String columnLetters(int column) {
            String letters = "";
            for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
                letters = (char) ('A' + rest % 26) + letters;
            }
            return letters;
        }
    }
}
