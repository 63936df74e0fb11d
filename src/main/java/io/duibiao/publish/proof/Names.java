package io.duibiao.publish.proof;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in a row: 「云阳县、江津区」, 「云阳县、江津区、璧山区等8个」.
 *
 * @param named those that are named
 * @param count how many there are in all
 */
record Names(List<String> named, int count) {
    private static final Pattern FEW_OF_MANY = Pattern.compile("(.+)等(\\d+)个.*");

    static Names parse(String words) {
        Matcher many = FEW_OF_MANY.matcher(words);
        List<String> named = List.of((many.matches() ? many.group(1) : words).split("、"));
        return new Names(named, many.matches() ? Integer.parseInt(many.group(2)) : named.size());
    }

    /** Returns whether these are the names: as many, and each that is named among them. */
    boolean are(Set<String> published) {
        return count == published.size()
                && published.containsAll(named)
                && Set.copyOf(named).size() == named.size();
    }
}
