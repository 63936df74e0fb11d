package io.duibiao.document;

/** The file formats that are read. */
public enum Format {
    TXT,
    HTML,
    DOCX,
    PDF,
    CSV,
    XLS,
    XLSX
}
