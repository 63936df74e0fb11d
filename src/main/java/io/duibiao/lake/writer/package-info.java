/**
 * Rows become Parquet files column by column, and the files take the place of a table's rows in one Delta commit.
 *
 * <p>The way through: a {@link io.duibiao.lake.writer.TableFiles} takes the records of a task, a file for each period where the
 * table is laid out so; the table writes each record value by value into the {@code RowCells} of a file, which put every value
 * into its {@code Chunk}; the file hands these to parquet-hadoop page by page; {@link
 * io.duibiao.lake.writer.FileReplacement} commits the files. Every row group is held against the table's rules, column by column,
 * before it is written; rules that somebody else gave the table are held against the files before the commit.
 *
 * <p>Where only {@link io.duibiao.lake.writer.ReplacedRows} are replaced, the files that hold none of them stay, those that hold no
 * others go, and of the rest the {@code RowsThatStay} are written into files of their own, all in the same commit.
 *
 * <p>Why so: Spark's row-wise writing takes longer than all computing. A column's values repeat, and here each different one is
 * turned into bytes once. What the table is, and who may write it at the same time, stays Delta's: the commit is one of its
 * transactions. Where this room does not know the versions around it, the plain way through a Dataset serves, with the same rows.
 */
@NullMarked
package io.duibiao.lake.writer;

import org.jspecify.annotations.NullMarked;
