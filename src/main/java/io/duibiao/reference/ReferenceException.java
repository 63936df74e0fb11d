package io.duibiao.reference;

/** A catalogue cannot be used as it is; the message names file, line and what to do. */
public final class ReferenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception of a line of a file. */
    public ReferenceException(String file, long line, String what) {
        super(file + ":" + line + ": " + what);
    }

    /** Makes the exception of a whole file. */
    public ReferenceException(String file, String what) {
        super(file + ": " + what);
    }
}
