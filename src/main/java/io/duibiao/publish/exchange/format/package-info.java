/**
 * A data set becomes files, one class a format: {@link io.duibiao.publish.exchange.format.FileFormat} names them all. A format
 * writes into a folder that nobody else looks at; whoever asked for it moves the files to their place when all is well.
 *
 * <p>What every format keeps: the order of the rows, exact numbers, texts to the last character, and the difference between an
 * absent value and zero. POI and Parquet's own writer are used here, and no Spark: a table of results is small.
 */
@NullMarked
package io.duibiao.publish.exchange.format;

import org.jspecify.annotations.NullMarked;
