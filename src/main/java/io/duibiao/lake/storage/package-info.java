/**
 * How a lake is reached: in a folder of this machine, or behind a URL such as {@code hdfs://names:8020/duibiao} or
 * {@code s3a://bureau/lake}.
 *
 * <p>{@link io.duibiao.lake.storage.Storage} is the door; {@link io.duibiao.lake.storage.TableLog} is the log of one table.
 *
 * <p>Whoever reads a lake or takes its lock reaches it by the same settings: Hadoop's {@code core-site.xml}, then the Java system
 * properties that begin with {@code spark.hadoop.}.
 */
@NullMarked
package io.duibiao.lake.storage;

import org.jspecify.annotations.NullMarked;
