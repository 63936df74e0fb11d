/**
 * What was found by comparing, as plain records: the rows that rankings, charts, tables and pages are made of. Each absent
 * value carries its reason.
 */
@NullMarked
package io.duibiao.benchmark.result;

import org.jspecify.annotations.NullMarked;
