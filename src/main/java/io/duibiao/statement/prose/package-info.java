/**
 * Prose becomes statements. {@code Segmenter} cuts the text into sentences and phrases of one figure each; {@code Predicates}
 * takes a phrase's lead apart from its right end: bound, verb, comparator, sharing word, and what remains is the subject; the
 * rules, one a family of constructions, are asked in their order with what the sentence has said so far ({@code Context}).
 * Nothing is read from files; the catalogues are the only knowledge.
 */
@NullMarked
package io.duibiao.statement.prose;

import org.jspecify.annotations.NullMarked;
