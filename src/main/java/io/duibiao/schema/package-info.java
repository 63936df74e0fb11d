/**
 * The columns of the lake's tables: name, type, comment, and the rules that their values keep. A record becomes a row here,
 * and a row a record, and nowhere else.
 *
 * <p>The way through: {@link io.duibiao.schema.Tables} lists the tables; each {@link io.duibiao.schema.Table} writes its records
 * through a {@link io.duibiao.schema.RowWriter} and reads them through a {@link io.duibiao.schema.RowReader}, value by value in the
 * order of the columns. A row is a plain array, so that the same table serves Spark ({@link io.duibiao.schema.SparkRows}) and
 * Delta Kernel, which must not see Spark.
 */
@NullMarked
package io.duibiao.schema;

import org.jspecify.annotations.NullMarked;
