/**
 * Words become codes: a subject an indicator, region words a region, a unit its base unit; or a reject says why not. From here
 * on a figure has a key, and its source goes with it.
 */
@NullMarked
package io.duibiao.observation;

import org.jspecify.annotations.NullMarked;
