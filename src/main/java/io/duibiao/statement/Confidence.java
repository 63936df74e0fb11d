package io.duibiao.statement;

import java.util.Locale;

/** How sure a reading is: by the rule that made it and the ambiguity it met. */
public enum Confidence {
    CERTAIN,
    LIKELY,
    AMBIGUOUS;

    /** Returns the confidence as printed: {@code certain}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
