/**
 * Results become what an office sends out: charts ({@code chart}), a workbook ({@code workbook}), pages ({@code page}) and
 * tables for other programs ({@code exchange}). This room holds what they share: the {@link io.duibiao.publish.Publication}
 * with everything to be shown, the figures put side by side ({@link io.duibiao.publish.Lineup}), and how figures, regions
 * and periods are written.
 *
 * <p>Everything here is a pure function of the publication: no clock, no locale, no network, so the same results give the
 * same bytes and a changed file means a changed figure. Uses {@code reference}, {@code period}, {@code document} (the reasons
 * of rejects) and {@code benchmark.result}; never Spark.
 */
@NullMarked
package io.duibiao.publish;

import org.jspecify.annotations.NullMarked;
