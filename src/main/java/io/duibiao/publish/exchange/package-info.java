/**
 * Results become tables for other programs: CSV after RFC 4180 with UTF-8 and LF. {@link io.duibiao.publish.exchange.Tables}
 * names the files; one class a table holds its columns, which are part of the output's contract.
 */
@NullMarked
package io.duibiao.publish.exchange;

import org.jspecify.annotations.NullMarked;
