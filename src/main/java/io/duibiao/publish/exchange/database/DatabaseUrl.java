package io.duibiao.publish.exchange.database;

import io.duibiao.publish.exchange.OrderException;
import java.util.regex.Pattern;

/**
 * The URL of a database, such as {@code jdbc:postgresql://host/statistics}, which holds no credentials.
 *
 * @param text the URL
 */
public record DatabaseUrl(String text) {
    private static final Pattern SECRET =
            Pattern.compile("@|[?&;(,](user|username|password|pwd|pass|sslpassword)\\s*=", Pattern.CASE_INSENSITIVE);

    /**
     * Makes a URL.
     *
     * @throws OrderException if no dialect knows it, or a name or a password stands in it; the message does not repeat them
     */
    public DatabaseUrl {
        if (SECRET.matcher(text).find()) {
            throw new OrderException(
                    "The database's URL holds a user or a password, which others can read in a process list"
                            + " or a log. Take them out; set " + Credentials.USER + " and " + Credentials.PASSWORD
                            + ", or name a file with --credentials.");
        }
        if (Dialect.of(text).isEmpty()) {
            throw new OrderException("Unknown database '" + text.replaceFirst("^(jdbc:[^:]*:?).*", "$1…")
                    + "': a URL must begin with jdbc:postgresql:, jdbc:mysql: or jdbc:mariadb:.");
        }
    }

    /** Returns whether a target is meant as a database. */
    public static boolean isMeant(String target) {
        return target.startsWith("jdbc:");
    }

    Dialect dialect() {
        return Dialect.of(text).orElseThrow();
    }

    /** Returns the URL up to its parameters. */
    static String shown(String url) {
        return url.replaceFirst("[?;].*", "");
    }

    @Override
    public String toString() {
        return shown(text);
    }
}
