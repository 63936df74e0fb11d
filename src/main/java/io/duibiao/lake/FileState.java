package io.duibiao.lake;

/** How a file stands to what the lake holds of it, and so why it is read. */
public enum FileState {
    /** The lake holds it, with these bytes, as this reader read it. */
    UNCHANGED,
    /** The lake holds nothing under its name. */
    NEW,
    /** The lake holds other bytes under its name. */
    CHANGED,
    /** The lake holds these bytes, read by other rules. */
    RULES,
    /** The lake holds these bytes, read with other catalogues. */
    CATALOGUE,
    /** The lake holds these bytes; manifest or name told something else of them. */
    HEADING,
    /** The lake holds these bytes; its sheets were pinned otherwise. */
    LAYOUT,
    /** The lake holds these bytes; the corrections that name them were others. */
    CORRECTION,
    /** The lake holds something under its name, and the file is there no more. */
    GONE;

    /** Returns whether a file in this state is read although its bytes are those that the lake holds. */
    public boolean isReadAgain() {
        return switch (this) {
            case RULES, CATALOGUE, HEADING, LAYOUT, CORRECTION -> true;
            case UNCHANGED, NEW, CHANGED, GONE -> false;
        };
    }
}
