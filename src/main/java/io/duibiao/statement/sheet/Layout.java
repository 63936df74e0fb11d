package io.duibiao.statement.sheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was taken for title, header, stub, figures and notes of a sheet, for {@code extract --explain-layout}.
 *
 * @param sheet the sheet's name
 * @param parts its blocks from top to bottom; for a long table one part that names its columns
 */
public record Layout(String sheet, List<Part> parts) {
    public Layout {
        parts = List.copyOf(parts);
    }

    /**
     * One block.
     *
     * @param title the texts above the header, in their order
     * @param header the rows of the header, such as {@code 3..4}, counted from 1; empty where the block has none of its own
     * @param stub the columns of labels with what they name, such as {@code A region}
     * @param figures the columns of figures, such as {@code B C D}
     * @param body the rows of figures, such as {@code 5..20}, counted from 1
     * @param notes the notes below
     */
    public record Part(
            List<String> title, String header, List<String> stub, String figures, String body, List<String> notes) {
        public Part {
            title = List.copyOf(title);
            stub = List.copyOf(stub);
            notes = List.copyOf(notes);
        }
    }

    /** Returns the layout as lines for a reader: one line for each thing that was found. */
    public String explained() {
        return "sheet: " + sheet + "\n" + parts.stream().map(Layout::explained).collect(Collectors.joining());
    }

    private static String explained(Part part) {
        return "- title: " + String.join(" / ", part.title()) + "\n"
                + "  header: " + part.header() + "\n"
                + "  stub: " + String.join(", ", part.stub()) + "\n"
                + "  figures: " + part.figures() + "\n"
                + "  body: " + part.body() + "\n"
                + "  notes: " + String.join(" / ", part.notes()) + "\n";
    }
}
