package io.duibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseChangesTest {
    private static List<ReleaseChange> between(String earlier, String later) {
        return new ReleaseChanges(Reports.REFERENCE)
                .between(Reports.read("earlier.txt", earlier), Reports.read("later.txt", later));
    }

    @Test
    void a_revised_figure_is_shown_with_both_values_and_their_places() {
        List<ReleaseChange> changes = between("地区生产总值480.2亿元，增长5.1%。", "地区生产总值482.6亿元，增长5.1%。");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).values())
                .containsSubsequence("changed", "万州区", "gdp", "LEVEL", "2023-H1", "480.2", "482.6", "亿元", "6..11");
    }

    @Test
    void what_only_one_release_says_was_added_or_is_gone() {
        assertThat(between("地区生产总值480.2亿元。云雾茶礼盒销量3.5万吨。", "地区生产总值480.2亿元。工业投资增长7.4%。"))
                .extracting(ReleaseChange::kind, change -> change.values().get(3), change -> change.values()
                        .get(9))
                .containsExactly(
                        tuple(ReleaseChange.Kind.GONE, "云雾茶礼盒销量", "万吨"), tuple(ReleaseChange.Kind.ADDED, "工业投资", "%"));
    }

    @Test
    void the_same_figure_in_another_unit_or_at_another_place_is_no_change() {
        assertThat(between("地区生产总值1.2万亿元。", "全区实现地区生产总值12000亿元。")).isEmpty();
    }

    @Test
    void a_figure_that_became_a_border_is_a_change() {
        assertThat(between("旅游收入30亿元。", "旅游收入30亿元以上。"))
                .extracting(change -> change.values().get(8))
                .containsExactly("at_least 30");
    }

    @Test
    void of_a_key_that_is_said_twice_only_the_figure_that_differs_is_a_change() {
        assertThat(between("工业投资增长7.4%。工业投资增长7.5%。", "工业投资增长7.4%。工业投资增长7.6%。"))
                .extracting(change -> change.values().get(7), change -> change.values()
                        .get(8))
                .containsExactly(tuple("7.5", "7.6"));
    }
}
