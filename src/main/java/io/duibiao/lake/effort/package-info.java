/**
 * What a run costs, counted while it runs: {@link io.duibiao.lake.effort.EffortMeter} listens to Spark and looks at the tables' logs,
 * {@link io.duibiao.lake.effort.Effort} is what it counted.
 *
 * <p>Why so: times differ from machine to machine and from night to night, counts do not. A scan, a sort, a shuffle or a version of
 * a table that nobody needs shows here before anybody waits for it.
 */
@NullMarked
package io.duibiao.lake.effort;

import org.jspecify.annotations.NullMarked;
