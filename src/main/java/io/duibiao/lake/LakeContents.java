package io.duibiao.lake;

/**
 * What a lake holds in force.
 *
 * @param documents how many documents could be read
 * @param observations how many figures
 * @param ambiguous how many of them can be read in two ways
 * @param regions of how many regions
 * @param periods of how many periods
 * @param indicators of how many indicators, those outside the catalogue included
 * @param benchmarks how many rows of benchmarks
 */
public record LakeContents(
        long documents,
        long observations,
        long ambiguous,
        long regions,
        long periods,
        long indicators,
        long benchmarks) {}
