package io.duibiao.job.telling;

import java.util.regex.Pattern;

/** Hides what nobody may read in a log: passwords, keys and tokens in URLs, settings and messages. */
public final class Secrets {
    private static final Pattern USER_INFO = Pattern.compile("(://)[^/\\s@]+@");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)((?:password|passwd|pwd|secret|token|credential|access[._-]?key|api[._-]?key)[\\w.-]*\\s*[=:]\\s*)[^\\s&;,'\"]+");

    private Secrets() {}

    /** Returns a text without the secrets that its form gives away. */
    public static String hidden(String text) {
        return NAMED.matcher(USER_INFO.matcher(text).replaceAll("$1***@")).replaceAll("$1***");
    }
}
