package io.duibiao.document.format;

import java.nio.charset.StandardCharsets;

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

    private static final int HEADER = 30;
    private static final int FOLDER = 5;

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

    /** The names of the entries are read where they stand: nothing is unpacked, however large it may be. */
    private static Content archive(byte[] content) {
        for (int i = 0; i + HEADER <= content.length; i++) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 3 && content[i + 3] == 4) {
                int end = Math.min(content.length, i + HEADER + FOLDER);
                String name = new String(content, i + HEADER, end - i - HEADER, StandardCharsets.ISO_8859_1);
                if (name.startsWith("word/")) {
                    return DOCX;
                }
                if (name.startsWith("xl/")) {
                    return XLSX;
                }
            }
        }
        return ZIP;
    }
}
