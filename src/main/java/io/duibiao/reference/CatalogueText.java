package io.duibiao.reference;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that people edit, such as catalogues, manifests and claims, as a spreadsheet or an editor leaves them. */
public final class CatalogueText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CatalogueText() {}

    /**
     * Returns the text of a file without the byte-order mark that a spreadsheet puts before the first column's name.
     *
     * @throws IOException if it cannot be read; where it is not in UTF-8, the message says how to save it
     */
    public static String read(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            // Excel's plain "CSV" is in the encoding of the system: GBK on a Chinese one.
            throw new IOException(
                    "it is not in UTF-8; save it as 'CSV UTF-8' from a spreadsheet, or in UTF-8 from an editor", e);
        }
    }
}
