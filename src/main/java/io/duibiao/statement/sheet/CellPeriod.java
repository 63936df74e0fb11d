package io.duibiao.statement.sheet;

import io.duibiao.period.Period;
import io.duibiao.statement.Measure;
import io.duibiao.statement.sheet.HeaderTree.Path;
import io.duibiao.statement.sheet.MeasureReader.Saying;
import io.duibiao.statement.sheet.StubColumn.Kind;
import io.duibiao.statement.sheet.StubTree.Labels;
import io.duibiao.statement.sheet.When.Months;
import io.duibiao.statement.sheet.When.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the period of a cell: each heading may say a part of it, and the nearest goes first. */
final class CellPeriod {
    private static final Pattern MONTH = Pattern.compile(".*(?:同|本|当)月.*");
    private static final Set<Measure> RANKS = Set.of(Measure.RANK_NATION, Measure.RANK_PROVINCE, Measure.RANK_CITY);
    private static final Pattern SHARE = Pattern.compile("构成|结构|比重|占比");
    private static final Pattern DONE = Pattern.compile(".*(?:完成|执行|累计)数.*");
    private static final Pattern OF_YEAR = Pattern.compile("全年|年度|年初");
    private static final Pattern TO_DATE = Pattern.compile(".*同期.*");

    private final HeaderTree header;
    private final Title title;
    private final boolean byMonth;
    private final When only;

    /** The last year that a row named: 「中央企业」 below the rows of 2000, 2001 and 2002 is of 2002. */
    private When latest = When.UNSAID;

    CellPeriod(Block block, HeaderTree header, Title title) {
        this.header = header;
        this.title = title;
        byMonth = block.figures().stream()
                .flatMap(column -> header.above(column).own().stream())
                .anyMatch(heading -> MONTH.matcher(heading.text()).matches());
        only = only(block, header);
    }

    /** 「2011年 | 占生产总值比重」: a column that names no time is of the only period that the others name. */
    private static When only(Block block, HeaderTree header) {
        List<Period> named = block.figures().stream()
                .flatMap(column -> columns(header.above(column)).period().stream())
                .distinct()
                .toList();
        return named.size() == 1 ? When.of(named.get(0)) : When.UNSAID;
    }

    /** Takes note of a row that is a year; rows must be told from top to bottom. */
    void enter(Labels labels) {
        labels.all().stream()
                .limit(1)
                .filter(own -> !own.hasWords() && own.when().year().isPresent())
                .forEach(own -> latest = own.when());
    }

    /** Returns what is said of the period. */
    When of(Way way) {
        When when = said(way.labels().in(way.left(), Kind.PERIOD)).or(columns(way.path()));
        if (isChange(way.path()) || isShare(way.path())) {
            when = when.or(amount(way.column())
                    .or(() -> right(way))
                    .map(CellPeriod::done)
                    .orElse(When.UNSAID));
        }
        if (when.step() == Step.YEAR_BEFORE && when.months().isEmpty()) {
            When own = when;
            When around = said(way.labels().all()).or(title.when());
            Optional<Period> now = comparedWith(way.column())
                    .flatMap(path -> columns(path).or(around).period());
            when = now.map(own::in).orElse(own);
        }
        When told = when.or(said(way.labels().all())).or(title.when()).or(only).or(latest);
        if (when.months().isEmpty() && isOfWholeYear(way.path())) {
            return new When(told.year(), Optional.empty(), Step.NONE);
        }
        boolean toDate = told.step() == Step.NONE && (byMonth && isToDate(way.path()) || isDone(way.path()));
        return toDate ? new When(told.year(), told.months(), Step.CUMULATIVE) : told;
    }

    /** 「上年同期」 stands right of the period that it is a year before, or else left of it. */
    private Optional<Path> comparedWith(int column) {
        return Stream.concat(header.leftOf(column), header.rightOf(column))
                .filter(path -> !isChange(path) && columns(path).isSaid() && !isYearBefore(path))
                .findFirst();
    }

    private static boolean isYearBefore(Path path) {
        return columns(path).step().isYearBefore();
    }

    private static When columns(Path path) {
        List<Heading> nearest = new ArrayList<>(path.own());
        Collections.reverse(nearest);
        nearest.addAll(path.inherited());
        return said(nearest);
    }

    private static When done(Path path) {
        When own = columns(path);
        return isDone(path) ? new When(own.year(), own.months(), Step.CUMULATIVE) : own;
    }

    private static When said(List<Heading> nearestFirst) {
        When when = When.UNSAID;
        for (Heading heading : nearestFirst) {
            when = when.or(heading.when());
        }
        return when;
    }

    /** Growth is printed right of the amounts that it compares, and is of the later one's period. */
    private Optional<Path> amount(int column) {
        return header.leftOf(column)
                .dropWhile(CellPeriod::isChange)
                .takeWhile(path -> !isChange(path))
                .filter(path -> !isYearBefore(path))
                .max(Comparator.comparing(CellPeriod::lastMonth));
    }

    /** A place in the first column is that of the amount right of it. */
    private Optional<Path> right(Way way) {
        boolean place = Way.saying(way.path().own()).filter(Saying::isRank).isPresent()
                && header.leftOf(way.column()).findFirst().isEmpty();
        return place
                ? header.rightOf(way.column()).filter(path -> !isChange(path)).findFirst()
                : Optional.empty();
    }

    private static int lastMonth(Path path) {
        When when = columns(path);
        return 12 * when.year().orElse(0) + when.months().map(Months::last).orElse(0);
    }

    /** 「构成」 right of two years is that of the later one. */
    private static boolean isShare(Path path) {
        return path.own().stream()
                .anyMatch(heading -> SHARE.matcher(heading.words()).matches());
    }

    /** 「年度目标」 in a table of nine months is what the year is to bring. */
    private static boolean isOfWholeYear(Path path) {
        return Way.saying(path.own())
                .filter(saying -> saying.measure() == Measure.TARGET)
                .filter(saying -> OF_YEAR.matcher(saying.words()).find())
                .isPresent();
    }

    private static boolean isChange(Path path) {
        return Way.saying(path.own())
                .map(Saying::measure)
                .filter(measure -> measure == Measure.YOY
                        || measure == Measure.CHANGE
                        || measure == Measure.TARGET_PROGRESS
                        || RANKS.contains(measure))
                .isPresent();
    }

    /** 「2023年完成数」 under a title of a month is what was done up to it. */
    private static boolean isDone(Path path) {
        When own = columns(path);
        return own.year().isPresent()
                && own.months().isEmpty()
                && path.own().stream()
                        .anyMatch(heading -> DONE.matcher(heading.text()).matches());
    }

    /** Beside 「比上年同月」, 「比上年同期」 is of all months of the year so far. */
    private static boolean isToDate(Path path) {
        return path.own().stream()
                        .anyMatch(heading -> TO_DATE.matcher(heading.text()).matches())
                && path.own().stream()
                        .noneMatch(heading -> MONTH.matcher(heading.text()).matches());
    }
}
