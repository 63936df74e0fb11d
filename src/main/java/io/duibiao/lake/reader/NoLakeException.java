package io.duibiao.lake.reader;

/** There is no lake where one is to be read; the message says what to do. */
public final class NoLakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoLakeException(String table, Throwable cause) {
        super(table + ": There is no such table yet. 'duibiao run' makes it.", cause);
    }
}
