/**
 * What things are called: regions, indicators, units, peer groups, and the catalogues that load them from CSV files which
 * an analyst edits. Uses no other room.
 */
@NullMarked
package io.duibiao.reference;

import org.jspecify.annotations.NullMarked;
