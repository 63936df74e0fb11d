/**
 * What a statistician computes about published figures, in pure Java over one {@link io.duibiao.benchmark.Panel} at a time: no
 * Spark, no files, no clock.
 *
 * <p>The way through the room: {@code Continuity} follows regions across codes, {@code Vintages} says which figure is in
 * force, {@code FactTable} gives level and growth of each region and year, {@code Wholes} what city and nation are held at,
 * {@code AverageRows} the same by each way there is, {@code Groups} who is compared with whom, {@code Ranking} the places,
 * and {@code Benchmarking} puts them together into a {@code Comparison}, which the rules of {@code finding} question and the
 * studies of {@code study} go on from.
 *
 * <p>Published figures are exact decimals and stay so; ranks are counted on integers that keep their order. Nothing is
 * imputed: what is not there is an {@link io.duibiao.benchmark.result.Absence}.
 */
@NullMarked
package io.duibiao.benchmark;

import org.jspecify.annotations.NullMarked;
