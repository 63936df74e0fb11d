package io.duibiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables in plain texts become sheets, and sentences never do. */
class TextTableTest {

    private static Document read(String text) {
        FileReading reading = new Intake().read("月报.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.rejects()).isEmpty();
        return reading.document().orElseThrow();
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(row ->
                        row.stream().map(cell -> cell.text().stripTrailing()).toList())
                .toList();
    }

    @Test
    void a_table_drawn_with_bars_is_a_sheet_whose_wide_headings_are_merged() {
        Document document = read("""
                一、综合。
                表1 各市生产总值
                ┌────┬─────┬───────────┐
                │ 地区 │生产总值 │   构成(%)   │
                │    │     ├─────┬─────┤
                │    │(亿元) │ 一产  │ 二产  │
                ├────┼─────┼─────┼─────┤
                │南昌市 │1203.4 │ 5.1 │50.2 │
                │九江市 │ 803.2 │ 8.2 │52.1 │
                └────┴─────┴─────┴─────┘
                注:初步数。
                """);
        Sheet sheet = document.sheets().get(0);
        assertThat(sheet.name()).isEqualTo("表1 各市生产总值");
        assertThat(texts(sheet).get(2)).containsExactly("南昌市", "1203.4", "5.1", "50.2");
        assertThat(sheet.merges()).contains(new Sheet.Merge(0, 2, 0, 3));
    }

    @Test
    void columns_aligned_with_blanks_keep_the_indentation_of_labels() {
        Document document = read("""
                产品          单位     产量
                粮食          万吨     51.2
                  其中:夏粮   万吨     10.1
                油料          万吨      3.3
                """);
        assertThat(texts(document.sheets().get(0)))
                .containsExactly(
                        List.of("产品", "单位", "产量"),
                        List.of("粮食", "万吨", "51.2"),
                        List.of("  其中:夏粮", "万吨", "10.1"),
                        List.of("油料", "万吨", "3.3"));
    }

    @Test
    void tabs_and_single_blanks_part_columns_where_all_lines_have_as_many() {
        Document document =
                read("县区 总量(亿元) 增速(%)\n渠县 380.2 -1.1\n万源市 150.3 4.0\n\n项目\t2023年\t2022年\n收入\t81\t78\n支出\t20\t19\n");
        assertThat(document.sheets()).hasSize(2);
        assertThat(texts(document.sheets().get(0)).get(1)).containsExactly("渠县", "380.2", "-1.1");
        assertThat(texts(document.sheets().get(1)).get(2)).containsExactly("支出", "20", "19");
    }

    @Test
    void a_table_of_a_markdown_text_loses_its_bars() {
        Document document = read("| 区县 | 总量 |\n|---|---:|\n| 东区 | 1.5 |\n| 西区 | 2.5 |\n");
        assertThat(texts(document.sheets().get(0)))
                .containsExactly(List.of("区县", "总量"), List.of("东区", "1.5"), List.of("西区", "2.5"));
    }

    @Test
    void the_place_of_a_table_is_blank_and_what_stands_behind_it_keeps_its_offset() {
        String text = "前。\n名 数 率\n甲县 12 3.4\n乙县 13 3.5\n完成投资5亿元。\n";
        Document document = read(text);
        assertThat(document.text()).hasSameSizeAs(text).doesNotContain("甲县");
        assertThat(document.text().indexOf("投资")).isEqualTo(text.indexOf("投资"));
    }

    @Test
    void sentences_one_below_the_other_are_no_table() {
        String text = """
                  1、项目进展。 开工120个   投资30亿元
                  2、招商引资。 签约20个   资金12亿元
                  3、民生实事。 完成10件   投入3亿元
                工业增加值 增长 7.1%
                投资 增长 8.2%
                """;
        Document document = read(text);
        assertThat(document.sheets()).isEmpty();
        assertThat(document.text()).isEqualTo(text);
    }
}
