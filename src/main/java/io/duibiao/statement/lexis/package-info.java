/**
 * Characters become tokens: the text is folded to one form with the way back to the original kept ({@code PlainText}), and
 * every number in it is recognised once, as a figure with its unit, as a period, or as part of a name ({@code Lexer}).
 * What a figure is the figure of is decided in {@code statement.prose}; headings of sheets use the numbers and units too.
 */
@NullMarked
package io.duibiao.statement.lexis;

import org.jspecify.annotations.NullMarked;
