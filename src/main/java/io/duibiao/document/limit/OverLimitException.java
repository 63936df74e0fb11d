package io.duibiao.document.limit;

import java.util.Optional;

/** A file holds or costs more than is allowed. It never leaves the reading of that file, which becomes a reject. */
public final class OverLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverLimitException(String message) {
        super(message);
    }

    /** Returns the message; libraries that read for us may have wrapped it, so it is looked for among the causes. */
    public static Optional<String> messageOf(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 16; depth++) {
            if (cause instanceof OverLimitException over) {
                return Optional.of(String.valueOf(over.getMessage()));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
