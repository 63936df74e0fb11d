package io.duibiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Sheet;
import io.duibiao.document.Sheet.Merge;
import io.duibiao.document.SheetCell;
import io.duibiao.document.format.Fixtures.Line;
import io.duibiao.document.format.Fixtures.Print;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** Tables in PDF that are drawn with lines, as stroked paths and as the thin rectangles of word processors. */
class RuledPdfTest {
    private static final float LEFT = 80;
    private static final float[] XS = {0, 90, 150, 210};
    private static final int ROW = 24;

    /** A table of three columns whose first heading goes over two rows and whose second one over two columns. */
    private static void table(PDPageContentStream page, PDFont font, int top, String[]... rows) throws IOException {
        int bottom = top - ROW * (rows.length + 2);
        for (int i = 0; i <= rows.length + 2; i++) {
            float from = i == 1 ? LEFT + XS[1] : LEFT;
            across(page, from, LEFT + XS[3], top - ROW * i);
        }
        for (int i = 0; i < XS.length; i++) {
            down(page, LEFT + XS[i], i == 2 ? top - ROW : top, bottom);
        }
        Fixtures.print(page, font, new Line(LEFT + 20, top - 28, "地区"));
        Fixtures.print(page, font, new Line(LEFT + 110, top - 17, "生产总值(亿元)"));
        Fixtures.print(page, font, new Line(LEFT + 93, top - 41, "2021年"));
        Fixtures.print(page, font, new Line(LEFT + 153, top - 41, "2022年"));
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                Fixtures.print(
                        page, font, new Line(LEFT + XS[column] + 2, top - ROW * (row + 2) - 17, rows[row][column]));
            }
        }
    }

    private static void across(PDPageContentStream page, float from, float to, float y) throws IOException {
        page.moveTo(from, y);
        page.lineTo(to, y);
        page.stroke();
    }

    /** As a word processor does: a thin rectangle a row. */
    private static void down(PDPageContentStream page, float x, int top, int bottom) throws IOException {
        for (int y = bottom; y < top; y += ROW) {
            page.addRect(x - 0.25f, y, 0.5f, ROW);
            page.fill();
        }
    }

    private static Document read(Print... pages) {
        return new Intake().read("运行.pdf", Fixtures.pdf(pages)).document().orElseThrow();
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.stream().map(SheetCell::text).toList())
                .toList();
    }

    @Test
    void lines_say_which_cells_are_merged_and_part_figures_that_stand_close() {
        Document document = read((page, font) -> {
            Fixtures.print(page, font, new Line(80, 760, "表1 生产总值"));
            table(page, font, 740, new String[] {"万州区", "10879.40", "11184.30"}, new String[] {"涪陵区", "", "1503.81"});
            Fixtures.print(page, font, new Line(80, 600, "注:按当年价格计算。"));
        });

        assertThat(document.sheets()).hasSize(1);
        Sheet sheet = document.sheets().get(0);
        assertThat(sheet.name()).isEqualTo("表1 生产总值");
        assertThat(texts(sheet))
                .containsExactly(
                        List.of("地区", "生产总值(亿元)"),
                        List.of("", "2021年", "2022年"),
                        List.of("万州区", "10879.40", "11184.30"),
                        List.of("涪陵区", "", "1503.81"));
        assertThat(sheet.merges()).containsExactlyInAnyOrder(new Merge(0, 0, 1, 0), new Merge(0, 1, 0, 2));
        assertThat(document.text()).contains("注:按当年价格计算。").doesNotContain("万州区");
    }

    @Test
    void a_text_that_is_broken_over_lines_of_its_cell_is_one_text() {
        Document document = read((page, font) -> {
            table(page, font, 740, new String[] {"", "12.5", "13.1"});
            Fixtures.print(page, font, new Line(82, 680, "石柱土家族"));
            Fixtures.print(page, font, new Line(82, 671, "自治县"));
        });

        assertThat(texts(document.sheets().get(0)).get(2)).containsExactly("石柱土家族自治县", "12.5", "13.1");
    }

    @Test
    void a_table_goes_on_over_the_page_and_its_repeated_heading_is_left_out() {
        Document document = read(
                (page, font) -> table(page, font, 400, new String[] {"万州区", "1087.94", "1118.43"}), (page, font) -> {
                    Fixtures.print(page, font, new Line(260, 790, "续表"));
                    table(page, font, 780, new String[] {"涪陵区", "1402.70", "1503.81"});
                });

        assertThat(document.sheets()).hasSize(1);
        assertThat(texts(document.sheets().get(0)))
                .containsExactly(
                        List.of("地区", "生产总值(亿元)"),
                        List.of("", "2021年", "2022年"),
                        List.of("万州区", "1087.94", "1118.43"),
                        List.of("涪陵区", "1402.70", "1503.81"));
    }

    @Test
    void tables_with_other_titles_on_two_pages_stay_two_tables() {
        Document document = read(
                (page, font) -> table(page, font, 400, new String[] {"万州区", "1087.94", "1118.43"}), (page, font) -> {
                    Fixtures.print(page, font, new Line(80, 790, "表2 现价"));
                    table(page, font, 780, new String[] {"涪陵区", "1402.70", "1503.81"});
                });

        assertThat(document.sheets()).extracting(Sheet::name).containsExactly("table1", "表2 现价");
    }

    @Test
    void a_frame_around_a_text_and_a_line_below_a_title_are_no_table() {
        Document document = read((page, font) -> {
            page.addRect(70, 700, 400, 60);
            page.stroke();
            across(page, 70, 470, 650);
            Fixtures.print(page, font, new Line(80, 730, "全区实现地区生产总值1118.43亿元,比上年增长2.6%。"));
        });

        assertThat(document.sheets()).isEmpty();
        assertThat(document.text()).contains("1118.43亿元");
    }
}
