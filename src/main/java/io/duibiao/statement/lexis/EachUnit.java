package io.duibiao.statement.lexis;

import io.duibiao.reference.Unit;
import io.duibiao.reference.Units;
import io.duibiao.statement.lexis.Numbers.Numeral;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quotient of which the second unit stands before the number: 「每立方米19微克」, 「每平方米8000元」. Of persons and times 每 is an
 * adverb (每人每月补助300元) and what is paid keeps its own unit.
 */
public final class EachUnit {
    /** The words for the second unit: 每立方米. */
    public static final List<String> WORDS = Stream.of(
                    "立方米", "平方米", "平方公里", "公顷", "亩", "吨", "公斤", "千克", "斤", "升", "千瓦时", "度", "万元")
            .map(measure -> "每" + measure)
            .toList();

    private static final Pattern EACH = Pattern.compile("(?:" + String.join("|", WORDS) + ")$");
    private static final int LONGEST_EACH = 5;
    private static final int LONGEST_UNIT = 6;

    private final Units units;

    EachUnit(Units units) {
        this.units = units;
    }

    /** Returns the quotient of a number with 每 and a measure right before it; empty where the catalogue knows no such one. */
    Optional<UnitReader.Found> at(String text, Numeral numeral) {
        Matcher each = EACH.matcher(text.substring(Math.max(0, numeral.start() - LONGEST_EACH), numeral.start()));
        if (!each.find()) {
            return Optional.empty();
        }
        int furthest = Math.min(text.length(), numeral.end() + LONGEST_UNIT);
        for (int end = furthest; end > numeral.end(); end--) {
            Optional<Unit> quotient = units.of(
                    text.substring(numeral.end(), end) + "/" + each.group().substring(1));
            if (quotient.isPresent()) {
                return Optional.of(new UnitReader.Found(end, quotient.get(), false));
            }
        }
        return Optional.empty();
    }
}
