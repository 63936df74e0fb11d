package io.duibiao.lake.reader;

import io.duibiao.schema.Kept;

/**
 * What of the rows that are kept counts: those in force now, those that a run left in force, or those that were known on a
 * day. Nothing is deleted from the lake, so each can be asked at any time.
 */
interface Knowledge {

    /** All that is in force now. */
    Knowledge NOW = new Knowledge() {
        @Override
        public boolean holds(Paper paper, Kept<?> row) {
            return row.withdrawnBy().isEmpty();
        }

        @Override
        public boolean tookBack(Paper paper, Kept<?> row) {
            return row.withdrawnBy().isPresent();
        }
    };

    /** Returns whether a row of this paper counts. */
    boolean holds(Paper paper, Kept<?> row);

    /** Returns whether a row of this paper counted once and no longer does. */
    boolean tookBack(Paper paper, Kept<?> row);

    /** Returns what was in force right after a run, be it one that changed nothing. */
    static Knowledge after(String run) {
        return new Knowledge() {
            @Override
            public boolean holds(Paper paper, Kept<?> row) {
                return row.run().compareTo(run) <= 0 && !tookBack(paper, row);
            }

            @Override
            public boolean tookBack(Paper paper, Kept<?> row) {
                return row.withdrawnBy().filter(by -> by.compareTo(run) <= 0).isPresent();
            }
        };
    }

    /**
     * The document of a row.
     *
     * @param source its file's name
     * @param id the fingerprint of its bytes
     */
    record Paper(String source, String id) {}
}
