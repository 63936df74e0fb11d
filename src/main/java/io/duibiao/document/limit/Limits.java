package io.duibiao.document.limit;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** How much of what a single file may hold or cost. Immutable. */
public final class Limits implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The limits where nothing else is said. */
    public static final Limits STANDARD = new Limits(new EnumMap<>(Limit.class));

    private static final long MEGABYTE = 1 << 20;

    private final EnumMap<Limit, Long> changed;

    private Limits(EnumMap<Limit, Long> changed) {
        this.changed = changed;
    }

    /**
     * Returns these limits with another one.
     *
     * @throws IllegalArgumentException if nothing would be allowed
     */
    public Limits with(Limit limit, long most) {
        if (most < 1) {
            throw new IllegalArgumentException("Invalid limit " + limit.key() + " (must be at least 1): " + most);
        }
        EnumMap<Limit, Long> all = new EnumMap<>(changed);
        all.put(limit, most);
        return new Limits(all);
    }

    /** Returns how much is allowed, in the unit that the limit's name says. */
    public long of(Limit limit) {
        return changed.getOrDefault(limit, limit.standard());
    }

    /** Returns how much is allowed of a limit in megabytes, in bytes. */
    public long bytes(Limit limit) {
        return Math.multiplyExact(Math.min(of(limit), Long.MAX_VALUE / MEGABYTE), MEGABYTE);
    }

    /**
     * Checks a count.
     *
     * @throws OverLimitException if it is more than the limit allows
     */
    public void check(Limit limit, long count) {
        if (count > of(limit)) {
            throw exceeded(limit);
        }
    }

    /**
     * Checks a number of bytes against a limit in megabytes.
     *
     * @throws OverLimitException if it is more than the limit allows
     */
    public void checkBytes(Limit limit, long bytes) {
        if (bytes > bytes(limit)) {
            throw exceeded(limit);
        }
    }

    /** Returns the bytes of a file; of one that is too large only so many that it is known to be. */
    public byte[] read(InputStream file) throws IOException {
        return file.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, bytes(Limit.FILE_MB) + 1));
    }

    /** Returns what is thrown where a file is over a limit: it says which, and how to raise it. */
    public OverLimitException exceeded(Limit limit) {
        return new OverLimitException(
                "The file " + limit.over(of(limit)) + ". Ask for another file; where this one can be"
                        + " trusted, raise the limit " + limit.key() + ": under 'limits:' in the job, or with --limit "
                        + limit.key() + "=NUMBER.");
    }

    /**
     * Lets a loop over what a file holds end when the file's time is over.
     *
     * @throws OverLimitException if the thread was asked to stop
     */
    public static void checkTime() {
        if (Thread.currentThread().isInterrupted()) {
            throw new OverLimitException("The reading was stopped.");
        }
    }

    /** Returns those limits that are not the standard ones, by their keys: part of the version of what reads a file. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Limit, Long> limit : changed.entrySet()) {
            if (limit.getValue() != limit.getKey().standard()) {
                text.append(limit.getKey().key())
                        .append('=')
                        .append(limit.getValue())
                        .append(' ');
            }
        }
        return text.toString().strip();
    }
}
