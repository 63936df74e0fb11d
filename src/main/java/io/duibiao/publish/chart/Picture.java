package io.duibiao.publish.chart;

import java.util.Optional;

/**
 * A chart of a publication, drawn.
 *
 * @param indicator the id of the indicator it shows; empty where it shows several
 * @param chart the chart, from which {@link ChartWriter} makes a PNG
 * @param svg the chart as SVG
 */
public record Picture(Optional<String> indicator, Chart chart, String svg) {}
