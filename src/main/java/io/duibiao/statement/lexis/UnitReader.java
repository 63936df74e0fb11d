package io.duibiao.statement.lexis;

import io.duibiao.reference.Unit;
import io.duibiao.reference.Units;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the unit that begins at a place of a text: the longest one of the catalogue with its multiplier (万人次), with 余 or
 * 多 inside (10万余人), with alternatives in brackets (万户(套), 万辆(艘、架、列)次), per another unit (次/秒), with several
 * multipliers (百亿亿次), or a run of Latin letters that the catalogue does not know (Eflops).
 */
public final class UnitReader {
    private static final String STEP = "台阶";
    private static final int LONGEST_BRACKET = 12;
    private static final int MOST_MULTIPLIERS = 6;
    private static final String CLAUSE_ENDS = ",。;、)等\n";
    private static final String NO_CLASSIFIER = "余多的强佳左上以月年日时";
    private static final int SHORTEST_LATIN = 3;
    private static final int LONGEST_LATIN = 8;

    private final Units units;

    /** Makes a reader of the units of a catalogue. */
    public UnitReader(Units units) {
        this.units = units;
    }

    /**
     * A unit found in a text.
     *
     * @param end the index after it
     * @param unit the unit
     * @param about whether 余, 多 or 来 stands before or in it
     */
    public record Found(int end, Unit unit, boolean about) {}

    /** Returns the unit that begins at the offset; empty where none does. */
    public Optional<Found> at(String text, int offset) {
        if (isMore(text, offset)) {
            return plainAt(text, offset + 1).map(found -> new Found(found.end(), found.unit(), true));
        }
        return plainAt(text, offset);
    }

    private Optional<Found> plainAt(String text, int offset) {
        Optional<Unit> known = longest(text, offset);
        if (known.isPresent() && !known.get().base().isEmpty()) {
            return Optional.of(extended(text, offset, known.get()));
        }
        return known.isPresent() ? stacked(text, offset) : latin(text, offset);
    }

    /** Returns the classifier that no catalogue knows and that nothing but the end of the clause follows; empty where none does. */
    Optional<Found> classifierAt(String text, int offset) {
        return classifier(text, offset).map(unit -> new Found(offset + 1, unit, false));
    }

    /** 3.2万盒。 a single character between a number and the end of its clause can only be what it is counted in. */
    private static Optional<Unit> classifier(String text, int offset) {
        char first = Words.charAt(text, offset);
        boolean alone = Words.isHan(first)
                && NO_CLASSIFIER.indexOf(first) < 0
                && offset + 1 < text.length()
                && CLAUSE_ENDS.indexOf(text.charAt(offset + 1)) >= 0;
        return alone ? Optional.of(Unit.plain(String.valueOf(first))) : Optional.empty();
    }

    /** The second part of a ratio (:1) is a number and no unit; nor is that of 台阶 one. */
    private Optional<Unit> longest(String text, int offset) {
        Optional<Unit> longest = units.longestAt(text, offset);
        Optional<Integer> step =
                longest.map(unit -> offset + unit.symbol().length() - 1).filter(last -> text.startsWith(STEP, last));
        Optional<Unit> unit = step.isPresent() ? units.longestAt(text.substring(0, step.get()), offset) : longest;
        return unit.filter(found -> found.symbol().indexOf(':') < 0);
    }

    /** Reads several multipliers (百亿亿次), 余 behind a multiplier (万余人), or a multiplier without a name (万). */
    private Optional<Found> stacked(String text, int offset) {
        int multiplierEnd = offset;
        while (multiplierEnd < Math.min(text.length(), offset + MOST_MULTIPLIERS + 1)
                && ChineseNumbers.isMultiplier(text.charAt(multiplierEnd))) {
            multiplierEnd++;
        }
        if (multiplierEnd - offset > MOST_MULTIPLIERS) {
            return Optional.empty();
        }
        String multiplier = text.substring(offset, multiplierEnd);
        boolean about = isMore(text, multiplierEnd);
        int nameStart = about ? multiplierEnd + 1 : multiplierEnd;
        Optional<Unit> name =
                longest(text, nameStart).filter(unit -> !unit.base().isEmpty()).or(() -> classifier(text, nameStart));
        if (name.isEmpty()) {
            return Optional.of(new Found(nameStart, scaled(multiplier, Unit.plain("")), about));
        }
        Found found = extended(text, nameStart, name.get());
        return Optional.of(new Found(found.end(), scaled(multiplier, found.unit()), about));
    }

    private static Unit scaled(String multiplier, Unit unit) {
        BigDecimal factor = ChineseNumbers.at(multiplier, 0).orElseThrow().value();
        return new Unit(multiplier + unit.symbol(), unit.base(), unit.factor().multiply(factor));
    }

    private Found extended(String text, int start, Unit unit) {
        int end = start + unit.symbol().length();
        int close = bracketEnd(text, end);
        if (close > 0) {
            int after = close < text.length() && text.charAt(close) == '次' ? close + 1 : close;
            String suffix = after > close ? "次" : "";
            Unit joined = new Unit(text.substring(start, after), unit.base() + suffix, unit.factor());
            return new Found(after, joined, false);
        }
        if (end < text.length() && text.charAt(end) == '/') {
            Optional<Unit> per = units.longestAt(text, end + 1);
            if (per.isPresent()) {
                int after = end + 1 + per.get().symbol().length();
                Unit quotient = new Unit(
                        text.substring(start, after),
                        unit.base() + "/" + per.get().symbol(),
                        unit.factor());
                return new Found(after, quotient, false);
            }
        }
        return new Found(end, unit, false);
    }

    /** Returns the index after a bracket that holds other units only, as in 户(套); 0 where there is none. */
    private int bracketEnd(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '(') {
            return 0;
        }
        int close = text.indexOf(')', open);
        if (close < 0 || close - open > LONGEST_BRACKET) {
            return 0;
        }
        for (String alternative : text.substring(open + 1, close).split("、", -1)) {
            if (units.of(alternative).isEmpty() || ChineseNumbers.isNumeral(alternative.charAt(0))) {
                return 0;
            }
        }
        return close + 1;
    }

    private static Optional<Found> latin(String text, int offset) {
        int end = offset;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        int length = end - offset;
        boolean unit = length >= SHORTEST_LATIN && length <= LONGEST_LATIN;
        return unit ? Optional.of(new Found(end, Unit.plain(text.substring(offset, end)), false)) : Optional.empty();
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isMore(String text, int index) {
        return index < text.length() && (text.charAt(index) == '余' || text.charAt(index) == '多');
    }
}
