package io.duibiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void a_text_that_a_cell_holds_stays_as_it_is() {
        String longest = "句".repeat(32_767);
        assertThat(CellText.fitting(longest)).isEqualTo(longest);
        assertThat(CellText.fitting("")).isEmpty();
    }

    @Test
    void a_longer_one_is_cut_and_says_so_and_no_character_is_halved() {
        assertThat(CellText.fitting("句".repeat(32_768))).hasSize(32_767).endsWith("句…");
        String pairs = "𠮷".repeat(17_000);
        assertThat(CellText.fitting(pairs))
                .hasSizeLessThanOrEqualTo(32_767)
                .endsWith("𠮷…")
                .startsWith("𠮷");
    }

    @Test
    void what_looks_like_the_number_of_a_character_is_written_so_that_it_is_read_as_text() {
        assertThat(CellText.written("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(CellText.written("_x0041_x0042_"))
                .as("the mark between two numbers belongs to both")
                .isEqualTo("_x005F_x0041_x005F_x0042_");
        assertThat(CellText.written("a_b _x41_")).isEqualTo("a_b _x41_");
    }
}
