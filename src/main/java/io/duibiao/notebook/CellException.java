package io.duibiao.notebook;

import jdk.jshell.EvalException;

/** Tells what is wrong with a cell. */
public final class CellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CellException(String message) {
        super(message);
    }

    /** Makes the exception of a cell that threw, with the places in the cell where it did. */
    CellException(EvalException thrown) {
        super(thrown.getExceptionClassName() + ": " + thrown.getMessage(), thrown.getCause());
        setStackTrace(thrown.getStackTrace());
    }
}
