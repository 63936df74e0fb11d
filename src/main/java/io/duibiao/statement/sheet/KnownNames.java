package io.duibiao.statement.sheet;

import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicators;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the catalogue knows of the words of headings. */
final class KnownNames {
    private static final Set<String> COUNTERS = Set.of("个", "家", "所", "处", "座");
    private static final List<String> PRODUCT = List.of("gdp", "gdp_secondary", "gdp_tertiary");

    private final Indicators indicators;

    KnownNames(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Returns whether the catalogue has an indicator of this name, 年末 aside. */
    boolean isNamed(String words) {
        return indicator(words).isPresent();
    }

    /** Returns the indicator of this name, 年末 aside; empty where the catalogue has none. */
    Optional<Indicator> indicator(String words) {
        return indicators.named(words).or(() -> indicators.named(words.replaceFirst("年末|年底|期末|月末", "")));
    }

    /** Returns whether the words are an indicator of the catalogue, perhaps of a part of those that it counts. */
    boolean endsNamed(String words) {
        return IntStream.range(0, Math.max(1, words.length() - 2))
                .mapToObj(words::substring)
                .anyMatch(this::isNamed);
    }

    /** Returns whether the words name the gross product, or a sector that has parts itself. */
    boolean isProduct(String words) {
        return indicators
                .named(words)
                .map(Indicator::id)
                .filter(PRODUCT::contains)
                .isPresent();
    }

    /** Returns whether both are indicators of the same unit, such as a tax and all taxes. */
    boolean areAlike(String one, String other) {
        return indicator(one)
                .filter(first -> indicator(other)
                        .filter(second -> second.unit().equals(first.unit()))
                        .isPresent())
                .isPresent();
    }

    /** Returns whether the words name how many there are of something. */
    boolean isCount(String words) {
        return indicator(words)
                .filter(indicator -> indicator.kind() == Indicator.Kind.STOCK && COUNTERS.contains(indicator.unit()))
                .isPresent();
    }
}
