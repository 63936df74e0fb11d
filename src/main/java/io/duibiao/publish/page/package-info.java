/**
 * Results become pages that open from a file share without a network: {@code index.html}, a page an indicator and a page a
 * region ({@link io.duibiao.publish.page.Site}). Style and behaviour are inlined from two small resources; every figure leads to
 * its document and sentence; tables work without the script and are sorted and filtered with it.
 */
@NullMarked
package io.duibiao.publish.page;

import org.jspecify.annotations.NullMarked;
