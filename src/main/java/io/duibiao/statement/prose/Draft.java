package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.lexis.Token.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A statement in the making.
 *
 * @param figure the figure
 * @param subject what it is of
 * @param measure what it says
 * @param comparator what it is compared with, as words
 * @param quantity signed, with its bound
 * @param period a period of its own, where it is not that of the sentence
 * @param confidence how sure the reading is
 */
record Draft(
        Figure figure,
        String subject,
        Measure measure,
        String comparator,
        Quantity quantity,
        Optional<Period> period,
        Confidence confidence) {

    /** Makes the draft of a figure as it is written. */
    static Draft of(Figure figure, String subject, Measure measure) {
        return new Draft(figure, subject, measure, "", figure.quantity(), Optional.empty(), Confidence.CERTAIN);
    }

    Draft comparedWith(String words) {
        return new Draft(figure, subject, measure, words, quantity, period, confidence);
    }

    Draft at(Period ownPeriod) {
        return new Draft(figure, subject, measure, comparator, quantity, Optional.of(ownPeriod), confidence);
    }

    Draft as(Measure newMeasure) {
        return new Draft(figure, subject, newMeasure, comparator, quantity, period, confidence);
    }

    Draft withSubject(String newSubject) {
        return new Draft(figure, newSubject, measure, comparator, quantity, period, confidence);
    }

    Draft in(Unit unit) {
        return with(new Quantity(quantity.value(), unit, quantity.bound()));
    }

    Draft with(BigDecimal value) {
        return with(new Quantity(value, quantity.unit(), quantity.bound()));
    }

    Draft with(Quantity newQuantity) {
        return new Draft(figure, subject, measure, comparator, newQuantity, period, confidence);
    }

    Draft with(Bound bound) {
        return with(new Quantity(quantity.value(), quantity.unit(), bound));
    }

    Draft with(Confidence newConfidence) {
        return new Draft(figure, subject, measure, comparator, quantity, period, newConfidence);
    }

    /** Returns the draft with a bound before the figure; one behind it goes first, and a fall turns it around. */
    Draft bounded(Bound before, int sign) {
        Bound bound = quantity.bound() == Bound.EXACT ? before : quantity.bound();
        Bound turned = sign < 0 ? turned(bound) : bound;
        BigDecimal value = sign < 0 ? quantity.value().abs().negate() : quantity.value();
        return with(new Quantity(value, quantity.unit(), turned));
    }

    private static Bound turned(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> Bound.AT_MOST;
            case AT_MOST -> Bound.AT_LEAST;
            case EXACT, ABOUT -> bound;
        };
    }
}
