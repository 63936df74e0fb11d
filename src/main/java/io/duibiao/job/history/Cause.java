package io.duibiao.job.history;

/** Why a ranking became different. */
public enum Cause {
    /** A figure was said for the first time. */
    NEW_REPORT,
    /** A later file, or another version of the same one, gives another figure. */
    REVISED,
    /** Nobody says a figure any more. */
    WITHDRAWN,
    /** The same file is read otherwise because of a correction by hand. */
    CORRECTED,
    /** The same file is read otherwise by another version of the reader. */
    RULES,
    /** The same file is read otherwise with other catalogues. */
    CATALOGUE,
    /** The same file is read otherwise since manifest or name tell something else of it. */
    HEADING,
    /** The same file is read otherwise since its sheets are pinned otherwise. */
    LAYOUT,
    /** Another member overtook, or was overtaken, by a growth that became another one. */
    OTHERS_MOVED,
    /** Another member has a growth now and had none. */
    JOINED,
    /** Another member had a growth and has none now. */
    LEFT,
    /** The group has other members. */
    PEERS,
    /** The same figures are compared otherwise: by another version of the program or of the catalogues. */
    METHOD
}
