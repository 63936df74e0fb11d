/**
 * Lineups become pictures. One class a form ({@link io.duibiao.publish.chart.RankingBars},
 * {@link io.duibiao.publish.chart.RankHeatMap}, …) turns lineups into a {@link io.duibiao.publish.chart.Chart}; one frame
 * sets title, subtitle, notes and source around it; {@link io.duibiao.publish.chart.ChartWriter} writes it as PNG or SVG, and
 * {@link io.duibiao.publish.chart.Gallery} says which charts a publication has.
 *
 * <p>Forms with axes are JFreeChart's, with the labels set by us, since only we know what must not be covered. Maps, heat maps
 * and slopes have no axes and are drawn directly. JFreeChart and Batik stay in this room.
 */
@NullMarked
package io.duibiao.publish.chart;

import org.jspecify.annotations.NullMarked;
