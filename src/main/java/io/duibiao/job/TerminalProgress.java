package io.duibiao.job;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress as a bar a step on a terminal: name, count, time left. */
public final class TerminalProgress implements Progress {
    private static final int COLUMNS = 78;

    private final PrintStream out;
    private @Nullable ProgressBar bar;

    /** Makes the display on the terminal behind the stream. */
    public TerminalProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void step(String name, long total) {
        endStep();
        bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(out, COLUMNS))
                .build();
    }

    @Override
    public void done(long units) {
        ProgressBar current = bar;
        if (current != null) {
            current.stepTo(units);
        }
    }

    @Override
    public void note(String text) {
        endStep();
        out.println(text);
    }

    @Override
    public void close() {
        endStep();
    }

    private void endStep() {
        ProgressBar current = bar;
        if (current != null) {
            if (current.getMax() > 0) {
                current.stepTo(current.getMax());
            }
            current.close();
            bar = null;
        }
    }
}
