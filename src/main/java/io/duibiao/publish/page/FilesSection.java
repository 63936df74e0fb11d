package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.publish.Language;
import java.util.ArrayList;
import java.util.List;

/** What is published beside the pages: briefs, workbook, tables. */
final class FilesSection {
    /** The brief and the profile of the highlighted region; the others are folded up. */
    private static final int SHOWN = 2;

    private final Language language;
    private final List<Paper> papers;

    FilesSection(Language language, List<Paper> papers) {
        this.language = language;
        this.papers = papers;
    }

    Node html() {
        List<Node> items = new ArrayList<>();
        papers.stream().limit(SHOWN).forEach(paper -> items.add(item(paper)));
        if (papers.size() > SHOWN) {
            Node others = element("ul")
                    .add(papers.stream().skip(SHOWN).map(this::item).toList());
            items.add(element(
                    "li", element("details", element("summary", language.pick("其他成员", "The other members")), others)));
        }
        items.add(element("li", link(language.pick("工作簿（Excel）", "Workbook (Excel)"), "workbook.xlsx")));
        items.add(element(
                "li",
                new Node.Text(language.pick("表格（CSV）：", "Tables (CSV): ")),
                link(language.pick("位次", "rankings"), "tables/rankings.csv"),
                new Node.Text(language.pick("、", ", ")),
                link(language.pick("增速", "growth"), "tables/growth.csv"),
                new Node.Text(language.pick("、", ", ")),
                link(language.pick("缺数", "missing"), "tables/missing.csv"),
                new Node.Text(language.pick("、", ", ")),
                link(language.pick("核查", "findings"), "tables/findings.csv"),
                new Node.Text(language.pick("、", ", ")),
                link(language.pick("未采用", "rejects"), "tables/rejects.csv")));
        return element(
                "section",
                element("h2", language.pick("文件", "Files")).with("id", "files"),
                element("ul").add(items));
    }

    private Node item(Paper paper) {
        return element(
                "li",
                link(paper.brief().title(), paper.page()),
                new Node.Text(language.pick("（", " (")),
                link("Word", paper.document()),
                new Node.Text(language.pick("）", ")")));
    }

    private static Node link(String words, String path) {
        return element("a", words).with("href", path);
    }
}
