package io.duibiao.publish.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel allows them: at most 31 characters, none of {@code : \ / ? * [ ]}, no two alike but for case. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** Returns a name for a sheet that is called so. */
    String of(String wanted) {
        // A comma would end the reference in the formula of what is repeated in print.
        String allowed = wanted.replaceAll("[:\\\\/?*\\[\\]]", "-")
                .replace(',', ';')
                .replaceAll("^'+|'+$", "")
                .strip();
        String base = cut(allowed.isEmpty() ? "-" : allowed, LONGEST);
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
