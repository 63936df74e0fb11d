package io.duibiao.lake.storage;

import java.util.Locale;

/**
 * The digits of file names. Delta takes those of the machine's locale for the names of its log, and does not find them again where
 * they are not 0 to 9, as in Arabic, Persian or Bengali.
 */
public final class Digits {
    private Digits() {}

    /** Has numbers written with the digits 0 to 9 from now on, in the whole program. */
    public static void writePlainly() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    }
}
