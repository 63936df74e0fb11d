package io.duibiao.publish;

import io.duibiao.document.Reason;

/**
 * How many places of the input were not taken for one reason.
 *
 * @param reason why
 * @param count how many, at least 1
 */
public record RejectCount(Reason reason, int count) {}
