package io.duibiao.document.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Sheet;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** What each text format becomes. Workbooks, Word and PDF files have tests of their own. */
class IntakeTest {
    private static final String TEXT = "甲区上半年完成投资12.5亿元。\r\n同比增长3.1%。\n";

    private static Document read(String source, byte[] content) {
        FileReading reading = new Intake().read(source, content);
        assertThat(reading.rejects()).as("rejects of " + source).isEmpty();
        return reading.document().orElseThrow();
    }

    @Test
    void a_text_keeps_its_line_ends_so_that_offsets_count_in_the_file() {
        Document document = read("报告.txt", TEXT.getBytes(UTF_8));
        assertThat(document.format()).isEqualTo(Format.TXT);
        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.sheets()).isEmpty();
    }

    @Test
    void the_id_is_the_hash_of_the_bytes() {
        assertThat(read("a.txt", "abc".getBytes(UTF_8)).id())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_text() {
        assertThat(read("a.txt", ("\ufeff" + TEXT).getBytes(UTF_8)).text()).isEqualTo(TEXT);
        assertThat(read("a.txt", ("\ufeff" + TEXT).getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
    }

    @Test
    void utf_16_without_a_mark_is_told_by_its_zeros() {
        assertThat(read("a.txt", TEXT.getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
    }

    @Test
    void gb_18030_is_read_even_where_the_text_is_short() {
        byte[] bytes = "增长5%".getBytes(Charset.forName("GB18030"));
        assertThat(read("a.txt", bytes).text()).isEqualTo("增长5%");
    }

    @Test
    void a_bullet_of_a_symbol_font_says_nothing_against_utf_8() {
        String text = "\uf06c全区实现地区生产总值550.5亿元。\n\uf0d8同比增长6%。\n";
        assertThat(read("a.txt", text.getBytes(UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void a_csv_becomes_one_sheet_named_after_the_file() {
        Document document = read("data/各区指标.csv", "地区,\"投资,亿元\"\n甲区,12.5\n\n乙区,3\n".getBytes(UTF_8));
        Sheet sheet = document.sheets().get(0);
        assertThat(document.format()).isEqualTo(Format.CSV);
        assertThat(sheet.name()).isEqualTo("各区指标");
        assertThat(sheet.cell(0, 1).text()).isEqualTo("投资,亿元");
        assertThat(sheet.cell(3, 0).text()).as("an empty line is a row").isEqualTo("乙区");
    }

    @Test
    void the_delimiter_is_the_one_that_gives_most_lines_the_same_number_of_fields() {
        assertThat(read("a.csv", "a;b;c\n1,5;2;3\n4;5,1;6\n".getBytes(UTF_8))
                        .sheets()
                        .get(0)
                        .cell(1, 0)
                        .text())
                .isEqualTo("1,5");
        assertThat(read("a.tsv", "a\tb\n1\t2\n".getBytes(UTF_8)).sheets().get(0).width())
                .isEqualTo(2);
        assertThat(read("a.csv", "a|b\n1|2\n".getBytes(UTF_8)).sheets().get(0).width())
                .isEqualTo(2);
    }

    @Test
    void rows_of_a_csv_may_differ_in_length() {
        Sheet sheet = read("a.csv", "a,b\n1\n1,2,3\n".getBytes(UTF_8)).sheets().get(0);
        assertThat(sheet.cell(1, 1).isBlank()).isTrue();
        assertThat(sheet.cell(2, 2).text()).isEqualTo("3");
    }

    @Test
    void a_web_page_gives_its_text_without_menus_and_its_tables_as_sheets() {
        String html = """
                <html><head><title>甲区公报</title><script>var n = 99;</script></head><body>
                <nav><a href="/">首页</a><a href="/a">公开</a></nav>
                <div class="main"><h1>甲区2022年公报</h1><p>全年完成投资<b>12.5</b>亿元。</p>
                <p>表1 各镇投资</p>
                <table><tr><th rowspan="2">镇</th><th colspan="2">投资(亿元)</th></tr>
                <tr><th>2021</th><th>2022</th></tr><tr><td>东镇</td><td>1.1</td><td>1.2</td></tr></table>
                <p>以上为初步数。</p></div><footer>电话 12345</footer></body></html>
                """;
        Document document = read("公报.html", html.getBytes(UTF_8));
        assertThat(document.text()).isEqualTo("甲区2022年公报\n全年完成投资12.5亿元。\n表1 各镇投资\n以上为初步数。\n");
        Sheet sheet = document.sheets().get(0);
        assertThat(sheet.name()).isEqualTo("表1 各镇投资");
        assertThat(sheet.merges()).containsExactlyInAnyOrder(new Sheet.Merge(0, 0, 1, 0), new Sheet.Merge(0, 1, 0, 2));
        assertThat(sheet.cell(1, 2).text()).isEqualTo("2022");
        assertThat(sheet.cell(2, 1).text()).isEqualTo("1.1");
    }

    @Test
    void a_table_that_places_blocks_on_a_page_is_text() {
        String html = "<html><body><table><tr><td><p>第一段有12项。</p><p>第二段。</p></td></tr></table></body></html>";
        Document document = read("a.htm", html.getBytes(UTF_8));
        assertThat(document.text()).isEqualTo("第一段有12项。\n第二段。\n");
        assertThat(document.sheets()).isEmpty();
    }

    @Test
    void blanks_that_a_page_shows_before_a_label_indent_it() {
        String html = """
                <html><body><table><tr><td>指标</td><td>2022年</td></tr>
                <tr><td>
                    总人口</td><td>10</td></tr>
                <tr><td>&nbsp;&nbsp;其中:男</td><td>5</td></tr>
                <tr><td>\u3000女</td><td>5</td></tr>
                <tr><td style="padding-left:12px;mso-char-indent-count:2">老人</td><td>2</td></tr></table></body></html>
                """;
        Sheet sheet = read("a.html", html.getBytes(UTF_8)).sheets().get(0);
        assertThat(sheet.rows().stream().map(row -> row.get(0).text()))
                .containsExactly("指标", "总人口", "  其中:男", "\u3000女", "    老人");
    }
}
