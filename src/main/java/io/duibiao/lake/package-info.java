/**
 * The Delta tables: created, filled, compared, and looked after.
 *
 * <p>The way through: {@link io.duibiao.lake.Lake} is the door. {@code Ingestion} reads files where the data is and merges what
 * they gave, {@code Comparing} brings the rows of each panel together, has a pure function compare them, and replaces what
 * became different. {@code LakeTable} is one Delta table, {@code Absorption} the one way in which rows enter and leave.
 *
 * <p>Spark moves and groups rows here; nothing is computed about a figure. Every step can be done twice: what a broken run
 * left behind is found and completed by the next one. {@code bronze/documents} is written last, so a document there
 * means that its figures and rejects are there too; {@code gold/benchmarks} carries in its last commit which version of the
 * figures it reflects.
 */
@NullMarked
package io.duibiao.lake;

import org.jspecify.annotations.NullMarked;
