/**
 * Checks what was published about a ranking or a sum against the figures: a statement such as 「2018年有12个区县地区生产总值超过600亿元」
 * becomes a {@link io.duibiao.benchmark.claim.Claim}, and checking it gives a verdict with the figures that say so.
 *
 * <p>A verdict allows for what rounding hides and for members that have not reported: only what no admissible figure could
 * make true is contradicted, and only what all figures say is confirmed. The rest cannot be decided.
 */
@NullMarked
package io.duibiao.benchmark.claim;

import org.jspecify.annotations.NullMarked;
