/**
 * What things are called: regions, indicators, units, peer groups, and the catalogues that load them from CSV files which
 * an analyst edits; and what a rounded number says of the one behind it. Uses no other room. The catalogues
 * are serializable, since readers and comparisons carry them to where the work is done.
 */
@NullMarked
package io.duibiao.reference;

import org.jspecify.annotations.NullMarked;
