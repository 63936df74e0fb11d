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
            new Multiplier("万亿", 12),
            new Multiplier("千亿", 11),
            new Multiplier("百亿", 10),
            new Multiplier("十亿", 9),
            new Multiplier("亿", 8),
            new Multiplier("千万", 7),
            new Multiplier("百万", 6),
            new Multiplier("十万", 5),
            new Multiplier("万", 4),
            new Multiplier("千", 3),
            new Multiplier("百", 2));

    private final Map<String, Unit> bySymbol = new HashMap<>();
    private final List<Unit> all = new ArrayList<>();
    private final int longestSymbol;

    /**
     * Makes the catalogue of these units, in their order.
     *
     * @throws IllegalArgumentException if two units share a symbol or alias
     */
    public Units(List<Entry> entries) {
        int longest = 0;
        for (Entry entry : entries) {
            all.add(entry.unit());
            longest = Math.max(longest, add(entry.unit().symbol(), entry.unit()));
            for (String alias : entry.aliases()) {
                longest = Math.max(
                        longest,
                        add(
                                alias,
                                new Unit(
                                        alias, entry.unit().base(), entry.unit().factor())));
            }
        }
        longestSymbol = longest + 2;
    }

    private int add(String symbol, Unit unit) {
        if (bySymbol.put(symbol, unit) != null) {
            throw new IllegalArgumentException("Two units are written '" + symbol + "'");
        }
        return symbol.length();
    }

    /** Returns the unit written like this, multiplier included; a bare multiplier (万) is a unit without a name. */
    public Optional<Unit> of(String symbol) {
        Unit known = bySymbol.get(symbol);
        if (known != null) {
            return Optional.of(known);
        }
        for (Multiplier multiplier : MULTIPLIERS) {
            if (symbol.startsWith(multiplier.symbol())) {
                String rest = symbol.substring(multiplier.symbol().length());
                Unit base = rest.isEmpty() ? Unit.plain("") : bySymbol.get(rest);
                if (base != null) {
                    BigDecimal factor = base.factor().multiply(BigDecimal.TEN.pow(multiplier.power()));
                    return Optional.of(new Unit(symbol, base.base(), factor));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the longest unit that begins at the offset of the text; empty where none does. */
    public Optional<Unit> longestAt(CharSequence text, int offset) {
        for (int end = Math.min(text.length(), offset + longestSymbol); end > offset; end--) {
            Optional<Unit> unit = of(text.subSequence(offset, end).toString());
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** Returns all units of the catalogue, in its order, without multipliers. */
    public List<Unit> all() {
        return List.copyOf(all);
    }

    /**
     * A line of the catalogue.
     *
     * @param unit the unit
     * @param aliases other ways to write it
     */
    public record Entry(Unit unit, List<String> aliases) {
        public Entry {
            aliases = List.copyOf(aliases);
        }
    }

    private record Multiplier(String symbol, int power) {}
}
