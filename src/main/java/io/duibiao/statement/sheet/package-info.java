/**
 * Sheets become statements. A sheet is parted into blocks (title, header, stub, body, notes), every heading is read for the
 * region, period, unit, measure and words it holds, and a cell means what the headings on its way say, the nearest first.
 *
 * <p>The way through the room: {@link io.duibiao.statement.sheet.SheetReader} → {@code Grid} (clean texts) →
 * {@code LongTable} where the headings name the columns of a long table, else {@code Blocks} → {@code Block} →
 * {@code CrossTable}. No rule names a file or a province. Pure Java: no files, no Spark.
 */
@NullMarked
package io.duibiao.statement.sheet;

import org.jspecify.annotations.NullMarked;
