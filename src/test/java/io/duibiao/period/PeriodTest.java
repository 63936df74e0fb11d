package io.duibiao.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The algebra of periods over everything that three years hold: each stretch of months within a year, and whole years. */
class PeriodTest {
    private static final List<Period> ALL = all();

    private static List<Period> all() {
        List<Period> periods = new ArrayList<>();
        for (int year = 2021; year <= 2023; year++) {
            for (int first = 1; first <= 12; first++) {
                for (int last = first; last <= 12; last++) {
                    periods.add(Period.months(year, first, last));
                }
            }
        }
        periods.add(Period.years(2021, 2022));
        periods.add(Period.years(2022, 2023));
        periods.add(Period.years(2021, 2023));
        return List.copyOf(periods);
    }

    @Test
    void text_and_period_are_inverse() {
        assertThat(ALL).hasSize(3 * 78 + 3);
        assertThat(ALL).allSatisfy(period -> assertThat(Period.parse(period.toString()))
                .as(period.toString())
                .isEqualTo(period));
    }

    @Test
    void no_two_periods_share_a_text() {
        Set<String> texts = new HashSet<>();
        ALL.forEach(period ->
                assertThat(texts.add(period.toString())).as(period.toString()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-M01..M06, 2023-H1",
        "2023-M01..M12, 2023",
        "2023-Q1..Q2, 2023-H1",
        "2023-Q1..Q4, 2023",
        "2023-M04..M06, 2023-Q2",
        "2023-M01..M09, 2023-Q1..Q3",
        "2023-M01..M07, 2023-M01..M07",
        "2023-M07..M07, 2023-M07"
    })
    void a_longer_way_to_write_it_is_the_same_period(String written, String shortest) {
        assertThat(Period.parse(written)).hasToString(shortest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "23", "2023-H3", "2023-Q0", "2023-Q3..Q1", "2023-M13", "2023-M00", "2023..2021", "2023-"})
    void what_is_no_period_is_refused_with_its_text(String text) {
        assertThat(Period.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void a_year_earlier_and_a_year_later_lead_back() {
        assertThat(ALL).allSatisfy(period -> {
            assertThat(period.previousYear().nextYear()).as(period.toString()).isEqualTo(period);
            assertThat(period.previousYear().start())
                    .as(period.toString())
                    .isEqualTo(period.start().minusMonths(12));
            assertThat(period.previousYear().kind()).as(period.toString()).isEqualTo(period.kind());
        });
    }

    @Test
    void a_kind_and_a_year_give_the_period_back() {
        assertThat(ALL).allSatisfy(period -> assertThat(period.kind().in(period.year()))
                .as(period.toString())
                .isEqualTo(period));
    }

    @Test
    void what_remains_of_any_pair_is_told_by_its_months() {
        for (Period whole : ALL) {
            for (Period part : ALL) {
                assertThat(whole.minus(part).map(PeriodTest::months))
                        .as("%s minus %s", whole, part)
                        .isEqualTo(remaining(whole, part));
            }
        }
    }

    /** Within a year, a proper prefix leaves the months after it. */
    private static Optional<List<YearMonth>> remaining(Period whole, Period part) {
        List<YearMonth> months = months(whole);
        boolean prefix = months.size() <= 12
                && months.size() > part.months()
                && months.subList(0, part.months()).equals(months(part));
        return prefix ? Optional.of(months.subList(part.months(), months.size())) : Optional.empty();
    }

    private static List<YearMonth> months(Period period) {
        return IntStream.range(0, period.months())
                .mapToObj(period.start()::plusMonths)
                .toList();
    }

    @Test
    void order_is_by_last_month_then_length_for_any_pair() {
        for (Period a : ALL) {
            for (Period b : ALL) {
                int expected = a.end().equals(b.end())
                        ? Integer.compare(a.months(), b.months())
                        : a.end().compareTo(b.end());
                assertThat(Integer.signum(a.compareTo(b))).as("%s and %s", a, b).isEqualTo(Integer.signum(expected));
                assertThat(a.compareTo(b) == 0).as("%s and %s", a, b).isEqualTo(a.equals(b));
            }
        }
    }

    @Test
    void a_period_without_a_month_or_across_a_years_end_is_refused() {
        assertThatThrownBy(() -> new Period(YearMonth.of(2023, 1), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(YearMonth.of(2023, 11), 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
