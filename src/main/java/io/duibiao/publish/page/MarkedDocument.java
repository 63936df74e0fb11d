package io.duibiao.publish.page;

import io.duibiao.document.Document;
import java.util.List;

/**
 * A document with its numbers marked.
 *
 * @param document the document
 * @param dateline whose it is and for which period, in words
 * @param notes what is to be said of the document as a whole, such as why a part of it could not be read
 * @param marks its numbers, in the order of the document
 */
public record MarkedDocument(Document document, String dateline, List<String> notes, List<Mark> marks) {
    public MarkedDocument {
        notes = List.copyOf(notes);
        marks = List.copyOf(marks);
    }
}
