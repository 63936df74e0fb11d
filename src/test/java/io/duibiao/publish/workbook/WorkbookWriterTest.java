package io.duibiao.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.period.Period;
import io.duibiao.publish.ChangeLog;
import io.duibiao.publish.Fact;
import io.duibiao.publish.Language;
import io.duibiao.publish.Publication;
import io.duibiao.publish.SampleAverages;
import io.duibiao.publish.Samples;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.template.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {
    private final Publication publication = Samples.chongqing();

    private static XSSFWorkbook open(Publication publication) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new WorkbookWriter(publication).write()));
    }

    private static Row row(XSSFSheet sheet, String name) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null
                        && row.getCell(0).getStringCellValue().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row '" + name + "' on sheet " + sheet.getSheetName()));
    }

    @Test
    void the_usual_table_has_nation_city_and_districts_in_official_order() throws IOException {
        try (XSSFWorkbook workbook = open(publication)) {
            XSSFSheet sheet = workbook.getSheet("一览表-综合");
            assertThat(row(sheet, "全国").getRowNum()).isEqualTo(4);
            assertThat(row(sheet, "全市").getRowNum()).isEqualTo(5);
            assertThat(row(sheet, "万州区").getRowNum()).isEqualTo(6);
            assertThat(row(sheet, "彭水苗族土家族自治县").getRowNum()).isEqualTo(43);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("地区生产总值（亿元）");
        }
    }

    @Test
    void figures_are_numbers_with_the_published_decimals() throws IOException {
        try (XSSFWorkbook workbook = open(publication)) {
            Row wanzhou = row(workbook.getSheet("一览表-综合"), "万州区");
            assertThat(List.of(1, 2, 3, 4, 5, 6))
                    .extracting(column -> wanzhou.getCell(column).getNumericCellValue())
                    .containsExactly(982.58, 6.0, 0.1, 37.0, -5.9, -6.5);
            assertThat(wanzhou.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(wanzhou.getCell(5).getCellStyle().getDataFormatString()).startsWith("+#,##0.0;");
        }
    }

    @Test
    void growth_in_percentage_points_is_headed_so_and_has_its_unit_behind_it_among_growths_in_percent()
            throws IOException {
        try (XSSFWorkbook workbook = open(Samples.grownInPoints(publication, "gdp"))) {
            assertThat(workbook.getSheet("一览表-综合").getRow(3).getCell(3).getStringCellValue())
                    .isEqualTo("增速\n(百分点)");
            assertThat(workbook.getSheet("地区生产总值").getRow(3).getCell(3).getStringCellValue())
                    .isEqualTo("增速 (百分点)");
            Cell growth = workbook.getSheet("万州区").getRow(3).getCell(6);
            assertThat(new DataFormatter().formatCellValue(growth))
                    .startsWith("0.1")
                    .endsWith(" 百分点");
        }
        try (XSSFWorkbook workbook = open(publication)) {
            assertThat(workbook.getSheet("一览表-综合").getRow(3).getCell(3).getStringCellValue())
                    .isEqualTo("增速\n(%)");
            assertThat(workbook.getSheet("万州区")
                            .getRow(3)
                            .getCell(6)
                            .getCellStyle()
                            .getDataFormatString())
                    .doesNotContain("百分点");
        }
    }

    @Test
    void the_whole_has_a_row_with_each_way() throws IOException {
        Supplement supplement =
                new Supplement(List.of(), List.of(), List.of(SampleAverages.ofGdpGrowth()), ChangeLog.NONE);
        byte[] bytes = new WorkbookWriter(publication, supplement, Template.standard()).write();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Row gdp = row(workbook.getSheet("平均"), "地区生产总值");
            assertThat(gdp.getCell(2).getStringCellValue()).isEqualTo("增速");
            assertThat(gdp.getCell(3).getCellType()).as("published").isEqualTo(CellType.BLANK);
            assertThat(gdp.getCell(4).getNumericCellValue()).as("implied").isEqualTo(6.1);
            assertThat(gdp.getCell(5).getNumericCellValue()).as("computed").isEqualTo(6.3);
            assertThat(gdp.getCell(8).getStringCellValue()).isEqualTo("据各地差距推算");
        }
    }

    @Test
    void the_sentence_stands_at_the_figure() throws IOException {
        try (XSSFWorkbook workbook = open(publication)) {
            Cell level = row(workbook.getSheet("一览表-综合"), "万州区").getCell(1);
            assertThat(level.getCellComment().getString().getString()).contains("2018年各区县地区生产总值", "982.58");
        }
    }

    @Test
    void the_table_prints_on_a3_with_its_headings_on_every_page() throws IOException {
        try (XSSFWorkbook workbook = open(publication)) {
            XSSFSheet sheet = workbook.getSheet("一览表-综合");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
            assertThat(sheet.getFooter().getCenter()).contains("&P", "&N");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getName("gdp_growth").getRefersToFormula()).isEqualTo("'一览表-综合'!$D$7:$D$44");
        }
    }

    @Test
    void an_indicator_has_all_its_periods_and_gaps_are_empty_cells() throws IOException {
        try (XSSFWorkbook workbook = open(publication)) {
            XSSFSheet sheet = workbook.getSheet("地区生产总值");
            assertThat(List.of(1, 5, 9, 13, 17))
                    .extracting(column -> sheet.getRow(2).getCell(column).getStringCellValue())
                    .containsExactly("2018年", "2019年", "2020年", "2021年", "2022年");
            Row qianjiang = row(sheet, "黔江区");
            assertThat(qianjiang.getCell(1).getNumericCellValue()).isEqualTo(247.29);
            assertThat(qianjiang.getCell(5).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void every_member_has_a_profile_in_the_order_of_the_catalogue() throws IOException {
        Publication several = Samples.madeUp(LongStream.range(0, 20)
                .filter(seed -> Samples.madeUp(seed).focus().subject().isPresent())
                .findFirst()
                .orElseThrow());
        try (XSSFWorkbook workbook = open(several)) {
            XSSFSheet wanzhou = workbook.getSheet("万州区");
            assertThat(workbook.getSheetIndex(wanzhou))
                    .as("the highlighted member's profile stands before the indicators")
                    .isBetween(2, workbook.getSheetIndex("增值税") - 1);
            assertThat(StreamSupport.stream(wanzhou.spliterator(), false)
                            .skip(3)
                            .map(row -> row.getCell(1).getStringCellValue()))
                    .containsExactly("地区生产总值", "一般公共预算收入", "增值税", "营业税", "企业所得税", "户籍人口");
            Row revenue = wanzhou.getRow(3);
            assertThat(revenue.getCell(4).getNumericCellValue())
                    .as("place by level")
                    .isBetween(1.0, 38.0);
            assertThat(revenue.getCell(12).getStringCellValue()).as("words").contains("全年实现");
            assertThat(workbook.getSheet("云阳县")).isNotNull();
        }
    }

    @Test
    void all_that_is_published_of_the_highlighted_member_is_listed_with_its_words() throws IOException {
        Fact place = new Fact(
                "500101",
                "gdp",
                new Fact.Label("全市位次", "place"),
                Datum.of(BigDecimal.valueOf(3), "位", BigDecimal.ZERO),
                new Origin("id", "report.txt", "40..41", "=居全市第3位", Optional.empty()));
        Supplement supplement = new Supplement(List.of(), List.of(place), List.of(), ChangeLog.NONE);
        byte[] bytes = new WorkbookWriter(publication, supplement, Template.standard()).write();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Row row = workbook.getSheet("万州区公布数据").getRow(3);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(3);
            assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(5).getCellStyle().getQuotePrefixed())
                    .as("words that begin with = stay words")
                    .isTrue();
        }
    }

    @Test
    void a_text_that_no_cell_holds_is_cut_and_the_rest_is_published() throws IOException {
        String remark = "注".repeat(40_000);
        Fact fact = new Fact(
                "500101",
                "gdp",
                Fact.Label.LEVEL,
                Datum.of(BigDecimal.valueOf(3), "元", BigDecimal.ZERO),
                new Origin("id", "report_x0041_.csv", "40..41", remark, Optional.empty()));
        Finding finding = new Finding(
                "X", Finding.Severity.NOTE, "500101", "gdp", Period.year(2018), remark, List.of("report.csv"));
        Publication other = new Publication(
                Language.ZH,
                publication.focus(),
                publication.reference(),
                publication.benchmarks(),
                List.of(finding),
                List.of(),
                publication.run());
        Supplement supplement = new Supplement(List.of(), List.of(fact), List.of(), ChangeLog.NONE);
        byte[] bytes = new WorkbookWriter(other, supplement, Template.standard()).write();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Row row = workbook.getSheet("万州区公布数据").getRow(3);
            assertThat(row.getCell(5).getStringCellValue()).hasSize(32_767).endsWith("注…");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("report_x0041_.csv");
            Row found = workbook.getSheet("核查").getRow(3);
            assertThat(found.getCell(4).getStringCellValue()).endsWith("注…");
            assertThat(found.getHeightInPoints()).as("higher no row can be").isBetween(18f, 409f);
        }
    }

    @Test
    void the_cover_leads_to_every_sheet() throws IOException {
        try (XSSFWorkbook workbook = open(publication)) {
            XSSFSheet cover = workbook.getSheetAt(0);
            assertThat(cover.getHyperlinkList()).hasSize(workbook.getNumberOfSheets() - 1);
            assertThat(cover.getHyperlinkList()).allSatisfy(link -> {
                String sheet =
                        link.getLocation().substring(1, link.getLocation().indexOf("'!"));
                assertThat(workbook.getSheet(sheet)).as("sheet '%s'", sheet).isNotNull();
            });
        }
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() throws IOException {
        Finding hostile = new Finding(
                "X", Finding.Severity.NOTE, "500101", "gdp", Period.year(2018), "=HYPERLINK(\"x\")", List.of("-1.txt"));
        Publication other = new Publication(
                Language.ZH,
                publication.focus(),
                publication.reference(),
                publication.benchmarks(),
                List.of(hostile),
                List.of(),
                publication.run());
        try (XSSFWorkbook workbook = open(other)) {
            Cell cell = workbook.getSheet("核查").getRow(3).getCell(4);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_same_publication_gives_the_same_bytes() {
        assertThat(new WorkbookWriter(publication).write()).isEqualTo(new WorkbookWriter(publication).write());
    }

    @Test
    void programs_that_read_aloud_are_told_title_and_language_and_every_sheet_opens_at_its_title() throws IOException {
        for (Language language : Language.values()) {
            try (XSSFWorkbook workbook = open(publication.in(language))) {
                var properties = workbook.getProperties().getCoreProperties();
                assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                        .contains(language.tag());
                assertThat(properties.getTitle()).isNotBlank();
                assertThat(workbook.getActiveSheetIndex()).isZero();
                for (var sheet : workbook) {
                    Cell title = sheet.getRow(0).getCell(0);
                    assertThat(title.getStringCellValue())
                            .as(sheet.getSheetName())
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void an_english_workbook_names_regions_and_units_in_english() throws IOException {
        try (XSSFWorkbook workbook = open(publication.in(Language.EN))) {
            XSSFSheet sheet = workbook.getSheet("Cover");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("Districts and counties of Chongqing");
            XSSFSheet main = workbook.getSheetAt(1);
            assertThat(main.getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("Gross regional product (100 million yuan)");
            assertThat(row(main, "Pengshui Miao and Tujia Autonomous County").getRowNum())
                    .isEqualTo(43);
        }
    }

    @Test
    void an_english_workbook_has_english_headings() throws IOException {
        try (XSSFWorkbook workbook = open(publication.in(Language.EN))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Cover");
            assertThat(workbook.getSheet("Gross regional product")).isNotNull();
        }
    }
}
