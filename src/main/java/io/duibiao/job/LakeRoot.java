package io.duibiao.job;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Where a job says that its lake is: a path, or a URL such as {@code s3a://bureau/lake}. */
final class LakeRoot {
    /** A single letter before the colon is a drive. */
    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    private LakeRoot() {}

    /** Returns whether a place is reached by a scheme, and not a path of this machine. */
    static boolean isUrl(String text) {
        return URL.matcher(text).matches();
    }

    /**
     * Returns the lake's absolute path or its URL without a slash at its end; a {@code file:} URL is a path.
     *
     * @param text what the job says
     * @param path what makes a path of the job absolute
     * @throws UsageException if it is a URL that cannot be used
     */
    static String of(String text, UnaryOperator<Path> path) {
        if (!isUrl(text)) {
            return path.apply(Path.of(text)).toString();
        }
        URI url = url(text);
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        if (url.getUserInfo() != null) {
            // A job file is copied, committed and mailed.
            throw new UsageException(
                    "The URL of the lake holds a user or a key. Leave them out; keys come from core-site.xml,"
                            + " the machine's role, or spark.hadoop.* settings.");
        }
        return switch (scheme) {
            case "file" -> Path.of(url.getPath()).toString();
            case "s3", "s3n" ->
                throw new UsageException("Hadoop has no '" + scheme + ":' any more: write '"
                        + text.replaceFirst("^[^:]+", "s3a") + "'.");
            default -> text.replaceFirst("/+$", "");
        };
    }

    private static URI url(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Cannot read the lake's URL '" + text + "': " + e.getMessage() + ".");
        }
    }
}
