package io.duibiao.statement.sheet;

/** A table of a sheet, found or pinned, with what holds for all of it. */
sealed interface Table {

    /** Returns what holds for all of the table where no heading says otherwise. */
    Title title();

    /**
     * One whose cells mean what the headings of their row and column say together.
     *
     * @param block its rows and columns
     * @param title what holds for all of it
     */
    record Cross(Block block, Title title) implements Table {}

    /**
     * One of a figure a row.
     *
     * @param columns its rows and columns
     * @param title what holds for all of it
     */
    record PerRow(LongTable columns, Title title) implements Table {}
}
