package io.duibiao.document;

import java.util.List;

/**
 * What was handed in, decoded: running text, sheets, or both. What its words mean is no matter of this type.
 *
 * @param id SHA-256 of the file's bytes, as 64 hexadecimal digits
 * @param source the file's name as the job saw it
 * @param format what the content is, whatever the extension says
 * @param text the running text, line ends as they are, without a byte-order mark; empty for a workbook. Tables are
 *     not repeated here: in a plain text blanks stand in their place
 * @param sheets the tables in the order of the file
 */
public record Document(String id, String source, Format format, String text, List<Sheet> sheets) {
    public Document {
        sheets = List.copyOf(sheets);
    }
}
