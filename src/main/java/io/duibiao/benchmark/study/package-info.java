/**
 * What goes on from a comparison: how far the year's targets are, why a place changed, who contributed what, who is alike, how
 * figures were revised, and how several indicators make one score.
 */
@NullMarked
package io.duibiao.benchmark.study;

import org.jspecify.annotations.NullMarked;
