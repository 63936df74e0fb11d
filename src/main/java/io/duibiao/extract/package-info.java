/**
 * What an analyst does with the reading of a few files, without a lake: list the subjects that the catalogue does not know
 * ({@link io.duibiao.extract.UnknownSubjects}), compare two releases of a report ({@link io.duibiao.extract.ReleaseChanges}),
 * see a document with its figures marked ({@link io.duibiao.extract.Annotations}). It reads nothing itself: {@code job} reads,
 * {@code cli} prints.
 */
@NullMarked
package io.duibiao.extract;

import org.jspecify.annotations.NullMarked;
