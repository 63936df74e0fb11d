package io.duibiao.extract;

import io.duibiao.reference.Indicator.Kind;
import java.util.List;
import java.util.Locale;

/**
 * A line of {@code indicators.csv} for words that are not in it. Everything that the text does not tell is set so that nothing
 * wrong follows from it: no polarity, so it is ranked by size alone; no aggregation, so its members are never added up.
 */
public final class CatalogueLine {

    /** The columns of {@code indicators.csv}. */
    public static final List<String> COLUMNS = List.of(
            "id", "zh", "en", "aliases", "theme", "unit", "kind", "polarity", "aggregation", "weight", "growth_basis");

    private static final String NONE = "none";

    private CatalogueLine() {}

    /** Returns the values of the line, in the order of {@link #COLUMNS}; the words stand for id and English name. */
    public static List<String> of(UnknownSubject subject) {
        String words = subject.words();
        return List.of(
                id(words),
                words.replace('|', ' '),
                words.replace('|', ' '),
                "",
                "general",
                subject.amountUnit(),
                kind(subject).name().toLowerCase(Locale.ROOT),
                NONE,
                NONE,
                "",
                NONE);
    }

    /** An id names files, and cells of workbooks, so it has letters, digits and {@code _} only, and no digit first. */
    private static String id(String words) {
        String id = words.replaceAll("[^\\p{L}\\p{Nd}]+", "_").replaceAll("^_|_$", "");
        return id.isEmpty() || Character.isDigit(id.codePointAt(0)) ? "_" + id : id;
    }

    private static Kind kind(UnknownSubject subject) {
        if (subject.words().endsWith("指数")) {
            return Kind.INDEX;
        }
        return List.of("%", "‰").contains(subject.amountUnit()) ? Kind.RATIO : Kind.FLOW;
    }
}
