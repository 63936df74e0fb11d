package io.duibiao.reference;

/**
 * All catalogues together.
 *
 * @param regions regions with their history
 * @param indicators indicators with their names
 * @param units units
 * @param peerGroups named groups of regions
 */
public record Reference(Regions regions, Indicators indicators, Units units, PeerGroups peerGroups) {}
