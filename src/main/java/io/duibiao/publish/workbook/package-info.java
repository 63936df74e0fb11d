/**
 * Results become the workbook that a bureau hands upward: a cover with contents, 「主要经济指标一览表」 by theme, a sheet an indicator
 * with all periods, what is missing and why, findings, and notes. {@link io.duibiao.publish.workbook.WorkbookWriter} is the
 * door; one class a sheet, all built on {@link io.duibiao.publish.workbook.Table}.
 *
 * <p>One table a sheet, numbers as numbers with formats, absent figures as empty cells. Sheets are written row by row and
 * streamed, so that hundreds of indicators fit into little memory. POI stays in this room.
 */
@NullMarked
package io.duibiao.publish.workbook;

import org.jspecify.annotations.NullMarked;
