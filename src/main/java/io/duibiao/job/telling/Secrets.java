package io.duibiao.job.telling;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hides what nobody may read in a log: passwords, keys and tokens. Known are those that stand in a URL or behind a name that
 * says what they are, and the values of such variables and settings of this process, wherever they stand.
 */
public final class Secrets {
    private static final String HIDDEN = "***";
    private static final String NAMES =
            "(?:password|passwd|pwd|secret|token|credential|access[._-]?key|api[._-]?key)[\\w.-]*";
    private static final Pattern USER_INFO = Pattern.compile("(://)[^/\\s@]+@");
    private static final Pattern NAMED = Pattern.compile("(?i)(" + NAMES + "\\s*[=:]\\s*)[^\\s&;,'\"]+");

    /** The whole name of a variable or setting; PWD and OLDPWD are folders. */
    private static final Pattern NAME = Pattern.compile("(?i)(?!(OLD)?PWD$).*" + NAMES);

    /** A shorter value stands in too many words. */
    private static final int LEAST = 6;

    private Secrets() {}

    /** Returns a text without secrets. */
    public static String hidden(String text) {
        Properties properties = System.getProperties();
        Stream<String> set = properties.stringPropertyNames().stream()
                .filter(Secrets::isSecret)
                .map(name -> properties.getProperty(name, ""));
        return hidden(text, Stream.concat(values(System.getenv()), set).toList());
    }

    /** Returns a text without what its form gives away and without these values. */
    static String hidden(String text, List<String> values) {
        String hidden = text;
        for (String value : values.stream()
                .filter(value -> value.length() >= LEAST && !isFile(value))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            hidden = hidden.replace(value, HIDDEN);
        }
        return NAMED.matcher(USER_INFO.matcher(hidden).replaceAll("$1" + HIDDEN + "@"))
                .replaceAll("$1" + HIDDEN);
    }

    /** Returns the values of an environment that are secret by their names. */
    static Stream<String> values(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(entry -> isSecret(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    private static boolean isSecret(String name) {
        return NAME.matcher(name).matches();
    }

    /** A name such as TOKEN_FILE may say where a secret lies, which is none. */
    private static boolean isFile(String value) {
        try {
            return Files.exists(Path.of(value));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
