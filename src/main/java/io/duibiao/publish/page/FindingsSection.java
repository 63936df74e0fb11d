package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Finding;
import io.duibiao.publish.Findings;
import io.duibiao.publish.Language;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.RejectCount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an analyst should look at, and what was not taken. */
final class FindingsSection {
    /** The first page shows no more; all are in the table and the workbook. */
    private static final int MOST_SHOWN = 100;

    private final Publication publication;
    private final Naming naming;

    FindingsSection(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
    }

    private String pick(String zh, String en) {
        return naming.language().pick(zh, en);
    }

    /** Returns the findings about all indicators. */
    Optional<Node> findings() {
        return section(Findings.inOrder(publication.findings()));
    }

    /** Returns the findings about one indicator, outliers among them. */
    Optional<Node> of(String indicator) {
        return section(Findings.inOrder(publication.findings()).stream()
                .filter(finding -> finding.indicator().equals(indicator))
                .toList());
    }

    private Optional<Node> section(List<Finding> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = new Grid(
                pick("需核查的数据", "Figures to be looked at"),
                naming.language() == Language.ZH
                        ? List.of("级别", "地区", "指标", "时期", "情况", "文件")
                        : List.of("Severity", "Region", "Indicator", "Period", "What was found", "Documents"));
        all.stream().limit(MOST_SHOWN).forEach(finding -> grid.row(row(finding)));
        String count = all.size() <= MOST_SHOWN
                ? ""
                : pick(
                        "共" + all.size() + "条，这里列前" + MOST_SHOWN + "条，其余见 tables/findings.csv。",
                        "The first " + MOST_SHOWN + " of " + all.size() + "; all are in tables/findings.csv.");
        return Optional.of(element("section", element("h2", pick("核查", "Findings")), element("p", count), grid.html()));
    }

    private Node.Element row(Finding finding) {
        return element(
                "tr",
                element("td", severity(finding.severity())),
                element("th", naming.region(finding.region())).with("scope", "row"),
                element("td", naming.indicator(finding.indicator())),
                element("td", naming.period(finding.period())),
                element("td", naming.finding(finding)).with("class", "text"),
                element("td", String.join(pick("、", ", "), finding.documents())).with("class", "text"));
    }

    private String severity(Finding.Severity severity) {
        return switch (severity) {
            case NOTE -> pick("提示", "note");
            case WARNING -> pick("注意", "warning");
            case ERROR -> pick("错误", "error");
        };
    }

    Optional<Node> rejects() {
        if (publication.rejects().isEmpty()) {
            return Optional.empty();
        }
        Grid grid = new Grid(
                pick("未采用的内容", "What was not taken"),
                List.of(pick("原因", "Reason"), pick("代码", "Code"), pick("处数", "Places")));
        publication.rejects().stream()
                .sorted(Comparator.comparingInt(RejectCount::count).reversed().thenComparing(RejectCount::reason))
                .forEach(reject -> grid.row(element(
                        "tr",
                        element("th", pick(reject.reason().zh(), reject.reason().en()))
                                .with("scope", "row"),
                        element("td", reject.reason().name()),
                        element("td", String.valueOf(reject.count())).with("class", "n"))));
        String where =
                pick("每一处的文件、位置和下一步见 tables/rejects.csv。", "File, place and next step of each: tables/rejects.csv.");
        return Optional.of(element("section", element("h2", pick("未采用", "Rejects")), element("p", where), grid.html()));
    }
}
