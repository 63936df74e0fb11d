package io.duibiao.document.format;

/** How many cells of a workbook are read at most: what fits into 512 megabytes together with what is made of them. */
final class CellBudget {
    private static final int MAX_CELLS = 12_000_000;

    private int spent;

    /** Takes note of a cell. */
    void spend() {
        if (++spent > MAX_CELLS) {
            throw new SheetTooLargeException(Messages.tooLarge(MAX_CELLS));
        }
    }
}
