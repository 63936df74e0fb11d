package io.duibiao.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodWordsTest {
    private static final PeriodWords WORDS = new PeriodWords(2023);

    @ParameterizedTest
    @CsvSource({
        "2024年, 2024",
        "2023年上半年, 2023-H1",
        "上半年, 2023-H1",
        "下半年, 2023-H2",
        "2022年上半年, 2022-H1",
        "今年以来, 2023",
        "去年, 2022",
        "全年, 2023",
        "2022年末, 2022",
        "年末, 2023",
        "1—5月, 2023-M01..M05",
        "1-6月, 2023-H1",
        "1月至7月, 2023-M01..M07",
        "1到4月, 2023-M01..M04",
        "元至九月, 2023-Q1..Q3",
        "元-8月, 2023-M01..M08",
        "元月至5月, 2023-M01..M05",
        "2023年元月, 2023-M01",
        "元月份, 2023-M01",
        "截至元月底, 2023-M01",
        "1——7月, 2023-M01..M07",
        "1月——7月, 2023-M01..M07",
        "1——3季度, 2023-Q1..Q3",
        "6月当月, 2023-M06",
        "7月份, 2023-M07",
        "6月末, 2023-H1",
        "截至6月底, 2023-H1",
        "截至9月, 2023-Q1..Q3",
        "截至2022年9月30日, 2022-Q1..Q3",
        "截至2024年底, 2024",
        "一季度, 2023-Q1",
        "第二季度, 2023-Q2",
        "前三季度, 2023-Q1..Q3",
        "1-3季度, 2023-Q1..Q3",
        "前5个月, 2023-M01..M05",
        "2021—2025年, 2021..2025",
        "2024-2025年度, 2024..2025",
        "“十四五”, 2021..2025",
        "“十三五”末, 2020",
        "“十一五”期末, 2010",
        "十五五, 2026..2030",
        "“十五”时期, 2001..2005"
    })
    void written_periods_are_read_in_full(String words, String period) {
        assertThat(WORDS.at(words, 0)).as("period of '%s'", words).hasValueSatisfying(found -> assertThat(
                        found.period() + " to " + found.end())
                .isEqualTo(period + " to " + words.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023行动", "五年", "十五条", "3年", "6月30", "13月", "第五届", "二期", "元旦", "元月1日", ""})
    void other_numbers_are_no_periods(String words) {
        assertThat(WORDS.at(words, 0).filter(found -> found.end() == words.length()))
                .as("period of '%s'", words)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"去年直接融资878亿元, 2023", "今年新建19个示范村, 2024", "由去年的1.2亿元, 2022", "比去年增长5%, 2022", "去年同期, 2022", "上年, 2022"})
    void a_review_that_was_given_in_the_next_year_calls_its_own_year_the_last(String words, String period) {
        assertThat(new PeriodWords(Period.year(2023), 2024).firstIn(words).map(found -> found.period()
                        .toString()))
                .as("period in '%s'", words)
                .contains(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年结转收入", "上年结余", "上年净结余"})
    void what_was_left_of_the_year_before_is_no_period(String words) {
        assertThat(WORDS.at(words, 0)).as("period of '%s'", words).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"人均工资5000元月增2%", "亿元月报", "八百元月租", "三单元月供"})
    void money_by_the_month_is_not_the_first_month(String words) {
        assertThat(WORDS.firstIn(words)).as("period in '%s'", words).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"全区2023年前三季度投资情况, 2023-Q1..Q3, 2, 11", "工业增加值(1—7月), 2023-M01..M07, 6, 10"})
    void the_first_period_of_a_heading_is_found(String heading, String period, int start, int end) {
        assertThat(WORDS.firstIn(heading))
                .as("first period in '%s'", heading)
                .contains(new PeriodWords.Found(start, end, Period.parse(period)));
    }
}
