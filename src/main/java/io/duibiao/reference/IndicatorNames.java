package io.duibiao.reference;

import java.util.List;

/**
 * What an indicator is called.
 *
 * @param zh the standard Chinese name
 * @param en the English label
 * @param aliases other Chinese names and short forms; each belongs to one indicator only
 */
public record IndicatorNames(String zh, String en, List<String> aliases) {
    public IndicatorNames {
        aliases = List.copyOf(aliases);
    }
}
