package io.duibiao.publish.chart;

import io.duibiao.period.Period;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Language;
import io.duibiao.publish.chart.FlagMarks.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in words what the marks on lines say: below the chart, and in the text for those who cannot see it. */
final class FlagWords {
    /** How many of the grey lines with one mark are named. */
    private static final int SHOWN = 5;

    private final Language language;
    private final List<Period> periods;

    FlagWords(Language language, List<Period> periods) {
        this.language = language;
        this.periods = periods;
    }

    /** Returns the legend of the marks on lines, a line a kind of mark, then who of the grey lines has some; none without marks. */
    List<String> notes(List<LinePlot.Line> all) {
        List<LinePlot.Line> lines = all.stream().filter(LinePlot.Line::isNamed).toList();
        List<String> notes = new ArrayList<>();
        note(lines, mark -> !mark.flag().isBreak(), language.pick("空心点：后来作了修订（", "Hollow points: revised later ("))
                .ifPresent(notes::add);
        note(
                        lines,
                        mark -> mark.flag().isBreak(),
                        language.pick("双斜线：与上年口径不同（", "Double strokes: break in the series ("))
                .ifPresent(notes::add);
        crowd(all).ifPresent(notes::add);
        return notes;
    }

    /** Returns what is marked on grey lines, by year and kind: 2018年区划调整（长岭区、江口区等7个）. */
    private Optional<String> crowd(List<LinePlot.Line> all) {
        Map<String, List<String>> names = new TreeMap<>();
        all.stream().filter(line -> !line.isNamed()).forEach(line -> line.marks()
                .forEach(mark -> names.computeIfAbsent(
                                year(mark)
                                        + language.pick("", " ")
                                        + mark.flag().words(language),
                                what -> new ArrayList<>())
                        .add(line.name())));
        String marked = names.entrySet().stream()
                .map(entry ->
                        entry.getKey() + language.pick("（", " (") + some(entry.getValue()) + language.pick("）", ")"))
                .collect(Collectors.joining(language.pick("；", "; ")));
        return marked.isEmpty()
                ? Optional.empty()
                : Optional.of(language.pick("灰线上的空心点和双斜线：", "Hollow points and double strokes on grey lines: ")
                        + marked
                        + language.pick("。", "."));
    }

    private String some(List<String> names) {
        String first = names.stream().limit(SHOWN).collect(Collectors.joining(language.pick("、", ", ")));
        return names.size() <= SHOWN
                ? first
                : first + language.pick("等" + names.size() + "个", " and " + (names.size() - SHOWN) + " more");
    }

    private Optional<String> note(List<LinePlot.Line> lines, Predicate<Mark> which, String head) {
        String marked = lines.stream()
                .flatMap(line -> line.marks().stream()
                        .filter(which)
                        .map(mark -> language.pick(line.name(), line.name() + " ") + year(mark) + detail(mark)))
                .collect(Collectors.joining(language.pick("；", "; ")));
        return marked.isEmpty() ? Optional.empty() : Optional.of(head + marked + language.pick("）。", ")."));
    }

    private String year(Mark mark) {
        int year = periods.get(mark.position()).year();
        return language.pick(year + "年", String.valueOf(year));
    }

    /** Returns what the legend does not say for all: which break it is, and what was said first. */
    private String detail(Mark mark) {
        return mark.flag().isBreak()
                ? language.pick("，", ", ") + mark.flag().words(language)
                : mark.first().map(this::first).orElse("");
    }

    private String first(Amount amount) {
        return language.pick("，原", ", first ") + amount.text();
    }

    /** Returns the figures of a line with what its marks say: 全市: 2018 6.0（后来作了修订，原6.2）, 2019 6.3. */
    String describe(LinePlot.Line line) {
        return line.name() + ": "
                + IntStream.range(0, periods.size())
                        .filter(i -> line.amounts().get(i).isPresent())
                        .mapToObj(i -> periods.get(i) + " "
                                + line.amounts().get(i).map(Amount::text).orElseThrow() + remarks(line, i))
                        .collect(Collectors.joining(", "));
    }

    private String remarks(LinePlot.Line line, int position) {
        String words = line.marks().stream()
                .filter(mark -> mark.position() == position)
                .map(mark -> mark.flag().words(language)
                        + mark.first().map(this::first).orElse(""))
                .collect(Collectors.joining(language.pick("；", "; ")));
        return words.isEmpty() ? "" : language.pick("（", " (") + words + language.pick("）", ")");
    }
}
