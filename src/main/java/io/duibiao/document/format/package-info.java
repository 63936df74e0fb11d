/**
 * A file becomes a document, one class per format. The libraries for HTML, Word, PDF, Excel and CSV files are used here
 * and nowhere else on the reading side.
 *
 * <p>{@link io.duibiao.document.format.Intake} is the door: it looks at the content, not at the extension, and calls the
 * reader of that format. Readers are made only when a file needs them, so that reading a text loads no library. What
 * cannot be read comes back as rejects; no file stops a run.
 */
@NullMarked
package io.duibiao.document.format;

import org.jspecify.annotations.NullMarked;
