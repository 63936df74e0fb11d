package io.duibiao.document;

/** How a stored number is shown; one of them serves all cells of a workbook with the same number format. */
public interface NumberStyle {

    /** Returns the cell that shows the number. */
    SheetCell cell(double stored);
}
