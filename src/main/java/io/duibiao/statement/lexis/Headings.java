package io.duibiao.statement.lexis;

/** Tells numbered headings, such as 「一、」, 「（二）」, 「三是」, 「第四章」, from other lines. */
public final class Headings {
    private static final String NUMERALS = "一二三四五六七八九十0123456789";

    private Headings() {}

    /** Returns whether a line begins as a numbered heading or paragraph does. */
    public static boolean isNumbered(String line) {
        if (line.isEmpty()) {
            return false;
        }
        boolean bracket = line.charAt(0) == '(';
        int i = bracket || line.charAt(0) == '第' ? 1 : 0;
        int from = i;
        while (i < line.length() && NUMERALS.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        if (i == from || i == line.length()) {
            return line.startsWith("——");
        }
        char mark = line.charAt(i);
        if (bracket) {
            return mark == ')';
        }
        return from == 0
                ? mark == '、' || mark == '是' || (mark == '.' && NUMERALS.indexOf(charAt(line, i + 1)) < 0)
                : isPart(mark);
    }

    private static boolean isPart(char mark) {
        return mark == '章' || mark == '部' || mark == '节' || mark == '篇';
    }

    private static char charAt(String line, int index) {
        return index < line.length() ? line.charAt(index) : ' ';
    }
}
