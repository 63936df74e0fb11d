package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.period.PeriodWords;
import io.duibiao.period.PeriodWords.Found;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The period of which the heading of a document says that it reports. */
final class HeadingPeriod {
    private static final int OPENING_WORDS = 40;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年?");
    private static final int DATE_LINES = 4;
    private static final int LONGEST_DATE = 20;
    private static final int MONTHS_OF_YEAR = 12;

    private final Heading heading;
    private final String head;

    private HeadingPeriod(Heading heading) {
        this.heading = heading;
        this.head = heading.head();
    }

    /** Returns the period that a heading names; empty where it names none. */
    static Optional<Period> in(Heading heading) {
        return new HeadingPeriod(heading).named().map(named -> cumulative(named, heading.head()));
    }

    /** 2020年3月, where the text begins with 1—3月: a month's report is of the months of the year up to it. */
    private static Period cumulative(Period titled, String head) {
        int month = titled.end().getMonthValue();
        if (titled.months() != 1 || month == 1) {
            return titled;
        }
        Period upTo = Period.upTo(titled.year(), month);
        PeriodWords words = new PeriodWords(titled);
        String body = head.substring(head.indexOf('\n') + 1);
        return IntStream.range(0, body.length())
                .mapToObj(at -> words.at(body, at))
                .flatMap(Optional::stream)
                .map(Found::period)
                .filter(period -> period.equals(upTo) || period.equals(titled))
                .findFirst()
                .orElse(titled);
    }

    private Optional<Period> named() {
        Optional<Period> reviewed = heading.isWorkReport() ? ReviewedYear.said(heading) : Optional.empty();
        return reviewed.or(() -> in(heading.telling()))
                .or(this::partInFirstLine)
                .or(() -> in(heading.imprints()))
                .or(this::firstWritten);
    }

    private Optional<Period> in(Stream<String> titles) {
        return titles.flatMap(title -> inTitle(title).or(() -> undated(title)).or(() -> Censuses.named(title)).stream())
                .findFirst();
    }

    private Optional<Period> partInFirstLine() {
        return heading.isWorkReport() ? Optional.empty() : heading.firstLine().flatMap(this::undated);
    }

    private Optional<Period> firstWritten() {
        int first = heading.isWorkReport() ? head.length() : Math.min(OPENING_WORDS, head.length());
        Matcher year = YEAR.matcher(head.substring(0, first));
        if (!year.find()) {
            return ofDateLine();
        }
        int written = Integer.parseInt(year.group(1));
        return heading.isWorkReport()
                ? Optional.of(ReviewedYear.firstWritten(written, heading))
                : behindDay(year.start(), written).or(() -> new PeriodWords(written)
                        .at(head, year.start())
                        .map(Found::period)
                        .filter(period -> period.months() <= MONTHS_OF_YEAR));
    }

    private Optional<Period> inTitle(String title) {
        Matcher year = YEAR.matcher(title);
        if (!year.find()) {
            return Optional.empty();
        }
        int written = Integer.parseInt(year.group(1));
        if (heading.isWorkReport() && title.contains(Heading.WORK_REPORT)) {
            return Optional.of(ReviewedYear.titled(written, heading));
        }
        Optional<Period> period =
                new PeriodWords(written).at(title, year.start()).map(Found::period);
        boolean wholeYear = period.isEmpty() || period.get().months() == MONTHS_OF_YEAR;
        if (Heading.isOfHalf(title) && wholeYear) {
            return Optional.of(Period.half(written, 1));
        }
        Optional<Period> later = new PeriodWords(written)
                .firstIn(title.substring(year.end()))
                .map(Found::period)
                .filter(part -> part.year() == written);
        return wholeYear ? later.or(() -> Optional.of(Period.year(written))) : period;
    }

    /** 前三季度某区经济运行平稳, with the year in the line of the date below: a part of that year. */
    private Optional<Period> undated(String title) {
        Matcher year = YEAR.matcher(head);
        if (YEAR.matcher(title).find() || !year.find()) {
            return Optional.empty();
        }
        return new PeriodWords(Integer.parseInt(year.group(1)))
                .firstIn(title)
                .map(Found::period)
                .filter(period -> period.months() < MONTHS_OF_YEAR);
    }

    /** 2018年7月23日,记者获悉,上半年…: the day on which a note came out dates no figure; the part of the year behind it does. */
    private Optional<Period> behindDay(int start, int written) {
        int end = WrittenDay.end(head, start);
        return end < 0
                ? Optional.empty()
                : new PeriodWords(written)
                        .firstIn(head.substring(end, Math.min(head.length(), end + OPENING_WORDS * 2)))
                        .map(Found::period)
                        .filter(period -> period.year() == written && period.months() < MONTHS_OF_YEAR);
    }

    /** 2022年12月16日 on a line of its own under the title: the year in which a press note came out. */
    private Optional<Period> ofDateLine() {
        return head.lines()
                .limit(DATE_LINES)
                .filter(line -> line.length() <= LONGEST_DATE)
                .flatMap(line -> WrittenDay.last(line).stream())
                .findFirst()
                .map(day -> Period.year(day.getYear()));
    }
}
