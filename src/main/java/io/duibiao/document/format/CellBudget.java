package io.duibiao.document.format;

import io.duibiao.document.limit.Limit;
import io.duibiao.document.limit.Limits;

/** How many cells the tables of a file may still have. */
final class CellBudget {
    private final Limits limits;
    private long spent;

    CellBudget(Limits limits) {
        this.limits = limits;
    }

    /**
     * Takes note of cells.
     *
     * @throws io.duibiao.document.limit.OverLimitException if the file has more than are read, or its time is over
     */
    void spend(long cells) {
        spent += cells;
        limits.check(Limit.CELLS, spent);
        Limits.checkTime();
    }
}
