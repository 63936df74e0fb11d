package io.duibiao.document.format;

import io.duibiao.document.Format;
import java.util.Map;
import java.util.Optional;

/** The file name extensions that are known. */
final class Extensions {
    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("txt", Format.TXT),
            Map.entry("text", Format.TXT),
            Map.entry("md", Format.TXT),
            Map.entry("htm", Format.HTML),
            Map.entry("html", Format.HTML),
            Map.entry("docx", Format.DOCX),
            Map.entry("pdf", Format.PDF),
            Map.entry("csv", Format.CSV),
            Map.entry("tsv", Format.CSV),
            Map.entry("xls", Format.XLS),
            Map.entry("xlsx", Format.XLSX),
            Map.entry("xlsm", Format.XLSX));

    private Extensions() {}

    /** Returns the format that an extension in lower case stands for. */
    static Optional<Format> format(String extension) {
        return Optional.ofNullable(FORMATS.get(extension));
    }
}
