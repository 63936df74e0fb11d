/**
 * Words are bound to codes: a statement's subject to an indicator, its region words to a region, its unit to the base unit.
 * What cannot be bound is a reject with its reason; nothing is guessed and nothing is dropped.
 */
@NullMarked
package io.duibiao.observation;

import org.jspecify.annotations.NullMarked;
