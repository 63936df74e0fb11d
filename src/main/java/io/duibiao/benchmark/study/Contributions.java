package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Facts;
import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.ContributionTable;
import io.duibiao.benchmark.result.ContributionTable.Part;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.reference.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Contributions of members to the growth of a whole, for amounts that add up: a member's growth times its share of the whole
 * a year earlier. Growth is the one in use, so that for an indicator at comparable prices the parts are real, too.
 */
public final class Contributions {
    private static final int DECIMALS = 6;
    private static final String POINTS = Unit.POINTS.symbol();

    /** Those that have none come last. */
    private static final Comparator<Part> LARGEST_FIRST = Comparator.comparing(
                    (Part part) -> part.points().absence().isPresent())
            .thenComparing(part -> part.points().value().orElse(BigDecimal.ZERO), Comparator.reverseOrder());

    private final Comparison comparison;

    /** Makes the contributions of a compared panel. */
    public Contributions(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Returns the contributions of all members; empty for rates, and for a whole without a level in this or the last year. */
    public Optional<ContributionTable> of(Spot whole) {
        Datum level = facts(whole).level();
        Datum base = facts(whole.previousYear()).level();
        return comparison.base().nature().isAdditive() && level.isPresent() && base.isPresent()
                ? Optional.of(table(whole, level, base))
                : Optional.empty();
    }

    private ContributionTable table(Spot whole, Datum level, Datum base) {
        List<Part> parts = comparison.base().groups().members(whole.region(), whole.year()).stream()
                .map(member -> part(new Spot(member, whole.year()), level, base))
                .sorted(LARGEST_FIRST)
                .toList();
        Datum growth = facts(whole).growth().used();
        return new ContributionTable(
                whole.region(),
                comparison.panel().indicator().id(),
                comparison.period(whole.year()),
                growth,
                parts,
                unexplained(growth, parts));
    }

    private Part part(Spot member, Datum level, Datum base) {
        Datum share = share(facts(member).level(), level);
        Datum before = share(facts(member.previousYear()).level(), base);
        return new Part(member.region(), share, points(facts(member).growth().used(), before));
    }

    private static Datum share(Datum part, Datum whole) {
        if (!part.isPresent()) {
            return Datum.absent(part.absence().orElseThrow(), Unit.PERCENT.symbol());
        }
        return Quotient.percent(part, whole).orElseGet(() -> Datum.absent(Absence.BASE_MISSING, Unit.PERCENT.symbol()));
    }

    private static Datum points(Datum growth, Datum share) {
        if (!growth.isPresent() || !share.isPresent()) {
            return Datum.absent(growth.absence().or(share::absence).orElseThrow(), POINTS);
        }
        BigDecimal part = share.value().orElseThrow();
        BigDecimal points = growth.value().orElseThrow().multiply(part).movePointLeft(2);
        BigDecimal radius = growth.radius()
                .multiply(part.abs().add(share.radius()))
                .add(growth.value().orElseThrow().abs().multiply(share.radius()))
                .movePointLeft(2);
        return Datum.of(
                points.setScale(DECIMALS, RoundingMode.HALF_UP),
                POINTS,
                radius.setScale(DECIMALS, RoundingMode.CEILING));
    }

    private static Datum unexplained(Datum growth, List<Part> parts) {
        Optional<Datum> missing = parts.stream()
                .map(Part::points)
                .filter(points -> !points.isPresent())
                .findFirst();
        if (!growth.isPresent() || parts.isEmpty() || missing.isPresent()) {
            return missing.orElseGet(() -> Datum.absent(growth.absence().orElse(Absence.NOT_APPLICABLE), POINTS));
        }
        BigDecimal rest = growth.value().orElseThrow();
        BigDecimal radius = growth.radius();
        for (Part part : parts) {
            rest = rest.subtract(part.points().value().orElseThrow());
            radius = radius.add(part.points().radius());
        }
        return Datum.of(rest, POINTS, radius);
    }

    private Facts facts(Spot spot) {
        return comparison.base().facts().at(spot);
    }
}
