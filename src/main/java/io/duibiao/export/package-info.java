/**
 * What leaves the house for other programs: an {@link io.duibiao.export.ExportOrder} says what (rankings, observations, growth,
 * findings), of whom and when, and where to; {@link io.duibiao.export.Exporter} reads the lake without Spark
 * ({@code DataSets}), makes a data set of it and delivers it whole or not at all ({@link io.duibiao.export.Target}).
 *
 * <p>The command {@code duibiao export} and the key {@code exports} of a job specification both order here. Above
 * {@code publish.exchange}, since observations and the comparison of a past day are nothing that a publication knows.
 */
@NullMarked
package io.duibiao.export;

import org.jspecify.annotations.NullMarked;
