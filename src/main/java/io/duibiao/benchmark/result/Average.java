package io.duibiao.benchmark.result;

/**
 * The figure of the city or the nation that a region is held against.
 *
 * @param value the figure
 * @param basis where it comes from
 * @param witnesses how many statements or members it rests on; 1 for a published one
 * @param gap the region's own figure minus this one, in the unit of the difference
 */
public record Average(Datum value, Basis basis, int witnesses, Datum gap) {}
