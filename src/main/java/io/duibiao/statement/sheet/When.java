package io.duibiao.statement.sheet;

import io.duibiao.period.Period;
import java.util.Optional;

/**
 * What one heading says of the period, often only a part of it: a year (2018), months (1—6月), or a step (上年同期, 本月). The
 * parts of several headings make a {@link Period} together, the nearest heading first.
 *
 * @param year the year; empty where the heading names none
 * @param months the months; empty where the heading names none
 * @param step how the heading points at another period than that of the outer ones
 * @param since the first of several years of which {@code year} is the last; empty where it is one year
 */
record When(Optional<Integer> year, Optional<Months> months, Step step, Optional<Integer> since) {
    static final When UNSAID = new When(Optional.empty(), Optional.empty(), Step.NONE);

    /** How a heading points away from the period around it. */
    enum Step {
        NONE,
        /** 上年, 上年同期. */
        YEAR_BEFORE,
        /** 本月, 当月: the last month of a cumulative period. */
        LAST_MONTH,
        /** 本季: the last quarter of a cumulative period. */
        LAST_QUARTER,
        /** 累计, 本月止累计: from January to the last month. */
        CUMULATIVE,
        /** 上年同月. */
        LAST_MONTH_YEAR_BEFORE,
        /** 上年累计. */
        CUMULATIVE_YEAR_BEFORE;

        boolean isYearBefore() {
            return switch (this) {
                case YEAR_BEFORE, LAST_MONTH_YEAR_BEFORE, CUMULATIVE_YEAR_BEFORE -> true;
                case NONE, LAST_MONTH, LAST_QUARTER, CUMULATIVE -> false;
            };
        }
    }

    /**
     * A stretch of months.
     *
     * @param first the first month, 1 to 12
     * @param last the last month, 1 to 12
     */
    record Months(int first, int last) {
        static final Months YEAR = new Months(1, 12);
    }

    When(Optional<Integer> year, Optional<Months> months, Step step) {
        this(year, months, step, Optional.empty());
    }

    /** Returns several whole years, such as 1991 to 1995. */
    static When ofYears(int first, int last) {
        return new When(Optional.of(last), Optional.empty(), Step.NONE, Optional.of(first));
    }

    static When ofYear(int year) {
        return new When(Optional.of(year), Optional.empty(), Step.NONE);
    }

    static When of(Period period) {
        int first = period.start().getMonthValue();
        return new When(
                Optional.of(period.year()), Optional.of(new Months(first, first + period.months() - 1)), Step.NONE);
    }

    boolean isSaid() {
        return year.isPresent() || months.isPresent() || step != Step.NONE;
    }

    /** Returns this, its gaps filled from an outer heading. */
    When or(When outer) {
        return new When(
                year.or(outer::year),
                since.isPresent() ? months : months.or(outer::months),
                step == Step.NONE && since.isEmpty() ? outer.step : step,
                year.isPresent() ? since : outer.since);
    }

    /** Returns the same stretch of time in which this one stands, with the step of this heading. */
    When in(Period around) {
        When when = of(around);
        return new When(when.year, when.months, step);
    }

    /** Returns the period; empty where no year is known. A year without months is the whole year. */
    Optional<Period> period() {
        if (since.isPresent() && months.isEmpty()) {
            return year.map(last -> Period.years(since.get(), last));
        }
        return year.map(y -> {
            Months m = months.orElse(Months.YEAR);
            return switch (step) {
                case NONE -> Period.months(y, m.first(), m.last());
                case YEAR_BEFORE -> Period.months(y - 1, m.first(), m.last());
                case LAST_MONTH -> Period.month(y, m.last());
                case LAST_QUARTER -> Period.months(y, Math.max(1, m.last() - 2), m.last());
                case CUMULATIVE -> Period.upTo(y, m.last());
                case LAST_MONTH_YEAR_BEFORE -> Period.month(y - 1, m.last());
                case CUMULATIVE_YEAR_BEFORE -> Period.upTo(y - 1, m.last());
            };
        });
    }
}
