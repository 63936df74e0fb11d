/**
 * A few rows of the lake without Spark, by Delta Kernel: what {@code rank}, {@code explain} and pages need, in less time than a
 * Spark session takes to start.
 *
 * <p>{@link io.duibiao.lake.reader.LakeReader} is the door, {@link io.duibiao.lake.reader.Filter} says which rows are wanted.
 * {@code KernelTable} passes by files and row groups that hold none of them and makes records of the others.
 * {@code LakeEngine} is Kernel with data files read by columns: {@code ColumnarFiles} opens them, {@code RowGroups} goes through them,
 * {@code StoredColumn} is decoded ({@code GroupColumns}) when a value of it is asked for. {@code Knowledge} says which
 * of the rows that are kept count: now, on a day ({@code History}, {@code Stay}), or after a run. Nothing here may see Spark: the
 * commands that only read start on a class path without it.
 */
@NullMarked
package io.duibiao.lake.reader;

import org.jspecify.annotations.NullMarked;
