package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Periods that follow one another in a sentence, each with its own figure. */
class PeriodsOfASentenceTest {

    @Test
    void the_whole_year_behind_its_parts_is_a_year() {
        assertThat(Reader.lines("一季度地区生产总值增长8.5%，前三季度增长4.5%，全年增长6.7%。"))
                .as("periods in their order")
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("| 2023-Q1 |"),
                        second -> assertThat(second).endsWith("| 2023-Q1..Q3 |"),
                        third -> assertThat(third).endsWith("| 2023 |"));
        assertThat(Reader.lines("2021年，一季度地区生产总值增长8.5%。"))
                .as("a quarter of the year that was named before it")
                .satisfiesExactly(first -> assertThat(first).endsWith("| 2021-Q1 |"));
    }
}
