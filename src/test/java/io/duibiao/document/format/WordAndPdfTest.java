package io.duibiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Sheet;
import io.duibiao.document.format.Fixtures.Line;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** What Word and PDF files become. */
class WordAndPdfTest {

    private static Document read(String source, byte[] content) {
        FileReading reading = new Intake().read(source, content);
        assertThat(reading.rejects()).as("rejects of " + source).isEmpty();
        return reading.document().orElseThrow();
    }

    private static List<String> texts(Sheet sheet, int row) {
        return sheet.rows().get(row).stream().map(cell -> cell.text()).toList();
    }

    @Test
    void paragraphs_of_a_word_file_are_lines_and_its_tables_sheets_under_their_captions() {
        byte[] bytes = Fixtures.docx(document -> {
            paragraph(document, "一、综合");
            paragraph(document, "全年完成投资12.5亿元,比上年增长3.1%。");
            paragraph(document, "表1 各镇投资(亿元)");
            XWPFTable table = document.createTable(3, 3);
            String[][] cells = {{"镇", "投资", ""}, {"", "2021", "2022"}, {"东镇", "1.1", "1.2"}};
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    table.getRow(row).getCell(column).setText(cells[row][column]);
                }
            }
            table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(2);
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            paragraph(document, "注:初步数。");
        });
        Document document = read("公报.docx", bytes);
        assertThat(document.format()).isEqualTo(Format.DOCX);
        assertThat(document.text()).isEqualTo("一、综合\n全年完成投资12.5亿元,比上年增长3.1%。\n表1 各镇投资(亿元)\n注:初步数。\n");
        Sheet sheet = document.sheets().get(0);
        assertThat(sheet.name()).isEqualTo("表1 各镇投资(亿元)");
        assertThat(sheet.merges()).containsExactlyInAnyOrder(new Sheet.Merge(0, 0, 1, 0), new Sheet.Merge(0, 1, 0, 2));
        assertThat(texts(sheet, 2)).containsExactly("东镇", "1.1", "1.2");
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    @Test
    void lines_of_a_pdf_are_joined_to_paragraphs_and_page_numbers_dropped() {
        byte[] bytes = Fixtures.pdf(
                new Line[] {
                    new Line(200, 760, "甲区上半年经济运行"),
                    new Line(94, 720, "上半年,全区完成固定资产投资一百二十五亿元,同比增长百分之三,"),
                    new Line(70, 700, "其中工业投资30.5亿元。"),
                    new Line(94, 680, "社会消费品零售总额88亿元。"),
                    new Line(290, 40, "- 1 -")
                },
                new Line[] {new Line(94, 760, "财政收入10亿元。"), new Line(290, 40, "- 2 -")});
        Document document = read("运行.pdf", bytes);
        assertThat(document.text()).isEqualTo("""
                        甲区上半年经济运行
                        上半年,全区完成固定资产投资一百二十五亿元,同比增长百分之三,其中工业投资30.5亿元。
                        社会消费品零售总额88亿元。
                        财政收入10亿元。
                        """);
    }

    @Test
    void columns_of_a_pdf_become_a_sheet() {
        byte[] bytes = Fixtures.pdf(new Line[] {
            new Line(180, 760, "表1 各镇投资(亿元)"),
            new Line(80, 730, "镇"),
            new Line(240, 730, "2021年"),
            new Line(400, 730, "2022年"),
            new Line(80, 710, "东镇"),
            new Line(240, 710, "1.1"),
            new Line(400, 710, "1.25"),
            new Line(80, 690, "西镇"),
            new Line(240, 690, "10.3"),
            new Line(400, 690, "11.0"),
            new Line(80, 660, "以上为初步数。")
        });
        Document document = read("运行.pdf", bytes);
        Sheet sheet = document.sheets().get(0);
        assertThat(sheet.name()).isEqualTo("表1 各镇投资(亿元)");
        assertThat(texts(sheet, 0)).containsExactly("镇", "2021年", "2022年");
        assertThat(texts(sheet, 2)).containsExactly("西镇", "10.3", "11.0");
        assertThat(document.text()).isEqualTo("表1 各镇投资(亿元)\n以上为初步数。\n");
    }
}
