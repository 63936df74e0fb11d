/**
 * Copies of a lake: {@link io.duibiao.lake.backup.Backup} takes one while runs go on, {@link io.duibiao.lake.backup.Restoration} puts
 * one back.
 *
 * <p>A run records the version of every table that it published from. A data file of Delta is never changed, only replaced by
 * others, so that all files of those versions can be copied at leisure: they fit together whatever a run writes meanwhile. Each
 * backup is a folder of its own, named after the run, and a lake by itself; what it shares with the backup before is linked, not
 * copied. It is written aside and moved into place last: what has its name is whole.
 *
 * <p>Nothing here needs Spark.
 */
@NullMarked
package io.duibiao.lake.backup;

import org.jspecify.annotations.NullMarked;
