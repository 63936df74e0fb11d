package io.duibiao.cli;

/** What a command's exit code says. */
final class ExitCode {
    /** All was done. */
    static final int DONE = 0;
    /** The surroundings did not let it be done. */
    static final int FAILED = 1;
    /** The command or the job specification cannot be carried out as written. */
    static final int USAGE = 2;
    /** It was done, and some of the input was rejected or a brief was withheld. */
    static final int REJECTED = 3;
    /** It was stopped by the keyboard; Java itself ends so. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
