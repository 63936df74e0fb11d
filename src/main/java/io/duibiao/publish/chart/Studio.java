package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Display;
import io.duibiao.publish.Language;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import io.duibiao.publish.drawing.Palette;
import io.duibiao.publish.drawing.TextMeasure;
import io.duibiao.publish.drawing.Typeface;
import io.duibiao.reference.Indicator;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What all forms of charts share: how figures and names are written, and what is noted below a chart. */
final class Studio {
    private static final int MOST_DECIMALS = 2;

    private final Publication publication;
    private final Naming naming;
    private final Display display;
    private final TextMeasure measure;

    Studio(Publication publication, Typeface typeface) {
        this.publication = publication;
        this.naming = publication.naming();
        this.display = publication.display();
        this.measure = new TextMeasure(typeface);
    }

    Publication publication() {
        return publication;
    }

    Naming naming() {
        return naming;
    }

    TextMeasure measure() {
        return measure;
    }

    /** Returns the one of two wordings that is in the publication's language. */
    String pick(String zh, String en) {
        return naming.language().pick(zh, en);
    }

    Language language() {
        return naming.language();
    }

    boolean isSubject(Benchmark member) {
        return publication.focus().isSubject(member.cell().region());
    }

    Color color(Benchmark member) {
        return isSubject(member) ? Palette.SUBJECT : Palette.MEMBER;
    }

    String name(Benchmark member) {
        return naming.shortRegion(member.cell().region());
    }

    Optional<Amount> amount(Lineup lineup, Aspect aspect, Benchmark member) {
        return display.amount(aspect.datum(member), lineup.indicator());
    }

    Optional<Amount> gap(Lineup lineup, Aspect aspect, Benchmark member, Yardstick yardstick) {
        return display.amount(lineup.gap(aspect, member, yardstick), lineup.indicator());
    }

    /** Returns the figure of the city or the nation, where it can be drawn beside those of the members. */
    Optional<Amount> average(Lineup lineup, Aspect aspect, Yardstick yardstick) {
        boolean comparable = aspect == Aspect.GROWTH
                || lineup.members().stream().anyMatch(member -> lineup.gap(aspect, member, yardstick)
                        .isPresent());
        return lineup.average(aspect, yardstick)
                .filter(average -> comparable)
                .map(Average::value)
                .flatMap(value -> display.amount(value, lineup.indicator()));
    }

    /** Returns the decimals that all figures of a chart are written with: those of the finest one, at most two. */
    static int decimals(List<Amount> amounts) {
        return Math.min(
                MOST_DECIMALS, amounts.stream().mapToInt(Amount::decimals).max().orElse(0));
    }

    /** Returns the unit of a lineup: 亿元 by level, % by growth. */
    String unit(Lineup lineup, Aspect aspect) {
        return lineup.present(aspect).stream()
                .findFirst()
                .flatMap(member -> amount(lineup, aspect, member))
                .map(Amount::unit)
                .orElse("");
    }

    /** Returns indicator and aspect: 地区生产总值增速. */
    String subject(Lineup lineup, Aspect aspect) {
        String indicator = naming.indicator(lineup.indicator());
        return switch (aspect) {
            case LEVEL -> indicator;
            case GROWTH -> pick(indicator + "增速", indicator + ": growth");
        };
    }

    /** Returns what stands below a chart of one indicator: bases of the averages, who of the group is not shown, sources. */
    List<String> notes(Lineup lineup, Aspect aspect, List<Benchmark> shown) {
        List<String> notes = new ArrayList<>();
        bases(lineup, aspect).ifPresent(notes::add);
        computed(lineup.indicator(), aspect, shown).ifPresent(notes::add);
        missing(lineup, shown).ifPresent(notes::add);
        notes.add(new Sources(language()).line(List.of(lineup)));
        return notes;
    }

    /** Returns the mark of a figure that was computed and not published. */
    static String mark(Benchmark member, Aspect aspect) {
        return aspect.isComputed(member) ? "*" : "";
    }

    private Optional<String> computed(Indicator indicator, Aspect aspect, List<Benchmark> shown) {
        List<Benchmark> computed = shown.stream().filter(aspect::isComputed).toList();
        if (computed.isEmpty()) {
            return Optional.empty();
        }
        boolean ranked =
                computed.stream().anyMatch(member -> aspect.standing(member).isPresent());
        return Optional.of(pick("带*者没有公布增速，", "* No growth was published: ")
                + naming.growthFromLevels(indicator)
                + (ranked ? pick("。", ".") : pick("，不参加排位。", "; not ranked.")));
    }

    private Optional<String> bases(Lineup lineup, Aspect aspect) {
        List<String> bases = new ArrayList<>();
        for (Yardstick yardstick : Yardstick.values()) {
            if (average(lineup, aspect, yardstick).isPresent()) {
                Average average = lineup.average(aspect, yardstick).orElseThrow();
                String name = naming.yardstick(yardstick, lineup.group());
                bases.add(name + basis(lineup.indicator(), aspect, average.basis()));
            }
        }
        return bases.isEmpty()
                ? Optional.empty()
                : Optional.of(pick("平均数来源：", "Averages: ") + String.join(pick("，", "; "), bases) + pick("。", "."));
    }

    /** Returns what is said of an average behind its name: a nominal growth is of two levels, the whole's own or its members' sums. */
    private String basis(Indicator indicator, Aspect aspect, Basis basis) {
        if (basis == Basis.COMPUTED
                && aspect == Aspect.GROWTH
                && !indicator.rules().growthBasis().isReal()) {
            return pick("由两年总量计算", ": computed from two years' levels");
        }
        String word = naming.basis(basis);
        return basis == Basis.PUBLISHED ? pick("为" + word + "数", ": " + word) : pick(word, ": " + word);
    }

    private Optional<String> missing(Lineup lineup, List<Benchmark> shown) {
        return missing(
                List.of(lineup),
                shown.stream().map(member -> member.cell().region()).collect(Collectors.toSet()),
                pick("无可比数据", "no comparable figure"));
    }

    /**
     * Returns the note that names the members that a chart does not show; empty where it shows all.
     *
     * @param lineups the lineups that it draws
     * @param shown the codes of those that it shows
     * @param why why the others are missing
     */
    Optional<String> missing(List<Lineup> lineups, Set<String> shown, String why) {
        List<String> names = lineups.stream()
                .flatMap(lineup -> lineup.members().stream())
                .map(member -> member.cell().region())
                .distinct()
                .filter(code -> !shown.contains(code))
                .sorted()
                .map(naming::shortRegion)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(pick(
                        "未列入（" + names.size() + "个，" + why + "）：" + String.join("、", names) + "。",
                        "Not shown (" + names.size() + ", " + why + "): " + String.join(", ", names) + "."));
    }
}
