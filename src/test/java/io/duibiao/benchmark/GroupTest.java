package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is ranked among whom, by the id of the group. */
class GroupTest {

    @Test
    void the_code_of_a_region_stands_for_its_children() {
        assertThat(Group.isOfChildren("500000")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "county", "yellow-river", "2023_pilots", "10强县", "500101,500112", "neighbours:330100:4"})
    void levels_peers_and_lists_do_not_even_where_they_begin_with_a_digit(String id) {
        assertThat(Group.isOfChildren(id)).isFalse();
    }
}
