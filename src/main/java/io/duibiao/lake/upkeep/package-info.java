/**
 * A lake looked at as a whole, without Spark: {@link io.duibiao.lake.upkeep.LakeFiles} says what its tables are and whether their files
 * are there, {@link io.duibiao.lake.upkeep.Verification} whether what is in them holds together, {@link
 * io.duibiao.lake.upkeep.Backup} copies it while runs go on, {@link io.duibiao.lake.upkeep.LakeForm} records in which form it was
 * made. What rewrites tables (joining files, removing old ones) needs Spark and is in {@code lake}.
 */
@NullMarked
package io.duibiao.lake.upkeep;

import org.jspecify.annotations.NullMarked;
