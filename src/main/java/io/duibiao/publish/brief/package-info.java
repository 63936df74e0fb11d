/**
 * Results become prose in the genre's own wording: the 通报 that a bureau sends out. {@link io.duibiao.publish.brief.BriefAuthor}
 * writes the sentences, by rule and never by chance; {@link io.duibiao.publish.brief.BriefDocument} sets them as an official
 * document (GB/T 9704) with charts.
 *
 * <p>Each sentence is built from the constructions that our own reader knows, so that a run can read the brief again and hold
 * its figures against the results. Chinese only: the genre has no English form.
 */
@NullMarked
package io.duibiao.publish.brief;

import org.jspecify.annotations.NullMarked;
