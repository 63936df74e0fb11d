/**
 * The analyst's door: one class a command. Data goes to standard output, progress and messages to standard error, and the
 * exit code says how it went ({@link io.duibiao.cli.ExitCode}). Commands that only read start no Spark session.
 */
@NullMarked
package io.duibiao.cli;

import org.jspecify.annotations.NullMarked;
