package io.duibiao.publish.page;

import io.duibiao.publish.brief.Brief;
import io.duibiao.publish.chart.Picture;
import java.util.List;

/**
 * A brief that is published beside the pages, as a document and as a page.
 *
 * @param path the path of its files below the output folder without ending, such as {@code profiles/500101}
 * @param brief the brief
 * @param pictures its charts
 */
public record Paper(String path, Brief brief, List<Picture> pictures) {
    public Paper {
        pictures = List.copyOf(pictures);
    }

    /** Returns the path of the document. */
    public String document() {
        return path + ".docx";
    }

    /** Returns the path of the page. */
    public String page() {
        return path + ".html";
    }
}
