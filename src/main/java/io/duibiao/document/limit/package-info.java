/**
 * What a single file may cost: {@link io.duibiao.document.limit.Limits} says how much of what, and
 * {@link io.duibiao.document.limit.Watch} lets a file be read in a thread of its own that is stopped when its time is over.
 * Reports come from outside: a file that is meant to do harm, or is broken in a way nobody thought of, is refused alone, and the
 * message names the limit and how to raise it.
 */
@NullMarked
package io.duibiao.document.limit;

import org.jspecify.annotations.NullMarked;
