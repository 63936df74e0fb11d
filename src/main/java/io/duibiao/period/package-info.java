/**
 * Periods of statistics and their algebra: years, halves, quarters, months and cumulative stretches of months, their text
 * forms, the words for them, the period a year earlier, and differences of cumulative periods. Uses no other room.
 */
@NullMarked
package io.duibiao.period;

import org.jspecify.annotations.NullMarked;
