package io.duibiao.document.limit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Something of which a file may hold or cost only so much. The names in lower case are the keys of a job's {@code limits}. */
public enum Limit {
    /** Megabytes of the file itself. */
    FILE_MB(200, "is larger than %d MB"),
    /** Megabytes of all parts of an archive, or all streams of a PDF, when they are unpacked. */
    UNPACKED_MB(2000, "unpacks to more than %d MB"),
    /** Megabytes of text or markup that must be held in memory in one piece. */
    TEXT_MB(64, "holds more than %d MB of text or markup in one piece"),
    /** How many times larger a part of an archive may become when it is unpacked. */
    INFLATION(100, "unpacks to more than %d times its size, as a zip bomb does"),
    /** Entries of an archive. */
    ENTRIES(10_000, "has more than %d entries in its archive"),
    /** Cells of all tables, blank ones between others included: what fits into 512 megabytes with what is made of them. */
    CELLS(12_000_000, "has more than %d cells in its tables"),
    /** How deep elements or blocks may stand in one another. */
    NESTING(512, "is nested more than %d deep"),
    /** Seconds in which a file must be read. */
    SECONDS(300, "takes more than %d seconds to read");

    private final long standard;
    private final String words;

    Limit(long standard, String words) {
        this.standard = standard;
        this.words = words;
    }

    /** Returns the limit of a key such as {@code file_mb}; empty where no limit has it. */
    public static Optional<Limit> of(String key) {
        return Arrays.stream(values()).filter(limit -> limit.key().equals(key)).findFirst();
    }

    /** Returns the limit's key, such as {@code file_mb}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns how much is allowed where nothing else is said. */
    public long standard() {
        return standard;
    }

    /** Returns what is wrong with a file that is over the limit, as the end of a sentence. */
    String over(long most) {
        return String.format(Locale.ROOT, words, most);
    }
}
