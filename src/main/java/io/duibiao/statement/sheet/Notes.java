package io.duibiao.statement.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes under a table, by their marks. */
final class Notes {
    private static final Pattern MARKED = Pattern.compile(
            "(?:\\[(\\d{1,2})]|([1-9a-e])\\)|注\\s*(\\d)\\s*[::])\\s*([^\\[]+?)(?=\\[\\d|$)", Pattern.DOTALL);

    private final Map<String, String> byMark = new HashMap<>();

    Notes(List<String> texts) {
        for (String text : texts) {
            Matcher matcher = MARKED.matcher(text);
            while (matcher.find()) {
                String mark = matcher.group(1) != null
                        ? matcher.group(1)
                        : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
                byMark.putIfAbsent(mark, Texts.oneLine(matcher.group(4)));
            }
        }
    }

    /** Returns the note of a mark; empty where there is none. */
    String of(String mark) {
        return byMark.getOrDefault(mark, "");
    }
}
