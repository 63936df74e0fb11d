/**
 * A file becomes a document, one class per format. The libraries for HTML, Word, PDF, Excel and CSV files are used here
 * and nowhere else on the reading side.
 */
@NullMarked
package io.duibiao.document.format;

import org.jspecify.annotations.NullMarked;
