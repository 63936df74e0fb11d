package io.duibiao.statement.prose;

import io.duibiao.reference.Rounded;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * 「存款余额712.3亿元,较年初增加51.6亿元、增长7.8%」: growth told with an increase since the year began is growth since then too. In
 * a list that is certain; behind a comma the figures say so, where the increase is that part of what there was.
 */
final class SinceYearBegin {
    private static final String BEGIN = "年初";
    private static final String YEAR_ON_YEAR = "同比";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 6;

    private SinceYearBegin() {}

    /** Returns the draft, as growth on another base where it is growth since the beginning of the year. */
    static Draft judged(Draft draft, Run run, List<Told> told) {
        boolean bare = draft.measure() == Measure.YOY
                && run.predicate().comparison().isEmpty()
                && run.predicate().subject().isEmpty()
                && !run.head().lead().contains(YEAR_ON_YEAR);
        Optional<Draft> increase = bare ? read(told, 1) : Optional.empty();
        boolean since = increase.filter(before -> before.measure() == Measure.CHANGE
                        && before.comparator().equals(BEGIN)
                        && before.subject().equals(draft.subject()))
                .isPresent();
        return since && (run.head().continuesList() || agrees(draft, increase.get(), read(told, 2)))
                ? draft.as(Measure.OTHER).comparedWith(BEGIN)
                : draft;
    }

    /** Returns the draft of the figure told so many figures ago; empty where there is none. */
    private static Optional<Draft> read(List<Told> told, int ago) {
        return told.size() >= ago && told.get(told.size() - ago) instanceof Told.Read read
                ? Optional.of(read.draft())
                : Optional.empty();
    }

    /** Returns whether the growth is what the increase is of the level less the increase, as far as the figures are rounded. */
    private static boolean agrees(Draft growth, Draft increase, Optional<Draft> level) {
        if (level.filter(l -> l.measure() == Measure.LEVEL && l.subject().equals(growth.subject()))
                .isEmpty()) {
            return false;
        }
        Quantity more = increase.quantity();
        BigDecimal before = level.get().quantity().baseValue().subtract(more.baseValue());
        if (before.signum() <= 0) {
            return false;
        }
        Percent told = new Percent(growth.quantity().value(), growth.quantity().roundingRadius());
        return told.agrees(new Percent(percent(more.baseValue(), before), percent(more.roundingRadius(), before)));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, PLACES, RoundingMode.HALF_UP);
    }

    /** A percentage, told or computed from told figures. */
    private record Percent(BigDecimal number, BigDecimal radius) implements Rounded {
        @Override
        public String unit() {
            return Unit.PERCENT.symbol();
        }
    }
}
