package io.duibiao.observation;

import io.duibiao.document.Document;
import io.duibiao.document.Reject;
import io.duibiao.observation.Observation.Status;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.Release;
import io.duibiao.statement.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Binds statements to codes: the subject to an indicator, the region words to a region, the unit to its base unit. What
 * cannot be bound is a reject with its reason; what the same document says twice is kept once. Thread-safe.
 */
public final class Resolver {

    /** Digits before the point that DECIMAL(24,6) holds. */
    private static final int MOST_DIGITS = 18;

    private final IndicatorWords indicatorWords;
    private final RegionWordsResolver regionWords;

    /** Makes a resolver with the codes of these catalogues. */
    public Resolver(Reference reference) {
        this.indicatorWords = new IndicatorWords(reference.indicators(), reference.units());
        this.regionWords = new RegionWordsResolver(reference);
    }

    /**
     * Returns the observations and rejects of a document's statements, in their order. Statements that are never observations
     * (measures {@code OTHER} and {@code NAME_PART}) are neither.
     */
    public Resolution resolve(Document document, Dateline dateline, List<Statement> statements) {
        List<Observation> observations = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        Refusals refusals = new Refusals(document);
        for (Statement statement : statements) {
            if (statement.measure().isObservation()) {
                Optional<Indicator> indicator = indicatorWords.indicatorOf(statement);
                Optional<Region> region = regionWords.resolve(statement.scope(), dateline.region());
                Optional<Reject> refusal = refusal(statement, indicator, region, refusals);
                refusal.ifPresent(rejects::add);
                if (refusal.isEmpty()) {
                    Key key = key(statement, indicator.orElseThrow(), region.orElseThrow());
                    observations.add(observation(key, document, dateline, statement));
                }
            }
        }
        return new Resolution(SaidTwice.merged(observations), rejects);
    }

    private Optional<Reject> refusal(
            Statement statement, Optional<Indicator> indicator, Optional<Region> region, Refusals refusals) {
        if (statement.scope().region().kind() == RegionWords.Kind.SUB_AREA) {
            return Optional.of(refusals.subArea(statement));
        }
        if (indicator.isEmpty()) {
            // words that name an indicator, with a unit that is not its own, are told from words that name none
            return Optional.of(indicatorWords
                    .indicatorOf(statement.subject())
                    .map(named -> refusals.unitMismatch(statement, named))
                    .orElseGet(() -> refusals.unknownIndicator(statement)));
        }
        if (region.isEmpty()) {
            return Optional.of(refusals.unknownRegion(statement));
        }
        if (statement.scope().period().isEmpty()) {
            return Optional.of(refusals.unknownPeriod(statement));
        }
        BigDecimal base = statement.quantity().baseValue();
        boolean tooLarge = base.precision() - base.scale() > MOST_DIGITS;
        return tooLarge ? Optional.of(refusals.tooLarge(statement)) : Optional.empty();
    }

    private static Key key(Statement statement, Indicator indicator, Region region) {
        return new Key(
                region.code(),
                indicator.id(),
                statement.scope().period().orElseThrow(),
                statement.measure(),
                comparator(statement));
    }

    /** Gaps and ranks name their benchmark by their measure; only a change needs the words of what it is measured against. */
    private static String comparator(Statement statement) {
        boolean needed = statement.measure() == Measure.CHANGE || statement.measure() == Measure.CONTRIBUTION;
        return needed ? statement.comparator() : "";
    }

    private static Observation observation(Key key, Document document, Dateline dateline, Statement statement) {
        Quantity quantity = statement.quantity();
        Figure figure =
                new Figure(quantity.baseValue(), quantity.unit().base(), quantity.bound(), quantity.roundingRadius());
        Release release = statement.evidence().release();
        Source source = new Source(
                document.id(),
                document.source(),
                statement.evidence().place(),
                statement.evidence().clause(),
                release.vintage(),
                release.released().or(dateline::released));
        return new Observation(key, figure, source, status(statement));
    }

    private static Status status(Statement statement) {
        if (statement.evidence().confidence() == Confidence.AMBIGUOUS) {
            return Status.AMBIGUOUS;
        }
        String note = statement.evidence().release().note();
        boolean provisional = Stream.of("预计", "初步", "可疑", "存疑", "推算").anyMatch(note::contains);
        return provisional ? Status.PROVISIONAL : Status.NORMAL;
    }
}
