package io.duibiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import java.util.List;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** What Word files that hold more than paragraphs and tables become. */
class WordBodyTest {
    private static final String HEAD =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                    + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
                    + " xmlns:v='urn:schemas-microsoft-com:vml'><w:body>";

    private static Document read(String... body) {
        byte[] bytes = Fixtures.docx(document -> document.getDocument().set(parsed(HEAD + String.join("", body))));
        FileReading reading = new Intake().read("表单.docx", bytes);
        assertThat(reading.rejects()).isEmpty();
        return reading.document().orElseThrow();
    }

    private static CTDocument1 parsed(String start) {
        try {
            return DocumentDocument.Factory.parse(start + "</w:body></w:document>")
                    .getDocument();
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String control(String... content) {
        return "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + String.join("", content)
                + "</w:sdtContent></w:sdt>";
    }

    private static String cell(String text) {
        return "<w:tc>" + paragraph(text) + "</w:tc>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.stream().map(SheetCell::text).toList())
                .toList();
    }

    @Test
    void a_content_control_around_paragraphs_or_words_changes_nothing() {
        Document document = read(
                paragraph("一、综合"),
                control(paragraph("全年完成投资12.5亿元。"), control(paragraph("其中工业投资3.1亿元。"))),
                "<w:p>" + run("财政收入") + control(run("10")) + run("亿元。") + "</w:p>");
        assertThat(document.text()).isEqualTo("一、综合\n全年完成投资12.5亿元。\n其中工业投资3.1亿元。\n财政收入10亿元。\n");
    }

    @Test
    void a_content_control_around_a_table_its_rows_or_cells_changes_nothing() {
        Document document = read(
                paragraph("表1 各镇投资(亿元)"),
                control("<w:tbl>"
                        + row(cell("镇"), control(cell("2022")))
                        + control(
                                row(cell("东镇"), "<w:tc>" + control(paragraph("1.2")) + "</w:tc>"),
                                row(cell("西镇"), cell("3.4")))
                        + "</w:tbl>"));
        assertThat(texts(document.sheets().get(0)))
                .containsExactly(List.of("镇", "2022"), List.of("东镇", "1.2"), List.of("西镇", "3.4"));
        assertThat(document.sheets().get(0).name()).isEqualTo("表1 各镇投资(亿元)");
    }

    @Test
    void a_table_of_contents_is_left_out_its_numbers_are_those_of_pages() {
        Document document = read(
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + paragraph("一、综合 3") + control(paragraph("二、农业 5")) + "</w:sdtContent></w:sdt>",
                paragraph("一、综合"));
        assertThat(document.text()).isEqualTo("一、综合\n");
    }

    @Test
    void a_text_box_follows_the_paragraph_that_it_is_fixed_to_and_is_read_once() {
        String box = "<w:txbxContent>" + paragraph("全区实现地区生产总值550.5亿元。") + paragraph("同比增长6%。") + "</w:txbxContent>";
        Document document = read(
                "<w:p>" + run("上半年经济运行") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + paragraph("旧式文本框。")
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
        assertThat(document.text()).isEqualTo("上半年经济运行\n全区实现地区生产总值550.5亿元。\n同比增长6%。\n\n旧式文本框。\n");
    }
}
