/** Other Java processes, for benchmarks and proofs: how one is started that is like this one, and what it holds in memory. */
@NullMarked
package io.duibiao.process;

import org.jspecify.annotations.NullMarked;
