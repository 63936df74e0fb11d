package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.benchmark.result.ReleaseHabit;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.reference.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet of an indicator: what it is called, its unit, how its growth is measured, sources, breaks, releases. */
final class IndicatorFacts {
    private final Naming naming;
    private final LocalDate today;

    IndicatorFacts(Publication publication) {
        this.naming = publication.naming();
        this.today = publication.run().date();
    }

    private String pick(String zh, String en) {
        return naming.language().pick(zh, en);
    }

    /** Returns the sheet of an indicator over its periods, the one shown last among them. */
    Node html(Lineup shown, List<Lineup> series) {
        Indicator indicator = shown.indicator();
        List<Node> facts = new ArrayList<>();
        fact(facts, pick("名称", "Name"), names(indicator));
        fact(facts, pick("单位", "Unit"), indicator.unit().isEmpty() ? pick("无", "none") : naming.unit(indicator.unit()));
        fact(facts, pick("类型", "Kind"), kind(indicator));
        fact(facts, pick("增速口径", "Growth"), growth(indicator));
        fact(facts, pick("汇总", "Whole"), whole(indicator));
        fact(facts, pick("位次", "Places"), polarity(indicator));
        fact(facts, pick("时期", "Periods"), periods(series));
        fact(facts, pick("来源", "Sources"), sources(shown));
        released(shown).ifPresent(day -> fact(facts, pick("最近发布", "Last release"), day.toString()));
        ReleaseHabit.of(series.stream()
                        .flatMap(lineup -> lineup.members().stream())
                        .toList())
                .ifPresent(habit -> fact(facts, pick("下次发布", "Next release"), next(habit)));
        fact(facts, pick("口径断裂", "Breaks"), breaks(series));
        return element(
                "section",
                element("h2", pick("指标说明", "About the indicator")),
                element("dl").with("class", "facts").add(facts));
    }

    private String next(ReleaseHabit habit) {
        String period = naming.period(habit.next());
        long first = habit.lags().get(0);
        long last = habit.lags().get(habit.lags().size() - 1);
        String days = first == last ? String.valueOf(first) : first + pick("—", "–") + last;
        long overdue = habit.overdueDays(today);
        return pick(
                        period + "数据，约 " + habit.due() + "（最近" + habit.lags().size() + "期在期末后" + days + "天首次发布）",
                        period + ", about " + habit.due() + " (the last "
                                + habit.lags().size() + " came " + days + " days after the end of their period)")
                + (overdue == 0 ? "" : pick("；已逾期" + overdue + "天", "; " + overdue + " days overdue"));
    }

    private static void fact(List<Node> facts, String term, String words) {
        facts.add(element("dt", term));
        facts.add(element("dd", words));
    }

    private String names(Indicator indicator) {
        List<String> aliases = indicator.names().aliases();
        return naming.indicator(indicator)
                + (aliases.isEmpty()
                        ? ""
                        : pick("；报告中也作：", "; in reports also: ")
                                + aliases.stream().limit(8).collect(Collectors.joining(pick("、", ", "))));
    }

    private String kind(Indicator indicator) {
        return switch (indicator.kind()) {
            case FLOW -> pick("一段时期的总量", "a sum over the period");
            case STOCK -> pick("期末的数量", "a state at the end of the period");
            case RATIO -> pick("比率", "a ratio");
            case INDEX -> pick("指数", "an index");
        };
    }

    private String growth(Indicator indicator) {
        return switch (indicator.rules().growthBasis()) {
            case COMPARABLE_PRICES -> pick("按可比价格计算；总量按现价", "at comparable prices; levels at current prices");
            case NOMINAL -> pick("按现价计算", "nominal");
            case REAL -> pick("扣除价格因素", "real");
            case COUNT -> pick("按数量计算", "by count");
            case NONE -> pick("公布口径；比率的变化为百分点", "as published; a rate changes in points");
        };
    }

    private String whole(Indicator indicator) {
        return switch (indicator.rules().aggregation()) {
            case SUM -> pick("各地之和", "the sum of the members");
            case WEIGHTED_MEAN ->
                pick(
                        "不由各地计算：须以另一指标加权",
                        "not computed from the members: their mean would be weighted by another indicator");
            case NONE -> pick("不能由各地算出", "cannot be computed from the members");
        };
    }

    private String polarity(Indicator indicator) {
        return switch (indicator.polarity()) {
            case HIGHER -> pick("数值高者位次在前", "higher figures rank first");
            case LOWER -> pick("数值低者位次在前", "lower figures rank first");
            case NONE -> pick("按数值由高到低排列，高低无优劣", "ranked from high to low, neither is better");
        };
    }

    private String periods(List<Lineup> series) {
        return series.stream()
                .map(lineup -> naming.period(lineup.period())
                        + pick("（", " (")
                        + Math.max(
                                lineup.present(Aspect.LEVEL).size(),
                                lineup.present(Aspect.GROWTH).size())
                        + pick("个地区）", ")"))
                .collect(Collectors.joining(pick("、", ", ")));
    }

    private static Stream<Origin> origins(Lineup lineup) {
        return lineup.members().stream().map(member -> member.origin()).filter(origin -> !origin.document()
                .isEmpty());
    }

    private String sources(Lineup shown) {
        TreeSet<String> documents = origins(shown).map(Origin::document).collect(Collectors.toCollection(TreeSet::new));
        return documents.isEmpty() ? "–" : String.join(pick("、", ", "), documents);
    }

    private static Optional<LocalDate> released(Lineup shown) {
        return origins(shown).flatMap(origin -> origin.released().stream()).max(Comparator.naturalOrder());
    }

    private String breaks(List<Lineup> series) {
        String broken = series.stream()
                .flatMap(lineup -> lineup.members().stream()
                        .filter(member -> member.growth()
                                .used()
                                .absence()
                                .filter(why -> why == Absence.SCOPE_BROKEN)
                                .isPresent())
                        .map(member ->
                                naming.shortRegion(member.cell().region()) + " " + naming.period(lineup.period())))
                .collect(Collectors.joining(pick("、", ", ")));
        return broken.isEmpty() ? pick("未发现", "none found") : broken;
    }
}
