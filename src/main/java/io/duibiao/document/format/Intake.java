package io.duibiao.document.format;

import io.duibiao.document.Format;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.document.limit.Limit;
import io.duibiao.document.limit.Limits;
import io.duibiao.document.limit.OverLimitException;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes in files: the content decides how a file is read, its extension only where the content leaves a choice (a text can
 * be prose or a table). Thread-safe.
 */
public final class Intake {
    private final Limits limits;

    /** Makes an intake with the usual limits. */
    public Intake() {
        this(Limits.STANDARD);
    }

    /** Makes an intake that refuses files over these limits. */
    public Intake(Limits limits) {
        this.limits = limits;
    }

    /**
     * Returns what the file holds.
     *
     * @param source the file's name as the job saw it; used for its extension and in messages
     * @param content the file's bytes
     */
    public FileReading read(String source, byte[] content) {
        RawFile file = new RawFile(source, content, limits);
        try {
            limits.checkBytes(Limit.FILE_MB, content.length);
            return noteWrongExtension(file, dispatch(file));
        } catch (IOException | RuntimeException e) {
            return OverLimitException.messageOf(e)
                    .map(message -> FileReading.rejected(file, Reason.OVER_LIMIT, message))
                    .orElseGet(() -> FileReading.rejected(file, Reason.CORRUPT_FILE, Messages.corrupt(e)));
        }
    }

    private static FileReading dispatch(RawFile file) throws IOException {
        Content content = Content.of(file.content());
        return switch (content) {
            case EMPTY -> FileReading.rejected(file, Reason.EMPTY_FILE, Messages.EMPTY);
            case PDF -> new PdfReader(file).read();
            case DOCX -> new DocxReader(file).read();
            case XLSX -> new XlsxReader().read(file);
            case OLE2 -> new Ole2Reader().read(file);
            case ZIP -> archive(file);
            case BINARY -> binary(file);
            case TEXT -> text(file);
        };
    }

    private static FileReading archive(RawFile file) throws IOException {
        return switch (file.extension()) {
            case "docx" -> new DocxReader(file).read();
            case "xlsx", "xlsm" -> new XlsxReader().read(file);
            default -> FileReading.rejected(file, Reason.UNKNOWN_FORMAT, Messages.unknownFormat(file));
        };
    }

    private static FileReading binary(RawFile file) {
        return Extensions.format(file.extension()).isPresent()
                ? FileReading.rejected(file, Reason.WRONG_EXTENSION, Messages.notWhatItSays(file))
                : FileReading.rejected(file, Reason.UNKNOWN_FORMAT, Messages.unknownFormat(file));
    }

    private static FileReading text(RawFile file) throws IOException {
        file.limits().checkBytes(Limit.TEXT_MB, file.content().length);
        Optional<String> decoded = TextDecoder.decode(file.content());
        if (decoded.isEmpty()) {
            return FileReading.rejected(file, Reason.BROKEN_ENCODING, Messages.brokenEncoding(file));
        }
        String text = decoded.get();
        if (text.isBlank()) {
            return FileReading.rejected(file, Reason.EMPTY_FILE, Messages.EMPTY);
        }
        if (HtmlReader.looksLikeHtml(text)) {
            return new HtmlReader(file).read(text);
        }
        return switch (file.extension()) {
            case "txt", "md", "text" -> new TxtReader().read(file, text);
            case "htm", "html" -> new HtmlReader(file).read(text);
            case "csv", "tsv", "xls" -> delimited(file, text);
            default ->
                Extensions.format(file.extension()).isPresent()
                        ? FileReading.rejected(file, Reason.WRONG_EXTENSION, Messages.notWhatItSays(file))
                        : FileReading.rejected(file, Reason.UNKNOWN_FORMAT, Messages.unknownFormat(file));
        };
    }

    /** A table saved as text under the name of a workbook is common; a text without any columns is not a table. */
    private static FileReading delimited(RawFile file, String text) throws IOException {
        Optional<Character> delimiter = Delimiter.of(text);
        if (delimiter.isEmpty() && file.extension().equals("xls")) {
            return FileReading.rejected(file, Reason.WRONG_EXTENSION, Messages.notWhatItSays(file));
        }
        return new DelimitedReader().read(file, text, delimiter.orElse(','));
    }

    private static FileReading noteWrongExtension(RawFile file, FileReading reading) {
        Optional<Format> named = Extensions.format(file.extension());
        Optional<Format> read = reading.document().map(document -> document.format());
        if (read.isEmpty() || named.equals(read)) {
            return reading;
        }
        return reading.with(Reject.file(file.source(), Reason.WRONG_EXTENSION, Messages.readAs(file, read.get())));
    }
}
