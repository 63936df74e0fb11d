package io.duibiao.benchmark.result;

/**
 * A region held against its city or the nation.
 *
 * @param level by level
 * @param growth by growth
 */
public record Against(Average level, Average growth) {}
