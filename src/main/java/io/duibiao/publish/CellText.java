package io.duibiao.publish;

import java.util.regex.Pattern;

/** A text as a cell of a spreadsheet can hold it, read back as it was written. */
public final class CellText {
    /** More characters than this no cell holds. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "…";

    /** Spreadsheets read _x0041_ as the character with that number. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Returns the text as it is written into a cell, whatever its length: what looks like the number of a character stays as it is. */
    public static String written(String text) {
        return BEFORE_NUMBER.matcher(text).replaceAll("_x005F_");
    }

    /** Returns the same, cut and ended with … where a cell cannot hold it all. */
    public static String fitting(String text) {
        String written = written(text);
        return written.length() <= LONGEST ? written : beginning(written) + CUT;
    }

    private static String beginning(String written) {
        int end = LONGEST - CUT.length();
        boolean isInPair = Character.isHighSurrogate(written.charAt(end - 1));
        return written.substring(0, isInPair ? end - 1 : end);
    }
}
