/**
 * What became different between two runs, and why: {@link io.duibiao.job.history.Differences} holds the rankings of both against one
 * another, and traces each difference to the figures, files and rules behind it.
 *
 * <p>Pure functions over what a lake held after either run; nothing here reads a table.
 */
@NullMarked
package io.duibiao.job.history;

import org.jspecify.annotations.NullMarked;
