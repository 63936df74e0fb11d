package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** How figures are written in findings: 550.5亿元, 6%, 1.4个百分点. */
final class Wording {
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Wording() {}

    static String of(Datum datum) {
        return datum.value()
                .map(value -> of(value, datum.unit()))
                .orElseGet(() -> datum.absence().orElseThrow().zh());
    }

    /** Returns a computed figure, rounded half up to two decimals. */
    static String rounded(Datum datum) {
        return datum.value()
                .map(value -> of(value.setScale(2, RoundingMode.HALF_UP), datum.unit()))
                .orElseGet(() -> of(datum));
    }

    static String of(Figure figure) {
        return of(figure.value(), figure.unit());
    }

    /** Returns a figure with its unit; large amounts in 万 or 亿. */
    static String of(BigDecimal value, String unit) {
        if (value.abs().compareTo(HUNDRED_MILLION) >= 0) {
            return plain(value.movePointLeft(8)) + "亿" + unit;
        }
        if (value.abs().compareTo(TEN_THOUSAND) >= 0) {
            return plain(value.movePointLeft(4)) + "万" + unit;
        }
        return plain(value) + unit;
    }

    static String percent(BigDecimal value) {
        return plain(value.setScale(2, RoundingMode.HALF_UP)) + "%";
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Returns the name that a region bore in the year; its code where the catalogue does not know it. */
    static String name(Comparison comparison, Spot spot) {
        return comparison
                .base()
                .continuity()
                .inForce(spot.region(), spot.year())
                .map(Region::name)
                .orElse(spot.region());
    }

    /** Returns the names of the first five of a list of regions, and how many there are in all. */
    static String some(Comparison comparison, List<Spot> regions) {
        String first =
                regions.stream().limit(5).map(spot -> name(comparison, spot)).collect(Collectors.joining("、"));
        return regions.size() <= 5 ? first : first + "等" + regions.size() + "个";
    }

    /** Returns the name of the document that gives the level in force; none where there is no level. */
    static List<String> documents(Comparison comparison, Spot spot) {
        return documents(comparison.base().facts().levelInForce(spot).stream().toList());
    }

    /** Returns the names of the documents, each once, in their order. */
    static List<String> documents(List<Observation> observations) {
        return observations.stream().map(o -> o.source().document()).distinct().toList();
    }

    /** Returns a finding about a region's figure of a year. */
    static Finding finding(
            Comparison comparison, String code, Severity severity, Spot spot, String message, List<String> documents) {
        return new Finding(
                code,
                severity,
                spot.region(),
                comparison.panel().indicator().id(),
                comparison.period(spot.year()),
                message,
                documents);
    }
}
