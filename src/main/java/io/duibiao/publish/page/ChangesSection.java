package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.publish.Amount;
import io.duibiao.publish.ChangeLog;
import io.duibiao.publish.Language;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became different: since the publication before, and from release to release. */
final class ChangesSection {
    private static final int MOST_SHOWN = 60;

    private final Publication publication;
    private final Naming naming;
    private final ChangeLog log;

    ChangesSection(Publication publication, ChangeLog log) {
        this.publication = publication;
        this.naming = publication.naming();
        this.log = log;
    }

    private String pick(String zh, String en) {
        return naming.language().pick(zh, en);
    }

    /** Returns the figures that are others than in the publication before; empty where none is. */
    Optional<Node> moves() {
        return section(
                "changes",
                pick("与上次发布相比", "Since the publication before"),
                naming.language() == Language.ZH
                        ? List.of("地区", "指标", "原总量", "现总量", "原增速", "现增速", "原位次", "现位次", "依据")
                        : List.of(
                                "Region",
                                "Indicator",
                                "Level then",
                                "Level now",
                                "Growth then",
                                "Growth now",
                                "Place then",
                                "Place now",
                                "Source"),
                log.moves().size(),
                log.moves().stream().map(this::row));
    }

    private Node.Element row(ChangeLog.Move move) {
        Benchmark before = move.before();
        Benchmark after = move.after();
        String indicator = after.cell().indicator();
        return element(
                "tr",
                element("th", naming.region(after.cell().region())).with("scope", "row"),
                element("td", naming.indicator(indicator)),
                figure(before.level(), indicator),
                figure(after.level(), indicator),
                figure(before.growth().used(), indicator),
                figure(after.growth().used(), indicator),
                place(before.standings().byGrowth()),
                place(after.standings().byGrowth()),
                element("td", after.origin().document()).with("class", "text"));
    }

    private static Node place(Optional<Standing> standing) {
        String text = standing.map(s -> String.valueOf(s.rank())).orElse("–");
        return element("td", text).with("class", "n");
    }

    private Node figure(Datum datum, String indicator) {
        return element("td", text(datum, indicator)).with("class", "n");
    }

    private String text(Datum datum, String indicator) {
        if (datum.absence().isPresent()) {
            return naming.absence(datum.absence().get());
        }
        Optional<Amount> amount = publication
                .reference()
                .indicators()
                .byId(indicator)
                .flatMap(known -> publication.display().amount(datum, known));
        return amount.map(Amount::withUnit)
                .orElseGet(() -> datum.value().orElseThrow().toPlainString() + " " + naming.unit(datum.unit()));
    }

    /** Returns the dated log of figures that were revised or withdrawn; empty where none was. */
    Optional<Node> revisions() {
        return section(
                "revisions",
                pick("修订与撤回", "Revised and withdrawn"),
                naming.language() == Language.ZH
                        ? List.of("发布", "地区", "指标", "时期", "项目", "原数", "现数", "原因")
                        : List.of("Released", "Region", "Indicator", "Period", "Figure", "Before", "After", "Reason"),
                log.revisions().size(),
                log.revisions().stream().map(this::row));
    }

    private Node.Element row(ChangeLog.Revision revision) {
        String indicator = revision.indicator();
        return element(
                "tr",
                element(
                        "td",
                        revision.after()
                                .origin()
                                .released()
                                .map(LocalDate::toString)
                                .orElse("–")),
                element("th", naming.region(revision.region())).with("scope", "row"),
                element("td", naming.indicator(indicator)),
                element("td", naming.period(revision.period())),
                element("td", pick(revision.label().zh(), revision.label().en())),
                figure(revision.before().figure(), indicator),
                figure(revision.after().figure(), indicator),
                element("td", reason(revision)).with("class", "text"));
    }

    private String reason(ChangeLog.Revision revision) {
        ChangeLog.Release before = revision.before();
        ChangeLog.Release after = revision.after();
        if (!after.figure().isPresent()) {
            return pick(
                    before.origin().document() + "不再这样说（文件更正或重新读取）",
                    before.origin().document() + " no longer says so (corrected or read anew)");
        }
        return said(before) + " → " + said(after);
    }

    private static String said(ChangeLog.Release release) {
        return release.vintage().isEmpty()
                ? release.origin().document()
                : release.vintage() + " " + release.origin().document();
    }

    /** Returns a table under its title, the first rows of it where there are many; empty where there are none. */
    private Optional<Node> section(String id, String title, List<String> heads, int all, Stream<Node.Element> rows) {
        if (all == 0) {
            return Optional.empty();
        }
        String count = all <= MOST_SHOWN
                ? ""
                : pick("共" + all + "处，这里列前" + MOST_SHOWN + "处。", "The first " + MOST_SHOWN + " of " + all + ".");
        Grid grid = new Grid(title, heads);
        rows.limit(MOST_SHOWN).forEach(grid::row);
        return Optional.of(element("section", element("h2", title).with("id", id), element("p", count), grid.html()));
    }
}
