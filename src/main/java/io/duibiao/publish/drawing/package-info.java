/**
 * What every picture shares: the bundled typeface, the colours, text that is set and wrapped, and labels that move apart
 * instead of covering one another. Knows no indicator and no chart; draws on any {@link java.awt.Graphics2D}, so that a PNG
 * and an SVG come from the same strokes.
 */
@NullMarked
package io.duibiao.publish.drawing;

import org.jspecify.annotations.NullMarked;
