package io.duibiao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void it_is_twice_the_shared_blocks_by_the_length_of_both_as_pythons_difflib_has_it() {
        assertThat(Likeness.of("茶叶产量", "茶叶总产量")).isCloseTo(8.0 / 9, within(1e-9));
        assertThat(Likeness.of("茶叶", "水果")).isZero();
    }

    @Test
    void light_words_do_not_count() {
        assertThat(Likeness.of("全区新建公园", "建公园")).isEqualTo(1);
    }
}
