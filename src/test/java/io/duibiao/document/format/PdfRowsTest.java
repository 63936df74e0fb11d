package io.duibiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Sheet;
import io.duibiao.document.limit.Limits;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How printed lines without rules between them become rows, tables and captions. */
class PdfRowsTest {
    private static final float SIZE = 10;

    private static PrintedLine line(float top, PrintedLine.Chunk... chunks) {
        return new PrintedLine(0, top, SIZE, List.of(chunks));
    }

    private static PrintedLine.Chunk at(float left, String text) {
        return new PrintedLine.Chunk(left, left + SIZE * text.length(), text);
    }

    private static List<String> texts(PrintedLine line) {
        return line.chunks().stream().map(PrintedLine.Chunk::text).toList();
    }

    @Test
    void a_label_broken_over_two_lines_is_one_row_with_the_figures_at_half_its_height() {
        List<PrintedLine> rows = PdfRows.joined(List.of(
                line(100, at(0, "规模以上工"), at(60, "亿")),
                line(106, at(120, "401.2"), at(200, "3.6")),
                line(112, at(0, "业增加值"), at(60, "元")),
                line(130, at(0, "用电量"))));
        assertThat(rows).hasSize(2);
        assertThat(texts(rows.get(0))).containsExactly("规模以上工业增加值", "亿元", "401.2", "3.6");
    }

    @Test
    void a_wide_heading_is_no_part_of_those_below_it() {
        List<PrintedLine> lines = List.of(
                line(100, at(100, "城镇居民可支配收入")), line(106, at(0, "年份")), line(112, at(90, "绝对数"), at(150, "指数")));
        assertThat(PdfRows.joined(lines)).isEqualTo(lines);
    }

    @Test
    void a_group_whose_label_is_broken_does_not_end_a_table_and_the_caption_of_the_next_one_does() {
        PrintedLine figures = line(0, at(0, "甲"), at(100, "1.5"));
        List<PrintedLine> table = List.of(figures, line(0, at(0, "按登记注册")), line(0, at(0, "类型分")), figures, figures);
        assertThat(PdfBlocks.of(table)).hasSize(1);
        List<PrintedLine> two = Stream.of(
                        figures,
                        figures,
                        figures,
                        line(0, at(0, "表2 乙")),
                        line(0, at(0, "单位:元")),
                        figures,
                        figures,
                        figures)
                .toList();
        assertThat(PdfBlocks.of(two)).hasSize(3);
    }

    @Test
    void names_that_stand_in_the_first_of_their_rows_only_are_a_column() {
        SheetBuilder builder = new SheetBuilder(new CellBudget(Limits.STANDARD));
        PrintedTable.read(
                List.of(
                        line(0, at(0, "东县"), at(100, "2020"), at(200, "1.5")),
                        line(0, at(100, "2021"), at(200, "1.6")),
                        line(0, at(100, "2022"), at(200, "1.7")),
                        line(0, at(0, "西县"), at(100, "2020"), at(200, "2.5")),
                        line(0, at(100, "2021"), at(200, "2.6"))),
                builder);
        Sheet sheet = builder.build("表", false);
        assertThat(sheet.cell(3, 0).text()).isEqualTo("西县");
        assertThat(sheet.cell(3, 1).text()).isEqualTo("2020");
        assertThat(sheet.cell(4, 2).text()).isEqualTo("2.6");
    }

    @Test
    void the_english_title_and_the_unit_of_a_table_are_lines_of_their_own() {
        String chinese = "分地区居民人均可支配收入来源情况".repeat(2);
        assertThat(PdfParagraphs.of(List.of(
                        line(0, at(0, chinese)),
                        line(15, at(0, "Income of Households by Region")),
                        line(30, at(0, "单位:元")))))
                .containsExactly(chinese, "Income of Households by Region", "单位:元");
    }
}
