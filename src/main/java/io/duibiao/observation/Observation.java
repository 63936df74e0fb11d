package io.duibiao.observation;

/**
 * One published figure, resolved to codes.
 *
 * @param key what it is the figure of
 * @param figure the figure
 * @param source who said it, where and when
 * @param status how far it can be used
 */
public record Observation(Key key, Figure figure, Source source, Status status) {

    /** How far an observation can be used. */
    public enum Status {
        /** Read without doubt, or with little. */
        NORMAL,
        /** Two readings are possible: kept, and not ranked. */
        AMBIGUOUS,
        /** The same document gives another figure for the same key: kept, and a finding. */
        CONFLICTING,
        /** The source itself calls it provisional, estimated or doubtful. */
        PROVISIONAL
    }
}
