package io.duibiao.benchmark.result;

/**
 * Growth against the same period a year earlier: in % for amounts, in 个百分点 for indicators that are percentages themselves.
 *
 * @param reported as published; never overwritten
 * @param computed from the levels of both years, rounded half up to six decimals
 * @param used the one that is compared and ranked: {@code reported} where there is one, else {@code computed}
 */
public record Growth(Datum reported, Datum computed, Datum used) {}
