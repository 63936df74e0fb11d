package io.duibiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodNamesTest {

    @ParameterizedTest
    @CsvSource({
        "2023, 2023年, 2023",
        "2023-H1, 2023年上半年, H1 2023",
        "2023-H2, 2023年下半年, H2 2023",
        "2023-Q1, 2023年一季度, Q1 2023",
        "2023-Q4, 2023年四季度, Q4 2023",
        "2023-Q1..Q3, 2023年前三季度, Q1–Q3 2023",
        "2023-M01..M07, 2023年1—7月, M01–M07 2023",
        "2023-M07, 2023年7月, M07 2023",
        "2021..2025, 2021—2025年, 2021–2025"
    })
    void a_period_is_called_as_in_a_heading(String text, String zh, String en) {
        Period period = Period.parse(text);
        assertThat(PeriodNames.zh(period)).isEqualTo(zh);
        assertThat(PeriodNames.en(period)).isEqualTo(en);
    }
}
