package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import java.util.ArrayList;
import java.util.List;

/** A brief as a page: the same words and charts as in the document. */
final class PaperPage {
    private final Paper paper;

    PaperPage(Paper paper) {
        this.paper = paper;
    }

    List<Node> body() {
        List<Node> body = new ArrayList<>();
        body.add(element("h1", paper.brief().title()));
        String file = paper.document().substring(paper.document().lastIndexOf('/') + 1);
        body.add(element("p", element("a", "Word 文档").with("href", file)).with("class", "lede"));
        paper.brief().sections().forEach(section -> {
            List<Node> paragraphs = new ArrayList<>();
            section.paragraphs().forEach(paragraph -> paragraphs.add(element("p", paragraph.text())));
            body.add(element("section", element("h2", section.heading()))
                    .with("class", "paper")
                    .add(paragraphs));
        });
        if (!paper.pictures().isEmpty()) {
            body.add(element("section", element("h2", "图"))
                    .add(paper.pictures().stream().map(IndicatorPage::figure).toList()));
        }
        return body;
    }
}
