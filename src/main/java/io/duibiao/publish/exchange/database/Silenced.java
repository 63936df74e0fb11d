package io.duibiao.publish.exchange.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a database complained of, without anything that credentials could be read from: a copy of its words, no cause. */
final class Silenced extends SQLException {
    private static final long serialVersionUID = 1L;

    private Silenced(String words, @Nullable String state) {
        super(words, state);
    }

    static Silenced of(SQLException problem, Credentials credentials) {
        // A batch says only that a row failed; why stands in the next exception.
        SQLException reason = problem.getNextException() == null ? problem : problem.getNextException();
        String words = credentials.hiddenIn(reason.getMessage()).strip().replaceAll("\\s+", " ");
        return new Silenced(words, reason.getSQLState());
    }

    /** Returns the complaint without a full stop at its end. */
    String words() {
        return String.valueOf(getMessage()).replaceFirst("\\.$", "");
    }
}
