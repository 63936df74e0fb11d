package io.duibiao.statement.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Footnote marks: ①, superscripts, {@code 1)} and {@code a)} behind a word or number. */
final class Marks {
    private static final Pattern BEHIND =
            Pattern.compile("(?:\\[(?:注\\s*)?(\\d{1,2})]|(?<=[\\u3400-\\u9fff\\d) ])([1-9a-e])\\))$");

    private Marks() {}

    /** Returns the text with circled and raised digits written as {@code [1]}, so that folding does not make digits of them. */
    static String kept(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int number = number(text.charAt(i));
            boolean area = number > 0 && i > 0 && "mM米".indexOf(text.charAt(i - 1)) >= 0;
            if (number > 0 && !area) {
                kept.append('[').append(number).append(']');
            } else {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** Returns the mark at the end of a folded text, such as {@code 1}; empty where there is none. */
    static String of(String text) {
        Matcher matcher = BEHIND.matcher(text.strip());
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    /** Returns the folded text without the mark at its end. */
    static String without(String text) {
        return BEHIND.matcher(text.stripTrailing()).replaceFirst("").stripTrailing();
    }

    private static int number(char c) {
        if (c >= '①' && c <= '⑳') {
            return c - '①' + 1;
        }
        return switch (c) {
            case '¹' -> 1;
            case '²' -> 2;
            case '³' -> 3;
            default -> 0;
        };
    }
}
