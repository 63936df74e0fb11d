/**
 * Reads again what a brief says beside its figures: how many, who shares a place, who is missing, whether a growth turned, where
 * a figure comes from. The reader of reports reads figures only, so these words are read here, sentence by sentence, and held
 * against the benchmarks that are published with the brief. {@link io.duibiao.publish.proof.WordProof} is the door.
 */
@NullMarked
package io.duibiao.publish.proof;

import org.jspecify.annotations.NullMarked;
