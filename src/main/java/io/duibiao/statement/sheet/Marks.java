package io.duibiao.statement.sheet;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Footnote marks: ①, superscripts, {@code 1)} and {@code a)} behind a word or number, {@code (1)} behind a number. */
final class Marks {
    private static final Pattern MARK = Pattern.compile("\\[(?:注\\s*)?(\\d{1,2}|[a-z])]|(?<=[\\u3400-\\u9fff\\d)"
            + " ])(?<!\\([^()]{1,30})([1-9a-e])\\)$|(?<=[\\u3400-\\u9fff)\\d])(\\*{1,3})$|(?<=\\d)\\((\\d)\\)$");

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

    /** Returns the first mark of a folded text, such as {@code 1}; empty where there is none. */
    static String of(String text) {
        Matcher matcher = MARK.matcher(text.strip());
        return matcher.find()
                ? Stream.of(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** Returns the folded text without its marks. */
    static String without(String text) {
        return MARK.matcher(text.stripTrailing()).replaceAll("").stripTrailing();
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
