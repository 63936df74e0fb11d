/**
 * Whom a run tells what it did, where a job's key {@code tell} says so: a summary as JSON, a line for a mail, metrics for
 * Prometheus, a log with one line an event, and OpenLineage events. {@link io.duibiao.job.telling.Tellers} is the door; each
 * further class knows one form.
 *
 * <p>What is told are counts, times and messages, the log's events when they happen. No figure of a report is in it unless the
 * job asks for it, and no password ever: {@code Secrets} hides them. A form that cannot be delivered is said on the log and
 * stops no run.
 */
@NullMarked
package io.duibiao.job.telling;

import org.jspecify.annotations.NullMarked;
