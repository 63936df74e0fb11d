package io.duibiao.benchmark.result;

import io.duibiao.period.Period;

/**
 * What a benchmark is about.
 *
 * @param region the region's code
 * @param indicator the indicator's id
 * @param period the period
 * @param group among whom it is ranked: a region's code for its children ({@code 500000}), a level for all its regions
 *     ({@code county}), or the id of a peer group ({@code cq-northeast})
 */
public record Cell(String region, String indicator, Period period, String group) {}
