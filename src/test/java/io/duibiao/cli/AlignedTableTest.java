package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTableTest {
    private final Rows rows = new Rows(
            List.of("rank", "region_name", "growth"),
            List.of(List.of("1", "万州区", "6.0"), List.of("10", "石柱土家族自治县", "-12.5")));

    @Test
    void columns_are_aligned_by_what_a_terminal_shows_and_numbers_stand_to_the_right() {
        assertThat(OutputFormat.table.text(rows)).isEqualTo("""
                        rank  region_name       growth
                           1  万州区               6.0
                          10  石柱土家族自治县   -12.5
                        """);
    }

    @Test
    void csv_quotes_what_needs_it_and_ends_lines_by_lf() {
        Rows quoted = new Rows(List.of("a", "b"), List.of(List.of("x,y", "\"z\"")));
        assertThat(OutputFormat.csv.text(quoted)).isEqualTo("a,b\n\"x,y\",\"\"\"z\"\"\"\n");
    }

    @Test
    void json_is_an_array_of_objects_in_the_order_of_the_columns() {
        assertThat(OutputFormat.json.text(rows))
                .contains("\"rank\" : \"1\",\n  \"region_name\" : \"万州区\"")
                .startsWith("[")
                .endsWith("]\n");
    }

    @Test
    void a_row_that_does_not_fit_its_columns_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> new Rows(List.of("a"), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
