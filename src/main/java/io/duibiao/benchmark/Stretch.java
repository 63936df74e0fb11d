package io.duibiao.benchmark;

/**
 * What is known of a region in a year and in the years beside it. Those tell only what is there; why something is not there, says
 * {@link FactTable#at}.
 *
 * @param spot the region and the year
 * @param before the year before
 * @param self the year, in which the panel has some figure of the region
 * @param after the year after
 */
public record Stretch(Spot spot, Facts before, Facts self, Facts after) {}
