package io.duibiao.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {
    private final SheetNames names = new SheetNames();

    @Test
    void characters_that_excel_forbids_are_replaced() {
        assertThat(names.of("单位GDP能耗[吨标准煤/万元]")).isEqualTo("单位GDP能耗-吨标准煤-万元-");
    }

    @Test
    void a_comma_becomes_a_semicolon_since_it_would_end_a_reference() {
        assertThat(names.of("Disposable income, urban")).isEqualTo("Disposable income; urban");
    }

    @Test
    void a_long_name_is_cut_and_two_of_them_differ() {
        String wanted = "战略性新兴产业增加值占规模以上工业增加值比重与上年同期相比的变化情况";
        String first = names.of(wanted);
        String second = names.of(wanted);
        assertThat(first).hasSize(31);
        assertThat(second).hasSizeLessThanOrEqualTo(31).endsWith(" 2").isNotEqualTo(first);
    }

    @Test
    void names_that_differ_by_case_only_are_kept_apart() {
        assertThat(names.of("GDP")).isEqualTo("GDP");
        assertThat(names.of("gdp")).isEqualTo("gdp 2");
    }

    @Test
    void a_name_without_any_allowed_character_is_a_dash() {
        assertThat(names.of("''")).isEqualTo("-");
    }
}
