package io.duibiao.schema;

import io.duibiao.document.Format;
import io.duibiao.period.Period;
import io.duibiao.statement.DocumentKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file that was handed in, as {@code bronze/documents} keeps it. A file that could not be read stands there too, without a
 * format: its reject says why.
 *
 * @param id SHA-256 of the file's bytes, as 64 hexadecimal digits; empty where not even the bytes could be read
 * @param source the file's name as the job saw it
 * @param format what the content is; empty where it could not be read
 * @param heading whose document it is, for which period, of which kind, and when it came out
 * @param text the running text, in which the spans of its figures count; empty for a workbook
 * @param reader the version of the reader that read it
 */
public record StoredDocument(
        String id, String source, Optional<Format> format, Heading heading, String text, String reader) {

    /**
     * What is known of a document as a whole.
     *
     * @param region the code of the region it reports on
     * @param period the period it reports on
     * @param kind what kind of document it is
     * @param released the day of publication
     */
    public record Heading(
            Optional<String> region, Optional<Period> period, DocumentKind kind, Optional<LocalDate> released) {}
}
