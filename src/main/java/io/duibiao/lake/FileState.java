package io.duibiao.lake;

/** How a file stands to what the lake holds of it. */
enum FileState {
    /** The lake holds it, with these bytes, as this reader read it. */
    UNCHANGED,
    /** The lake holds nothing under its name. */
    NEW,
    /** The lake holds other bytes under its name, or what another reader read. */
    CHANGED,
    /** The lake holds something under its name, and the file is there no more. */
    GONE
}
