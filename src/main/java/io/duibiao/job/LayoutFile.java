package io.duibiao.job;

import io.duibiao.document.Document;
import io.duibiao.reference.Reference;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The layouts of a file's sheets as an analyst pinned them: {@code gdp.xlsx.layout.yaml} beside {@code gdp.xlsx}. Its text
 * belongs to the version of the file: another layout gives other figures of the same bytes.
 *
 * @param name the layout file's name, for messages
 * @param text its content; empty where nothing is pinned
 */
public record LayoutFile(String name, String text) implements Serializable {

    /** The ending of the names of layout files. */
    static final String ENDING = ".layout.yaml";

    private static final long MOST_BYTES = 1 << 20;

    /** Nothing pinned. */
    public static final LayoutFile NONE = new LayoutFile("", "");

    /** Returns the layout file that stands beside a file; {@link #NONE} where none does. */
    public static LayoutFile beside(Path file) {
        Path layout = file.resolveSibling(file.getFileName() + ENDING);
        String name = String.valueOf(layout.getFileName());
        if (!Files.isRegularFile(layout)) {
            return NONE;
        }
        try {
            if (Files.isSymbolicLink(layout) || Files.size(layout) > MOST_BYTES) {
                return new LayoutFile(name, "% a link, or too large"); // neither is trusted: no YAML, and told as such
            }
            return new LayoutFile(name, Files.readString(layout));
        } catch (CharacterCodingException e) {
            return new LayoutFile(name, "% this is no UTF-8"); // which is no YAML either, and is told as such
        } catch (IOException e) {
            throw new RunException("Cannot read '" + layout + "': " + e.getMessage() + ".", e);
        }
    }

    /** Returns the layouts, checked against the catalogues and the document's sheets, and all that is wrong with them. */
    Pins pins(Reference reference, Document document) {
        return text.isBlank() ? Pins.NONE : new LayoutFileReader(this, reference, document).read();
    }
}
