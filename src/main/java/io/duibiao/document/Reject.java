package io.duibiao.document;

import java.util.Optional;

/**
 * Something that was handed in and not taken, and why: the one type for it, from an unreadable file to an unresolved word.
 *
 * @param source the file's name as the job saw it
 * @param place where in the document; empty where the whole file is meant
 * @param reason the code, the same in every language
 * @param detail what was found there and what to do next, as one sentence for the analyst
 */
public record Reject(String source, Optional<Place> place, Reason reason, String detail) {

    /** Returns a reject of a whole file. */
    public static Reject file(String source, Reason reason, String detail) {
        return new Reject(source, Optional.empty(), reason, detail);
    }

    /** Returns a reject of one place of a document. */
    public static Reject at(String source, Place place, Reason reason, String detail) {
        return new Reject(source, Optional.of(place), reason, detail);
    }

    /** Returns the reject as one line: {@code 万州.txt:65..70: UNKNOWN_UNIT: …}. */
    public String message() {
        return source + place.map(p -> ":" + p.label()).orElse("") + ": " + reason + ": " + detail;
    }
}
