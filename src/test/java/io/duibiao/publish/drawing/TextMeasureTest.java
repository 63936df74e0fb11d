package io.duibiao.publish.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMeasureTest {
    private final Typeface typeface = Typeface.bundled();
    private final TextMeasure measure = new TextMeasure(typeface);

    @Test
    void a_line_is_no_wider_than_asked_and_nothing_is_lost() {
        String text = "未列入（3个，无可比数据）：万州区、石柱土家族自治县、彭水苗族土家族自治县。";
        List<String> lines = measure.wrap(text, TextStyle.NOTE, 150);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines).allSatisfy(line -> assertThat(measure.width(line, TextStyle.NOTE))
                .as("width of '%s'", line)
                .isLessThanOrEqualTo(165));
        assertThat(String.join("", lines)).isEqualTo(text);
    }

    @Test
    void no_line_begins_with_a_mark_that_belongs_to_the_line_before() {
        List<String> lines = measure.wrap("一二三四五，六七八九十。一二三四五、六七八九十；", TextStyle.NOTE, 70);
        assertThat(lines).noneMatch(line -> "，。、；".indexOf(line.charAt(0)) >= 0);
    }

    @Test
    void latin_words_are_not_broken() {
        assertThat(measure.wrap("Members of the city without a figure", TextStyle.NOTE, 80))
                .allSatisfy(line ->
                        assertThat("Members of the city without a figure").contains(line))
                .noneMatch(line -> line.endsWith("Memb") || line.startsWith("bers"));
    }

    @Test
    void characters_without_a_glyph_are_named() {
        assertThat(typeface.missing("万州区 6.0%，①—−")).isEmpty();
        assertThat(typeface.missing("龘万龘")).isEqualTo("龘");
    }

    @Test
    void a_text_is_in_one_font_unless_a_character_is_rare_which_is_set_in_a_font_that_has_it() {
        assertThat(typeface.runs("重庆市各区县，2023年", TextStyle.LABEL)).hasSize(1);
        assertThat(typeface.runs("", TextStyle.LABEL)).isEmpty();
        assertThat(measure.width("", TextStyle.LABEL)).isZero();
        assumeTrue(typeface.undrawable("鄠").isEmpty(), "no font of this machine has 鄠");
        List<Typeface.Run> runs = typeface.runs("西安鄠邑区", TextStyle.LABEL);
        assertThat(runs).extracting(Typeface.Run::text).containsExactly("西安", "鄠", "邑区");
        assertThat(runs.get(1).font().canDisplay('鄠')).as("no empty box").isTrue();
        assertThat(runs).extracting(run -> run.font().getSize2D()).containsOnly(12.5f);
        assertThat(measure.width("西安鄠邑区", TextStyle.LABEL)).isGreaterThan(measure.width("西安邑区", TextStyle.LABEL) + 6);
    }

    @Test
    void what_no_font_has_is_named() {
        assertThat(typeface.undrawable("万\u0378")).isEqualTo("\u0378");
    }
}
