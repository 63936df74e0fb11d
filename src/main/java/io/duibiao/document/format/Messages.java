package io.duibiao.document.format;

import io.duibiao.document.Format;
import java.util.Locale;

/** What is said of files that could not be read, each with the next step. */
final class Messages {
    static final String EMPTY = "Nothing is in the file. Ask for it again, or take it out of the input folder.";
    static final String ENCRYPTED =
            "A password is needed to open the file. Save it without a password and hand it in again.";
    static final String IMAGE_ONLY =
            "The pages hold pictures of text only. Run character recognition over the file, or hand in its text.";
    static final String OLD_EXCEL = "Excel 95 and older cannot be read. Save the file as .xlsx.";
    static final String OLD_WORD = "Word 97 files (.doc) cannot be read. Save the file as .docx.";

    private Messages() {}

    static String corrupt(Exception cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return "The file is damaged or was cut off (" + why.lines().findFirst().orElse("") + "). Ask for it again.";
    }

    static String unknownFormat(RawFile file) {
        return "Cannot read files of the kind '" + file.extension()
                + "'. Save it as txt, html, docx, pdf, csv, xls or xlsx.";
    }

    static String notWhatItSays(RawFile file) {
        return "The content is not '" + file.extension()
                + "'. Give the file the extension of what it is, or ask for it again.";
    }

    static String readAs(RawFile file, Format format) {
        return "The content is not '" + file.extension() + "' but "
                + format.name().toLowerCase(Locale.ROOT) + ", and was read as such. Rename the file.";
    }

    static String brokenEncoding(RawFile file) {
        int broken = TextDecoder.firstBrokenByte(file.content());
        if (broken == file.content().length) {
            return "The text is UTF-8 but holds U+FFFD, which stands where a character was lost before, or U+0000."
                    + " Ask for the original.";
        }
        return "The text is neither UTF-8, UTF-16 nor GB 18030: UTF-8 breaks off at byte " + broken
                + ". Save it as UTF-8 and hand it in again.";
    }

    static String unreadableCell() {
        return "The text of the cell is damaged. The cell was rejected; the rest of the sheet was read.";
    }
}
