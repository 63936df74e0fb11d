package io.duibiao.job;

/** No progress at all: for {@code --quiet}. */
public final class SilentProgress implements Progress {
    @Override
    public void step(String name, long total) {
        // Silence is what was asked for.
    }

    @Override
    public void done(long units) {
        // Silence is what was asked for.
    }

    @Override
    public void note(String text) {
        // Silence is what was asked for.
    }

    @Override
    public void close() {
        // There is nothing to end.
    }
}
