package io.duibiao.statement;

import java.util.Locale;

/** Whether a figure is the value itself, near it, or a border of it. */
public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST;

    /** Returns the bound as printed: {@code at_least}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
