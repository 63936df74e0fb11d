package io.duibiao.bench;

/**
 * What a step costs at a size.
 *
 * @param size how much it was given: observations, or reports
 * @param seconds how long it took
 * @param peakMegabytes the most memory that its process held at once
 */
record Cost(long size, double seconds, double peakMegabytes) {}
