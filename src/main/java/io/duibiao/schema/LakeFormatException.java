package io.duibiao.schema;

/** A lake is in a format that cannot be used as it is; the message says what to do. */
public final class LakeFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private LakeFormatException(String problem) {
        super(problem);
    }

    static LakeFormatException newer(String table, int format) {
        return new LakeFormatException(table + ": Cannot use this lake: it is in format " + format
                + ", and this program knows formats up to " + LakeFormat.CURRENT
                + ". Use the newer program that made it.");
    }

    static LakeFormatException older(String table, int format) {
        return new LakeFormatException(table + ": Cannot write to this lake: it is in format " + format
                + ", and this program writes format " + LakeFormat.CURRENT
                + ". 'duibiao lake upgrade' brings it up to date; until then it can be read.");
    }
}
