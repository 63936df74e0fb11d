/**
 * A lake looked at as a whole, without Spark: {@link io.duibiao.lake.upkeep.LakeFiles} says what its tables are and whether their files
 * are there, {@link io.duibiao.lake.upkeep.Verification} whether what is in them holds together. What rewrites tables (joining files,
 * removing old ones) needs Spark and is in {@code lake}.
 */
@NullMarked
package io.duibiao.lake.upkeep;

import org.jspecify.annotations.NullMarked;
