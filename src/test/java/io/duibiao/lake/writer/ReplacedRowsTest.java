package io.duibiao.lake.writer;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.writer.ReplacedRows.Share;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplacedRowsTest {
    private static final TextRange JUNE = TextRange.of("2023-H1");
    private static final TextRange ANY = new TextRange(Optional.empty(), Optional.empty());
    private static final ReplacedRows ROWS =
            new ReplacedRows(Map.of("2023-H1", Set.of("gdp", "retail"), "2024-H1", Set.of("gdp")));

    @Test
    void a_file_of_one_replaced_indicator_is_replaced_as_a_whole() {
        assertThat(ROWS.of(JUNE, TextRange.of("gdp"))).isEqualTo(Share.ALL);
        assertThat(ROWS.of(TextRange.of("2024-H1"), TextRange.of("gdp"))).isEqualTo(Share.ALL);
    }

    @Test
    void a_file_of_other_periods_or_indicators_stays() {
        assertThat(ROWS.of(TextRange.of("2024-H1"), TextRange.of("retail"))).isEqualTo(Share.NONE);
        assertThat(ROWS.of(TextRange.of("2022-H1"), ANY)).isEqualTo(Share.NONE);
        assertThat(ROWS.of(JUNE, range("gdp_primary", "industry"))).isEqualTo(Share.NONE);
    }

    @Test
    void where_the_ranges_do_not_tell_the_rows_are_looked_at() {
        assertThat(ROWS.of(JUNE, range("exports", "imports"))).isEqualTo(Share.SOME);
        assertThat(ROWS.of(JUNE, range("gdp", "retail")))
                .as("both bounds are replaced, and what lies between may not be")
                .isEqualTo(Share.SOME);
        assertThat(ROWS.of(range("2023", "2024"), TextRange.of("gdp"))).isEqualTo(Share.SOME);
        assertThat(ROWS.of(JUNE, ANY)).isEqualTo(Share.SOME);
        assertThat(ROWS.of(ANY, ANY)).isEqualTo(Share.SOME);
    }

    @Test
    void values_lie_in_the_order_of_their_bytes_as_in_delta() {
        TextRange range = range("a", "\uFF5E");

        assertThat(range.mayHold("𠮷"))
                .as("behind in bytes, before in Java's order")
                .isFalse();
        assertThat(range.mayHold("新开楼盘")).isTrue();
    }

    private static TextRange range(String least, String most) {
        return new TextRange(Optional.of(least), Optional.of(most));
    }
}
