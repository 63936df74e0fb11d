package io.duibiao.statement.sheet;

/**
 * A sheet's cells, and what reads the words in them.
 *
 * @param grid the cells
 * @param headings reads headings
 * @param regions tells the names of regions
 * @param subjects makes names of indicators
 * @param units tells units
 */
record SheetWords(Grid grid, HeadingReader headings, RegionReader regions, Subjects subjects, UnitReader units) {}
