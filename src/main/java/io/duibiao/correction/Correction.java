package io.duibiao.correction;

import io.duibiao.document.Document;
import io.duibiao.document.Place;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Evidence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One field of one figure, corrected by hand.
 *
 * @param target which figure is meant
 * @param change what the reader is expected to have read, and what is right
 * @param signature who says so
 */
public record Correction(Target target, Change change, Signature signature) {

    /** How the note begins that a corrected figure carries at the end of its words. */
    public static final String NOTE = "〔更正：";

    /** Returns the correction as the words of a corrected figure show it: {@code value 55.05→550.5, 李, 2023-08-02: …}. */
    String label() {
        return change.field().column() + " " + change.read() + "→" + change.right() + "，" + signature.who() + "，"
                + signature.when() + "：" + signature.why();
    }

    /**
     * A figure as it stands in a document.
     *
     * @param document the file's name, or the SHA-256 of its bytes as 64 hexadecimal digits
     * @param place where the number stands
     * @param numberText the number as written
     * @param subject the subject as read; for a number that was not read, the right subject
     */
    public record Target(String document, Place place, String numberText, String subject) {

        /** Returns whether the figure is in this document. */
        boolean isIn(Document other) {
            return document.equalsIgnoreCase(other.id())
                    || document.equals(other.source())
                    || other.source().endsWith("/" + document);
        }

        @Override
        public String toString() {
            return "'" + subject + "' " + numberText;
        }
    }

    /**
     * What is wrong and what is right.
     *
     * @param field which field of the figure
     * @param read what {@code extract} prints in its column; empty for a number that was not read
     * @param right what it should print
     */
    public record Change(Field field, String read, String right) {

        /**
         * Checks that the field can have such values.
         *
         * @throws IllegalArgumentException if it cannot
         */
        public void check(Reference reference) {
            Evidence nowhere = new Evidence(new Place.Span(0, 0), "", "", Confidence.CERTAIN);
            field.set(Blank.of(nowhere, "", Optional.empty()), right, reference);
            if (field == Field.VALUE && !read.isEmpty()) {
                field.decimal(read);
            }
        }
    }

    /**
     * Who answers for a correction.
     *
     * @param who the person
     * @param when the day
     * @param why the reason
     */
    public record Signature(String who, LocalDate when, String why) {}
}
