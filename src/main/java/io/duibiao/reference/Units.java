package io.duibiao.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of units. A Chinese multiplier (十, 百, 千, 万, 十万, 百万, 千万, 亿, 万亿) before a unit is resolved here: 万人次 is
 * 人次 × 10000.
 */
public final class Units {
    private static final List<Multiplier> MULTIPLIERS = List.of(
            new Multiplier("万亿", "trillion", 12),
            new Multiplier("千亿", "100 billion", 11),
            new Multiplier("百亿", "10 billion", 10),
            new Multiplier("十亿", "billion", 9),
            new Multiplier("亿", "100 million", 8),
            new Multiplier("千万", "10 million", 7),
            new Multiplier("百万", "million", 6),
            new Multiplier("十万", "100,000", 5),
            new Multiplier("万", "10,000", 4),
            new Multiplier("千", "1,000", 3),
            new Multiplier("百", "100", 2));

    private static final Unit NAMELESS = Unit.plain("");

    private final Map<String, Unit> bySymbol = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final List<Unit> all = new ArrayList<>();
    private final byte[] longestByFirst = new byte[Character.MAX_VALUE + 1];

    /**
     * Makes the catalogue of these units, in their order.
     *
     * @throws IllegalArgumentException if two units share a symbol or alias
     */
    public Units(List<Entry> entries) {
        for (Entry entry : entries) {
            Unit unit = entry.unit();
            all.add(unit);
            add(unit);
            entry.aliases().forEach(alias -> add(new Unit(alias, unit.base(), unit.factor())));
            entry.english().ifPresent(name -> english.put(unit.symbol(), name));
        }
    }

    private void add(Unit unit) {
        String symbol = unit.symbol();
        if (bySymbol.put(symbol, unit) != null) {
            throw new IllegalArgumentException("Two units are written '" + symbol + "'");
        }
        char first = symbol.charAt(0);
        longestByFirst[first] = (byte) Math.max(longestByFirst[first], symbol.length());
    }

    /** Returns the unit written like this, multiplier included; a bare multiplier (万) is a unit without a name. */
    public Optional<Unit> of(String symbol) {
        return longestAt(symbol, 0).filter(unit -> unit.symbol().length() == symbol.length());
    }

    /** Returns the longest unit that begins at the offset of the text; empty where none does. */
    public Optional<Unit> longestAt(String text, int offset) {
        Optional<Unit> longest = plainAt(text, offset);
        for (Multiplier multiplier : MULTIPLIERS) {
            if (text.startsWith(multiplier.symbol(), offset)) {
                int after = offset + multiplier.symbol().length();
                Unit scaled = multiplier.times(plainAt(text, after).orElse(NAMELESS));
                boolean longer = longest.isEmpty()
                        || scaled.symbol().length() > longest.get().symbol().length();
                longest = longer ? Optional.of(scaled) : longest;
            }
        }
        return longest;
    }

    /** Returns the longest unit without a multiplier that begins at the offset. */
    private Optional<Unit> plainAt(String text, int offset) {
        if (offset >= text.length()) {
            return Optional.empty();
        }
        int end = Math.min(text.length(), offset + longestByFirst[text.charAt(offset)]);
        for (; end > offset; end--) {
            Unit unit = bySymbol.get(text.substring(offset, end));
            if (unit != null) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Returns a unit in English, multiplier included: 100 million yuan for 亿元; empty where the catalogue does not say it. */
    public Optional<String> english(String symbol) {
        return Optional.ofNullable(english.get(symbol)).or(() -> MULTIPLIERS.stream()
                .filter(multiplier -> symbol.startsWith(multiplier.symbol()))
                .findFirst()
                .flatMap(multiplier -> Optional.ofNullable(
                                english.get(symbol.substring(multiplier.symbol().length())))
                        .map(plain -> multiplier.english() + " " + plain)));
    }

    /** Returns all units of the catalogue, in its order, without multipliers. */
    public List<Unit> all() {
        return List.copyOf(all);
    }

    /**
     * A line of the catalogue.
     *
     * @param unit the unit
     * @param english what it is called in an English heading, such as tonnes; empty where the catalogue does not say it
     * @param aliases other ways to write it
     */
    public record Entry(Unit unit, Optional<String> english, List<String> aliases) {
        public Entry {
            aliases = List.copyOf(aliases);
        }
    }

    private record Multiplier(String symbol, String english, BigDecimal factor) {
        Multiplier(String symbol, String english, int power) {
            this(symbol, english, BigDecimal.TEN.pow(power));
        }

        Unit times(Unit unit) {
            return new Unit(symbol + unit.symbol(), unit.base(), unit.factor().multiply(factor));
        }
    }
}
