package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.FactTable;
import io.duibiao.benchmark.Facts;
import io.duibiao.benchmark.Nature;
import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.TargetStatus;
import io.duibiao.benchmark.result.TargetStatus.Aim;
import io.duibiao.benchmark.result.TargetStatus.Attainment;
import io.duibiao.benchmark.result.TargetStatus.Goal;
import io.duibiao.benchmark.result.TargetStatus.Verdict;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator.Kind;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one region's goal and holds what was done against it.
 *
 * <p>A goal in % of an indicator that is no percentage is one of growth: it is held against growth so far. An amount is held
 * against the progress of time, a state against the goal itself. Where less is better, a lead is turned round.
 */
final class GoalReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = Unit.PERCENT.symbol();

    private final Comparison soFar;
    private final Comparison whole;
    private final Period period;
    private final Nature nature;

    GoalReader(Comparison soFar, Comparison whole, Period period) {
        this.soFar = soFar;
        this.whole = whole;
        this.period = period;
        this.nature = soFar.base().nature();
    }

    /** Returns how far the region is; empty where it states neither a goal nor a progress. */
    Optional<TargetStatus> read(Spot spot) {
        Optional<Observation> goal = levelGoal(spot).or(() -> growthGoal(spot));
        Optional<Observation> progress = soFar.base().vintages().inForce(spot, Measure.TARGET_PROGRESS);
        Optional<Observation> stated = goal.or(() -> progress);
        return stated.map(
                origin -> status(spot, goal, progress.map(Observation::figure).map(Datum::of), origin));
    }

    private Optional<Observation> levelGoal(Spot spot) {
        return whole.base().vintages().newest(spot, Measure.TARGET, Set.of(nature.unit()));
    }

    private Optional<Observation> growthGoal(Spot spot) {
        return nature.isPercentage()
                ? Optional.empty()
                : whole.base().vintages().newest(spot, Measure.TARGET, Set.of(PERCENT));
    }

    private TargetStatus status(Spot spot, Optional<Observation> goal, Optional<Datum> progress, Observation origin) {
        Aim aim = aim(goal);
        Datum stated =
                goal.map(GoalReader::asWritten).orElseGet(() -> Datum.absent(Absence.NEVER_PUBLISHED, nature.unit()));
        Facts facts = soFar.base().facts().at(spot);
        Datum done = aim == Aim.GROWTH ? facts.growth().used() : facts.level();
        Datum reported = progress.orElseGet(() -> Datum.absent(Absence.NEVER_PUBLISHED, PERCENT));
        Datum implied = aim == Aim.GROWTH ? notApplicable(stated.unit()) : quotient(done, reported, nature.unit());
        String bound = goal.map(o -> o.figure().bound()).orElse(Bound.EXACT).label();
        Attainment attainment = attainment(spot, aim, stated, done, reported);
        return new TargetStatus(
                spot.region(),
                soFar.panel().indicator().id(),
                period,
                new Goal(aim, Period.year(period.year()), stated, bound, implied, FactTable.origin(origin)),
                attainment,
                verdict(aim, attainment),
                Optional.empty());
    }

    private Aim aim(Optional<Observation> goal) {
        boolean growth =
                goal.filter(o -> !o.figure().unit().equals(nature.unit())).isPresent();
        if (growth) {
            return Aim.GROWTH;
        }
        return nature.indicator().kind() == Kind.FLOW ? Aim.AMOUNT : Aim.STATE;
    }

    private Attainment attainment(Spot spot, Aim aim, Datum stated, Datum done, Datum reported) {
        Datum computed = aim == Aim.GROWTH ? notApplicable(PERCENT) : share(done, stated);
        Datum ofTime = aim == Aim.AMOUNT ? ofTime() : notApplicable(PERCENT);
        Datum progress = reported.isPresent() ? reported : computed;
        Datum lead = aim == Aim.AMOUNT ? difference(progress, ofTime) : difference(done, stated);
        Datum projected = aim == Aim.AMOUNT ? projected(spot, done) : notApplicable(done.unit());
        return new Attainment(done, reported, computed, ofTime, lead, projected);
    }

    /** Returns the share of the goal's year that is over; absent for a period that does not begin with the year. */
    private Datum ofTime() {
        if (period.start().getMonthValue() != 1 || period.months() > 12) {
            return notApplicable(PERCENT);
        }
        BigDecimal share = Quotient.of(BigDecimal.valueOf(100L * period.months()), BigDecimal.valueOf(12));
        return Datum.of(share, PERCENT, BigDecimal.ZERO);
    }

    private Datum projected(Spot spot, Datum done) {
        Datum lastWhole = whole.base().facts().at(spot.previousYear()).level();
        Datum lastPart = soFar.base().facts().at(spot.previousYear()).level();
        Datum shareThen = share(lastPart, lastWhole);
        return quotient(done, shareThen, nature.unit());
    }

    private static Datum share(Datum part, Datum of) {
        if (!part.isPresent() || !of.isPresent()) {
            return Datum.absent(missing(part, of), PERCENT);
        }
        return part.unit().equals(of.unit())
                ? Quotient.percent(part, of).orElseGet(() -> Datum.absent(Absence.BASE_MISSING, PERCENT))
                : Datum.absent(Absence.SCOPE_BROKEN, PERCENT);
    }

    /** Returns a figure divided by a share in %, with the range that rounding of both allows. */
    private static Datum quotient(Datum figure, Datum percent, String unit) {
        if (!figure.isPresent() || !percent.isPresent()) {
            return Datum.absent(missing(figure, percent), unit);
        }
        return Quotient.percent(figure, percent)
                .map(q -> Datum.of(q.value().orElseThrow(), unit, q.radius()))
                .orElseGet(() -> Datum.absent(Absence.BASE_MISSING, unit));
    }

    private Datum difference(Datum figure, Datum goal) {
        String unit = goal.unit().equals(PERCENT) ? Unit.POINTS.symbol() : goal.unit();
        if (!figure.isPresent() || !goal.isPresent()) {
            return Datum.absent(missing(figure, goal), unit);
        }
        BigDecimal lead = figure.value().orElseThrow().subtract(goal.value().orElseThrow());
        boolean lessIsBetter = nature.indicator().polarity() == Polarity.LOWER;
        return Datum.of(lessIsBetter ? lead.negate() : lead, unit, figure.radius());
    }

    private static Verdict verdict(Aim aim, Attainment attainment) {
        boolean full = aim == Aim.AMOUNT
                && attainment
                        .progress()
                        .value()
                        .filter(p -> p.compareTo(HUNDRED) >= 0)
                        .isPresent();
        if (full) {
            return Verdict.MET;
        }
        Datum lead = attainment.lead();
        if (!lead.isPresent()) {
            return Verdict.UNKNOWN;
        }
        BigDecimal points = lead.value().orElseThrow();
        if (aim == Aim.STATE) {
            return points.signum() >= 0 ? Verdict.MET : Verdict.BEHIND;
        }
        if (lead.allows(BigDecimal.ZERO)) {
            return Verdict.ON_TRACK;
        }
        return points.signum() > 0 ? Verdict.AHEAD : Verdict.BEHIND;
    }

    private static Absence missing(Datum first, Datum second) {
        return first.absence().or(second::absence).orElseThrow();
    }

    private static Datum notApplicable(String unit) {
        return Datum.absent(Absence.NOT_APPLICABLE, unit);
    }

    /** Returns a goal: it was set, not measured, so no rounding blurs it. */
    private static Datum asWritten(Observation goal) {
        return Datum.of(goal.figure().value(), goal.figure().unit(), BigDecimal.ZERO);
    }
}
