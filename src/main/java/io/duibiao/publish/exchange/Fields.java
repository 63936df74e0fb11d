package io.duibiao.publish.exchange;

import static io.duibiao.publish.exchange.Field.coded;
import static io.duibiao.publish.exchange.Field.text;
import static io.duibiao.publish.exchange.Field.typed;
import static io.duibiao.publish.exchange.FieldType.DATE;
import static io.duibiao.publish.exchange.FieldType.DECIMAL;
import static io.duibiao.publish.exchange.FieldType.INTEGER;
import static io.duibiao.publish.exchange.FieldType.PERIOD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dictionary of the columns: a name means the same in every table. */
public final class Fields {
    private static final List<Field> ALL = List.of(
            coded("indicator", CodeList.INDICATOR, "id of the indicator; ~ and its words where the catalogue has none"),
            text("indicator_name", "name of the indicator"),
            typed("period", PERIOD, "the period: 2023, 2023-H1, 2023-Q1..Q3, 2023-M07"),
            coded("group", CodeList.GROUP, "among whom: a region's code for its children, a level, or a peer group"),
            coded("measure", CodeList.MEASURE, "what is ranked, or what the figure says"),
            coded("region", CodeList.REGION, "code of the region, GB/T 2260"),
            text("region_name", "name of the region"),
            typed("rank", INTEGER, "place; ties share the better one and leave a gap"),
            typed("rank_low", INTEGER, "best place that the rounding of the published figures allows"),
            typed("rank_high", INTEGER, "worst place that it allows"),
            typed("of", INTEGER, "how many were ranked"),
            typed("rank_change", INTEGER, "places won against a year earlier"),
            typed("value", DECIMAL, "the figure"),
            text("unit", "unit of the value"),
            typed("radius", DECIMAL, "half a unit of the last published decimal of the value"),
            coded("bound", CodeList.BOUND, "whether the value is meant exactly"),
            typed(
                    "growth",
                    DECIMAL,
                    "growth against a year earlier that is compared: published, else computed; in %, of an indicator in %"
                            + " in percentage points"),
            typed("growth_reported", DECIMAL, "growth as published"),
            typed("growth_computed", DECIMAL, "growth as computed from both years"),
            text("growth_unit", "unit of the growth"),
            typed("city_average", DECIMAL, "figure of the region's parent"),
            coded("city_basis", CodeList.BASIS, "where the parent's figure comes from"),
            typed("gap_city", DECIMAL, "the region's own figure minus the parent's"),
            typed("nation_average", DECIMAL, "figure of the nation"),
            coded("nation_basis", CodeList.BASIS, "where the nation's figure comes from"),
            typed("gap_nation", DECIMAL, "the region's own figure minus the nation's"),
            coded("absence", CodeList.ABSENCE, "why there is no growth"),
            text("group_name", "name of the group"),
            coded("basis", CodeList.BASIS, "the way that is taken: the first there of published, implied, computed"),
            typed("published", DECIMAL, "figure as the whole published it itself"),
            typed("implied", DECIMAL, "figure that the members' gap statements imply"),
            typed("implied_witnesses", INTEGER, "how many members state a gap"),
            typed("implied_spread", DECIMAL, "highest implied figure minus the lowest"),
            text("dissenters", "codes of the members that contradict the implied figure, separated by |"),
            typed("computed", DECIMAL, "figure that the members' own figures make, or the whole's levels of two years"),
            typed("computed_members", INTEGER, "from how many members it is computed"),
            coded("accord", CodeList.ACCORD, "whether the ways that are there give the same figure within rounding"),
            typed("members", INTEGER, "how many members are ranked"),
            typed(
                    "unweighted_mean",
                    DECIMAL,
                    "mean of the members' figures, none counting more; no figure of the whole"),
            typed("median", DECIMAL, "median of the members' figures"),
            text("comparator", "what the figure is measured against; blank where nothing"),
            text("source", "name of the document that says it"),
            text("place", "where in the document: 65..70 or Sheet1!D7"),
            text("words", "the clause or the headings that say it"),
            text("document_id", "SHA-256 of the document's bytes"),
            text("vintage", "name of the release; blank where the source gives none"),
            typed("released", DATE, "day on which the figure became known"),
            coded("status", CodeList.STATUS, "how far the figure can be used"),
            coded("severity", CodeList.SEVERITY, "how much the finding matters"),
            coded("code", CodeList.RULE, "the rule that found it"),
            typed("no", INTEGER, "number among the findings of one rule, region, indicator and period"),
            text("message", "what was found, with the figures and the threshold"),
            text("documents", "names of the documents concerned, separated by |"));

    private static final Map<String, Field> BY_NAME =
            ALL.stream().collect(Collectors.toMap(Field::name, Function.identity()));

    private Fields() {}

    /**
     * Returns the column of a name.
     *
     * @throws IllegalArgumentException if the dictionary has no such name
     */
    static Field of(String name) {
        return Optional.ofNullable(BY_NAME.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No column '" + name + "' in the dictionary"));
    }
}
