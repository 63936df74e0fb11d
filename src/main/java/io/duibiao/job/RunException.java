package io.duibiao.job;

/** The surroundings do not let the run go on (a full disk, an unwritable folder): exit code 1, one clear line. */
public final class RunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception with what to do next in its message, and the cause for the log. */
    public RunException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
