package io.duibiao.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file's first bytes say it is, whatever its name says. */
enum Content {
    EMPTY,
    PDF,
    /** A Word file of the XML kind. */
    DOCX,
    /** An Excel file of the XML kind. */
    XLSX,
    /** Another archive. */
    ZIP,
    /** An OLE2 container: an old Excel file, an old Word file, or an encrypted new one. */
    OLE2,
    /** Neither of them, and not text: images, programs. */
    BINARY,
    TEXT;

    private static final int MAX_ENTRIES_LOOKED_AT = 200;

    /** Returns what the content is. */
    static Content of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        if (startsWith(content, "%PDF-")) {
            return PDF;
        }
        if (startsWith(content, "PK\u0003\u0004")) {
            return archive(content);
        }
        if (content.length > 3 && (content[0] & 0xff) == 0xd0 && (content[1] & 0xff) == 0xcf && content[2] == 0x11) {
            return OLE2;
        }
        return TextDecoder.looksBinary(content) ? BINARY : TEXT;
    }

    private static boolean startsWith(byte[] content, String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length
                && java.util.Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static Content archive(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (int i = 0; i < MAX_ENTRIES_LOOKED_AT; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return ZIP;
                }
                if (entry.getName().startsWith("word/")) {
                    return DOCX;
                }
                if (entry.getName().startsWith("xl/")) {
                    return XLSX;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return ZIP; // cut off or damaged: the reader of the extension's format says so
        }
        return ZIP;
    }
}
