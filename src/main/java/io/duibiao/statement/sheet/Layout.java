package io.duibiao.statement.sheet;

import java.util.List;

/**
 * What was taken for title, header, stub, figures and notes of a sheet, for {@code extract --explain-layout}.
 *
 * @param sheet the sheet's name
 * @param parts its tables from top to bottom
 */
public record Layout(String sheet, List<Part> parts) {
    public Layout {
        parts = List.copyOf(parts);
    }

    /**
     * One table of a sheet.
     *
     * @param pin where its parts stand
     * @param title the texts above the header, in their order
     * @param header the texts of the header, a line a row
     * @param notes the notes below
     */
    public record Part(Pin pin, List<String> title, List<String> header, List<String> notes) {
        public Part {
            title = List.copyOf(title);
            header = List.copyOf(header);
            notes = List.copyOf(notes);
        }
    }
}
