package io.duibiao.job;

import java.io.PrintStream;

/** Progress as plain lines, one a step: for logs and files. */
public final class PlainProgress implements Progress {
    private final PrintStream out;
    private int step;

    /** Makes the display that prints to the stream. */
    public PlainProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void step(String name, long total) {
        step++;
        out.println("[" + step + "] " + name + (total < 0 ? "" : " (" + total + ")"));
    }

    @Override
    public void done(long units) {
        // A log is no place for a moving bar.
    }

    @Override
    public void note(String text) {
        out.println(text);
    }

    @Override
    public void close() {
        out.flush();
    }
}
