package io.duibiao.observation;

import io.duibiao.document.Document;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.observation.Observation.Status;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Units;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds statements to codes: subject to indicator, region words to region, unit to base unit. Immutable. */
public final class Resolver {
    private static final int LARGEST_PRECISION = 18;

    private final IndicatorWords indicatorWords;
    private final RegionWordsResolver regionWords;
    private final Units units;

    /** Makes a resolver with the codes of these catalogues. */
    public Resolver(Reference reference) {
        this.indicatorWords = new IndicatorWords(reference.indicators(), reference.units());
        this.regionWords = new RegionWordsResolver(reference);
        this.units = reference.units();
    }

    /**
     * Returns the observations and rejects of a document's statements. Statements that are never observations (measures
     * {@code OTHER} and {@code NAME_PART}) are neither.
     */
    public Resolution resolve(Document document, Dateline dateline, List<Statement> statements) {
        Map<Key, List<Observation>> byKey = new LinkedHashMap<>();
        List<Reject> rejects = new ArrayList<>();
        for (Statement statement : statements) {
            if (!statement.measure().isObservation()) {
                continue;
            }
            Optional<Reject> reject = reject(document, dateline, statement);
            if (reject.isPresent()) {
                rejects.add(reject.get());
            } else {
                Observation observation = observation(document, dateline, statement);
                byKey.computeIfAbsent(observation.key(), key -> new ArrayList<>())
                        .add(observation);
            }
        }
        List<Observation> observations = new ArrayList<>();
        byKey.values().forEach(same -> observations.addAll(merged(same)));
        return new Resolution(observations, rejects);
    }

    private Optional<Reject> reject(Document document, Dateline dateline, Statement statement) {
        if (statement.scope().region().kind() == RegionWords.Kind.SUB_AREA) {
            return rejected(
                    document,
                    statement,
                    Reason.SUB_AREA,
                    statement.scope().region().words());
        }
        Optional<Indicator> indicator = indicatorWords.indicatorOf(statement.subject());
        if (indicator.isEmpty()) {
            return rejected(document, statement, Reason.UNKNOWN_INDICATOR, statement.subject());
        }
        if (!fits(indicator.get(), statement)) {
            String detail =
                    statement.subject() + ": " + statement.quantity().unit().symbol() + " ≠ "
                            + indicator.get().unit();
            return rejected(document, statement, Reason.UNIT_MISMATCH, detail);
        }
        if (region(dateline, statement).isEmpty()) {
            return rejected(
                    document,
                    statement,
                    Reason.UNKNOWN_REGION,
                    statement.scope().region().words());
        }
        if (statement.scope().period().isEmpty()) {
            return rejected(
                    document,
                    statement,
                    Reason.UNKNOWN_PERIOD,
                    statement.scope().periodLabel() + " " + statement.subject());
        }
        BigDecimal base = statement.quantity().baseValue();
        boolean tooLarge = base.precision() - base.scale() > LARGEST_PRECISION;
        return tooLarge ? rejected(document, statement, Reason.OUT_OF_RANGE, base.toPlainString()) : Optional.empty();
    }

    private boolean fits(Indicator indicator, Statement statement) {
        return indicatorWords.indicatorOf(statement).isPresent()
                && (!IndicatorWords.carriesUnit(statement.measure())
                        || UnitFit.fits(indicator, statement.quantity().unit(), units));
    }

    private Optional<Region> region(Dateline dateline, Statement statement) {
        return regionWords.resolve(statement.scope().region(), dateline.region());
    }

    private static Optional<Reject> rejected(Document document, Statement statement, Reason reason, String detail) {
        return Optional.of(Reject.at(document.source(), statement.evidence().place(), reason, detail));
    }

    private Observation observation(Document document, Dateline dateline, Statement statement) {
        Indicator indicator = indicatorWords.indicatorOf(statement).orElseThrow();
        Key key = new Key(
                region(dateline, statement).orElseThrow().code(),
                indicator.id(),
                statement.scope().period().orElseThrow(),
                statement.measure(),
                statement.comparator());
        Quantity quantity = statement.quantity();
        Figure figure =
                new Figure(quantity.baseValue(), quantity.unit().base(), quantity.bound(), quantity.roundingRadius());
        Source source = new Source(
                document.id(),
                document.source(),
                statement.evidence().place(),
                statement.evidence().clause(),
                "",
                dateline.released());
        boolean ambiguous = statement.evidence().confidence() == Confidence.AMBIGUOUS;
        return new Observation(key, figure, source, ambiguous ? Status.AMBIGUOUS : Status.NORMAL);
    }

    /** The same figure said twice is one observation; different figures for one key are all kept, as conflicting. */
    private static List<Observation> merged(List<Observation> same) {
        List<Observation> different = new ArrayList<>();
        for (Observation observation : same) {
            if (different.stream().noneMatch(kept -> sameFigure(kept.figure(), observation.figure()))) {
                different.add(observation);
            }
        }
        if (different.size() == 1) {
            return different;
        }
        return different.stream()
                .map(one -> new Observation(one.key(), one.figure(), one.source(), Status.CONFLICTING))
                .toList();
    }

    private static boolean sameFigure(Figure a, Figure b) {
        return a.value().compareTo(b.value()) == 0 && a.unit().equals(b.unit()) && a.bound() == b.bound();
    }
}
