package io.duibiao.document.format;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Sha256;
import io.duibiao.document.Sheet;
import io.duibiao.document.limit.Limits;
import java.util.List;
import java.util.Locale;

/**
 * A file as handed in.
 *
 * @param source its name as the job saw it
 * @param content its bytes; not changed by anyone
 * @param limits what it may hold and cost
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy of 50 MB serves nobody
record RawFile(String source, byte[] content, Limits limits) {

    /** Returns the extension in lower case, without the dot; empty where there is none. */
    String extension() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns the file's name without folders and extension. */
    String baseName() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private String fileName() {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    Document document(Format format, String text, List<Sheet> sheets) {
        return new Document(Sha256.of(content), source, format, text, sheets);
    }
}
