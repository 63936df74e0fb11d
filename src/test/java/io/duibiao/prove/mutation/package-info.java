/** Files that are damaged on purpose, in ways that reach what reads them: parts of archives, records, streams, markup, text. */
@NullMarked
package io.duibiao.prove.mutation;

import org.jspecify.annotations.NullMarked;
