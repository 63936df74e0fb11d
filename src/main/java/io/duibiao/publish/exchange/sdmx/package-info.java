/**
 * A data set becomes SDMX: rows as SDMX-CSV 2.0 ({@code SdmxCsv}), and what they mean as a structure message of SDMX-ML 3.0
 * ({@code StructureMessage}): a data flow, its data structure, concepts and code lists. What was written is read back
 * ({@code StructureReader}) and held against one another ({@code SdmxCheck}) before anybody gets it: every code in its list,
 * every value of its type, keys unique.
 *
 * <p>Written here since no library that writes SDMX 3.0 can be had. Names: the columns of {@code publish.exchange} in capitals,
 * those that SDMX has a name for under that one ({@code REF_AREA}, {@code TIME_PERIOD}). Key columns are dimensions, numbers are
 * measures, the rest are attributes; names of codes stand in the code lists only.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-csv/blob/v2.0.0/data-message/docs/sdmx-csv-field-guide.md">SDMX-CSV 2.0</a>
 */
@NullMarked
package io.duibiao.publish.exchange.sdmx;

import org.jspecify.annotations.NullMarked;
