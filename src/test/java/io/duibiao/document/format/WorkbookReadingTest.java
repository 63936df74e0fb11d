package io.duibiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Old and new workbooks are read alike. */
class WorkbookReadingTest {

    static Stream<Workbook> kinds() {
        return Stream.of(new HSSFWorkbook(), new XSSFWorkbook());
    }

    private static Document read(Workbook workbook, Consumer<org.apache.poi.ss.usermodel.Sheet> fill) {
        String source = workbook instanceof HSSFWorkbook ? "a.xls" : "a.xlsx";
        FileReading reading = new Intake().read(source, Fixtures.workbook(workbook, fill));
        assertThat(reading.rejects()).as("rejects of " + source).isEmpty();
        return reading.document().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_number_is_kept_as_stored_and_as_shown(Workbook workbook) {
        Sheet sheet = read(workbook, source -> {
                    Cell cell = source.createRow(1).createCell(2);
                    cell.setCellValue(2249.854);
                    CellStyle style = source.getWorkbook().createCellStyle();
                    style.setDataFormat(source.getWorkbook().createDataFormat().getFormat("0.00_ "));
                    cell.setCellStyle(style);
                })
                .sheets()
                .get(0);
        SheetCell cell = sheet.cell(1, 2);
        assertThat(cell.number()).contains(new BigDecimal("2249.854"));
        assertThat(cell.text()).isEqualTo("2249.85");
        assertThat(cell.format()).isEqualTo("0.00_ ");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void merged_regions_and_comments_are_kept(Workbook workbook) {
        Sheet sheet = read(workbook, source -> {
                    Fixtures.smallTable(source);
                    source.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
                    Comment comment = source.createDrawingPatriarch().createCellComment(anchor(source));
                    comment.setString(source.getWorkbook().getCreationHelper().createRichTextString("修订数"));
                    source.getRow(2).getCell(1).setCellComment(comment);
                })
                .sheets()
                .get(0);
        assertThat(sheet.name()).isEqualTo("各区");
        assertThat(sheet.merges()).containsExactly(new Sheet.Merge(0, 0, 0, 1));
        assertThat(sheet.cell(2, 1).comment()).isEqualTo("修订数");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_label_that_its_style_sets_further_in_begins_with_blanks(Workbook workbook) {
        Sheet sheet = read(workbook, source -> {
                    Cell cell = source.createRow(0).createCell(0);
                    cell.setCellValue("第一产业");
                    CellStyle style = source.getWorkbook().createCellStyle();
                    style.setIndention((short) 2);
                    cell.setCellStyle(style);
                })
                .sheets()
                .get(0);
        assertThat(sheet.cell(0, 0).text()).isEqualTo("    第一产业");
    }

    private static ClientAnchor anchor(org.apache.poi.ss.usermodel.Sheet sheet) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(3);
        anchor.setRow1(3);
        anchor.setCol2(5);
        anchor.setRow2(5);
        return anchor;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_formula_gives_its_cached_value_and_is_not_evaluated(Workbook workbook) {
        Sheet sheet = read(workbook, source -> {
                    Fixtures.smallTable(source);
                    Cell cell = source.getRow(3).createCell(2);
                    cell.setCellFormula("B3+B4");
                    source.getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateFormulaCell(cell);
                    source.getRow(2).getCell(1).setCellValue(0);
                })
                .sheets()
                .get(0);
        assertThat(sheet.cell(3, 2).number()).contains(new BigDecimal("2622.24"));
        assertThat(sheet.cell(3, 2).computed()).isTrue();
        assertThat(sheet.cell(2, 1).computed()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_hidden_sheet_is_read_and_marked(Workbook workbook) {
        Document document = read(workbook, source -> {
            Fixtures.smallTable(source);
            Fixtures.smallTable(source.getWorkbook().createSheet("备查"));
            source.getWorkbook().setSheetHidden(1, true);
        });
        assertThat(document.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void formatted_empty_rows_make_no_rows(Workbook workbook) {
        Sheet sheet = read(workbook, source -> {
                    Fixtures.smallTable(source);
                    for (int row = 10; row < 20_000; row++) {
                        source.createRow(row).createCell(0).setBlank();
                    }
                })
                .sheets()
                .get(0);
        assertThat(sheet.rows()).hasSize(4);
    }

    @Test
    void a_large_workbook_is_read_as_a_stream() {
        Document document = read(new XSSFWorkbook(), source -> {
            for (int row = 0; row < 5_000; row++) {
                Fixtures.put(source, row, "甲区", row, row * 0.5);
            }
        });
        assertThat(document.sheets().get(0).rows()).hasSize(5_000);
        assertThat(document.sheets().get(0).cell(4_999, 2).number()).contains(new BigDecimal("2499.5"));
    }
}
