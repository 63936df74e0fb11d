package io.duibiao.publish.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.publish.Samples;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.workbook.WorkbookWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TemplateTest {

    /** Returns the standard template after an office has changed it. */
    private static byte[] changed(Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Template.standard().bytes()))) {
            change.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Row row(XSSFSheet sheet, Look look) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0).getStringCellValue().equals(look.word()))
                .findFirst()
                .orElseThrow();
    }

    private static XSSFWorkbook dressed(byte[] template) throws IOException, TemplateException {
        byte[] bytes = new WorkbookWriter(Samples.sixDistricts(), Supplement.NONE, Template.read(template)).write();
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void the_standard_template_is_one() throws TemplateException {
        byte[] bytes = Template.standard().bytes();
        assertThat(Template.read(bytes).bytes())
                .isEqualTo(bytes)
                .isEqualTo(Template.standard().bytes());
    }

    @Test
    void a_copy_of_another_day_is_the_same_file() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Template.standard().bytes()))) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated().toInstant())
                    .as("a day that every copy shares")
                    .isEqualTo(Instant.EPOCH);
        }
    }

    @Test
    void an_offices_font_fill_digits_and_page_are_those_of_the_workbook() throws IOException, TemplateException {
        byte[] template = changed(workbook -> {
            XSSFSheet sheet = workbook.getSheet("styles");
            Font font = workbook.createFont();
            font.setFontName("宋体");
            font.setFontHeightInPoints((short) 12);
            CellStyle style = row(sheet, Look.ROW).getCell(1).getCellStyle();
            style.setFont(font);
            style.setDataFormat(workbook.createDataFormat().getFormat("0.0"));
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getHeader().setRight("统计局");
        });
        try (XSSFWorkbook workbook = dressed(template)) {
            assertThat(workbook.getSheet("styles")).as("the samples themselves").isNull();
            XSSFSheet sheet = workbook.getSheet("一览表-综合");
            XSSFCell level = sheet.getRow(7).getCell(1);
            assertThat(level.getCellStyle().getFont().getFontName()).isEqualTo("宋体");
            assertThat(level.getCellStyle().getDataFormatString()).isEqualTo("0.00");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getHeader().getRight()).isEqualTo("统计局");
        }
    }

    private static List<String> shades(byte[] template) throws IOException, TemplateException {
        byte[] bytes = new WorkbookWriter(Samples.chongqing(), Supplement.NONE, Template.read(template)).write();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheetConditionalFormatting shades = workbook.getSheet("一览表-综合").getSheetConditionalFormatting();
            return shades.getNumConditionalFormattings() == 0
                    ? List.of()
                    : Stream.of(0, 1)
                            .map(i -> shades.getConditionalFormattingAt(0).getRule(i))
                            .map(rule -> rule.getPatternFormatting()
                                    .getFillBackgroundColorColor()
                                    .getARGBHex())
                            .toList();
        }
    }

    @Test
    void the_quarters_of_a_ranking_are_shaded_in_the_offices_colours_and_in_the_usual_ones_where_it_has_none()
            throws IOException, TemplateException {
        byte[] own = changed(workbook -> row(workbook.getSheet("styles"), Look.FIRST_QUARTER)
                .getCell(1)
                .getCellStyle()
                .setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0x12, (byte) 0x34, (byte) 0x56})));
        assertThat(shades(own)).containsExactly("FF123456", "FFF3E3CC");
        byte[] without = changed(workbook -> {
            XSSFSheet sheet = workbook.getSheet("styles");
            sheet.removeRow(row(sheet, Look.FIRST_QUARTER));
            sheet.removeRow(row(sheet, Look.LAST_QUARTER));
        });
        assertThat(shades(without)).as("a template from before these two").containsExactly("FFB9D2E9", "FFF3E3CC");
        byte[] plain = changed(workbook -> List.of(Look.FIRST_QUARTER, Look.LAST_QUARTER)
                .forEach(look -> row(workbook.getSheet("styles"), look)
                        .getCell(1)
                        .getCellStyle()
                        .setFillPattern(FillPatternType.NO_FILL)));
        assertThat(shades(plain)).as("samples without a fill").isEmpty();
    }

    @Test
    void templates_that_differ_have_other_names() throws IOException, TemplateException {
        Template usual = Template.read(Template.standard().bytes());
        Template other = Template.read(
                changed(workbook -> workbook.getSheet("styles").getHeader().setRight("统计局")));
        assertThat(other).hasToString(Template.read(other.bytes()).toString());
        assertThat(other.toString())
                .isNotEqualTo(usual.toString())
                .as("SHA-256: with 32 bits, what is taken over for one template could be another's")
                .matches("Template\\[[0-9a-f]{64}]");
    }

    @Test
    void a_picture_stands_on_the_cover() throws IOException, TemplateException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        byte[] template = changed(workbook -> {
            int picture = workbook.addPicture(png.toByteArray(), XSSFWorkbook.PICTURE_TYPE_PNG);
            workbook.getSheet("styles")
                    .createDrawingPatriarch()
                    .createPicture(workbook.getCreationHelper().createClientAnchor(), picture);
        });
        try (XSSFWorkbook workbook = dressed(template)) {
            assertThat(workbook.getSheetAt(0).getDrawingPatriarch().getShapes()).hasSize(1);
        }
    }

    @Test
    void what_is_missing_is_said_all_at_once() throws IOException {
        byte[] template = changed(workbook -> {
            XSSFSheet sheet = workbook.getSheet("styles");
            sheet.removeRow(row(sheet, Look.HEAD));
            row(sheet, Look.ROW)
                    .getCell(1)
                    .getCellStyle()
                    .setDataFormat(workbook.createDataFormat().getFormat("yyyy"));
        });
        assertThatThrownBy(() -> Template.read(template))
                .hasMessage("Its sheet 'styles' has no row 'head' with a sample in column B. The number format of its"
                        + " sample 'row' is 'yyyy': it must be like #,##0.0.");
        assertThatThrownBy(() -> Template.read(changed(workbook -> workbook.setSheetName(0, "Tabelle1"))))
                .hasMessage("It has no sheet 'styles'.");
        assertThatThrownBy(() -> Template.read(new byte[0])).hasMessage("It is no .xlsx workbook.");
    }
}
