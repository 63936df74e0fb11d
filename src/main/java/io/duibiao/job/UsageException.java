package io.duibiao.job;

import java.util.List;

/** The command or the job specification cannot be carried out as written: exit code 2, no stack trace. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception of one problem. */
    public UsageException(String problem) {
        super(problem);
    }

    /** Makes the exception of several problems, a line each. */
    public UsageException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
