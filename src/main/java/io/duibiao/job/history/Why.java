package io.duibiao.job.history;

/**
 * One reason for a difference.
 *
 * @param cause the kind of reason
 * @param detail what did it: the file with the figures before and after, or the member with its growth
 */
public record Why(Cause cause, String detail) {}
