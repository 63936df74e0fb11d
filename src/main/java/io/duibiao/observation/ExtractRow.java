package io.duibiao.observation;

import io.duibiao.document.Document;
import io.duibiao.document.Place;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Measure;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.Statement;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A statement as {@code extract} prints it: its words and, as far as the catalogues know them, its codes. */
public final class ExtractRow {

    /** The names of the columns, in their order. */
    public static final List<String> COLUMNS = List.of(
            "document",
            "place",
            "start",
            "end",
            "number_text",
            "subject",
            "indicator",
            "measure",
            "comparator",
            "value",
            "unit",
            "base_value",
            "base_unit",
            "bound",
            "region",
            "region_name",
            "period",
            "confidence",
            "clause");

    private final IndicatorWords indicatorWords;
    private final RegionWordsResolver regionWords;

    /** Makes rows with the codes of these catalogues. */
    public ExtractRow(Reference reference) {
        this.indicatorWords = new IndicatorWords(reference.indicators(), reference.units());
        this.regionWords = new RegionWordsResolver(reference);
    }

    /** Returns the values of a statement's row, in the order of {@link #COLUMNS}; empty text where there is no value. */
    public List<String> values(Document document, Dateline dateline, Statement statement) {
        Optional<Region> region = regionWords.resolve(statement.scope(), dateline.region());
        Place place = statement.evidence().place();
        boolean named = statement.measure() != Measure.OTHER;
        return List.of(
                document.source(),
                place instanceof Place.Cell ? place.label() : "",
                place instanceof Place.Span span ? Integer.toString(span.start()) : "",
                place instanceof Place.Span span ? Integer.toString(span.end()) : "",
                statement.evidence().numberText(),
                statement.subject(),
                named
                        ? indicatorWords
                                .indicatorOf(statement)
                                .map(indicator -> indicator.id())
                                .orElse("")
                        : "",
                statement.measure().name(),
                statement.comparator(),
                plain(statement.quantity().value()),
                statement.quantity().unit().symbol(),
                shortest(statement.quantity().baseValue()),
                statement.quantity().unit().base(),
                statement.quantity().bound().label(),
                region.map(Region::code).orElse(""),
                regionName(statement.scope().region(), region),
                statement.scope().periodLabel(),
                statement.evidence().confidence().label(),
                statement.evidence().clause());
    }

    /** Returns the same values by the names of their columns, in their order. */
    public Map<String, String> named(Document document, Dateline dateline, Statement statement) {
        List<String> values = values(document, dateline, statement);
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            named.put(COLUMNS.get(i), values.get(i));
        }
        return named;
    }

    private static String regionName(RegionWords words, Optional<Region> region) {
        return region.map(Region::name).orElse(words.words());
    }

    /** Multiplying by a factor leaves zeros after the point that nobody wrote. */
    private static String shortest(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
