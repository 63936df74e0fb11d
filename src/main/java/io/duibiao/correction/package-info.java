/**
 * Corrections by hand: what a person, after looking at the sentence, says a figure is. They are applied to what was read, before
 * words are bound to codes ({@link io.duibiao.correction.Corrections}). Each says what it expects to find; where something else
 * stands, because the document or the reader changed, it is a reject and nothing is altered. A corrected figure says so in its
 * words, so that every output that shows them shows the correction.
 */
@NullMarked
package io.duibiao.correction;

import org.jspecify.annotations.NullMarked;
