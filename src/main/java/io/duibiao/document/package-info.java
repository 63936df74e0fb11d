/**
 * What was handed in: the text or the sheets of a file, places in them, and rejects. Knows nothing of what words mean and
 * uses no other room.
 */
@NullMarked
package io.duibiao.document;

import org.jspecify.annotations.NullMarked;
