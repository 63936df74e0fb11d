package io.duibiao.statement.sheet;

import io.duibiao.period.Period;
import io.duibiao.reference.Unit;
import io.duibiao.statement.sheet.HeaderTree.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 「2002年为以下各年%」 above columns of years: the figures are those of 2002, each in percent of the year that heads its column.
 * The words may stand in a heading or in the title.
 */
final class YearsBelow {
    private static final Pattern WORDS = Pattern.compile(
            "((?:19|20)\\d\\d)\\s*年?\\s*(?:相当于|为|是|比)\\s*(?:以下|下列)各?年份?的?\\s*(?:\\(?%\\)?|(?:为|=)\\s*100)?");

    private final Optional<Integer> ofTitle;

    YearsBelow(List<String> titles) {
        ofTitle = titles.stream().flatMap(title -> yearIn(title).stream()).findFirst();
    }

    private static Optional<Integer> yearIn(String text) {
        Matcher matcher = WORDS.matcher(text);
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    /** Returns the heading without such words: they are neither a period of it nor part of a name. */
    static String without(String heading) {
        return WORDS.matcher(heading).replaceAll(" ");
    }

    /** Returns the meaning as an index where the column is headed by such a year; all others as they are. */
    CellMeaning of(CellMeaning meaning, Path path) {
        Optional<Integer> year = Stream.concat(path.own().stream(), path.inherited().stream())
                .flatMap(heading -> yearIn(heading.text()).stream())
                .findFirst()
                .or(() -> ofTitle);
        Optional<Integer> base = path.own().stream()
                .flatMap(heading -> heading.when().year().stream())
                .reduce((first, last) -> last);
        boolean plain = meaning.saying().isEmpty();
        return plain && year.isPresent() && base.isPresent() ? index(meaning, year.get(), base.get()) : meaning;
    }

    private static CellMeaning index(CellMeaning meaning, int year, int base) {
        Unit unit = Unit.plain(year - base == 1 ? "上年=100" : base + "=100");
        return new CellMeaning(
                meaning.subject(),
                meaning.saying(),
                Optional.of(unit),
                meaning.region(),
                Optional.of(Period.year(year)),
                meaning.headings(),
                meaning.mark());
    }
}
