/**
 * Rules that question the figures of a compared panel, one class a rule. A rule never changes a figure; it says what is
 * wrong, with the figures, the documents and its own threshold.
 */
@NullMarked
package io.duibiao.benchmark.finding;

import org.jspecify.annotations.NullMarked;
