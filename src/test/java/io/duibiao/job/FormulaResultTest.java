package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.observation.Delivery;
import io.duibiao.observation.Observation;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a formula gave is taken as the file keeps it, and says that it comes from a formula. */
class FormulaResultTest {
    private static final String NOTE = "〔公式结果〕";

    static Stream<Workbook> workbooks() {
        return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void a_figure_that_a_formula_gave_says_so_in_its_words(Workbook workbook) throws IOException {
        Delivery delivery = read(workbook, new String[] {"地区", "地区生产总值"});

        assertThat(of(delivery, "500102").source().words()).endsWith(NOTE);
        assertThat(of(delivery, "500102").figure().value())
                .as("as it was saved, not 1 + 1")
                .isEqualByComparingTo("73150000000");
        assertThat(of(delivery, "500101").source().words()).doesNotContain(NOTE);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void so_it_does_in_a_table_of_one_figure_a_row(Workbook workbook) throws IOException {
        String[] head = {"地区", "数值", "指标", "时期", "单位"};
        Delivery delivery = read(workbook, head, "地区生产总值", "2022-H1", "亿元");

        assertThat(of(delivery, "500102").source().words()).endsWith(NOTE);
        assertThat(of(delivery, "500101").source().words()).doesNotContain(NOTE);
    }

    private static Observation of(Delivery delivery, String region) {
        return delivery.observations().stream()
                .filter(figure -> figure.key().region().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private static Delivery read(Workbook made, String[] head, String... rest) throws IOException {
        try (Workbook workbook = made) {
            var sheet = workbook.createSheet("各区县");
            int first = rest.length == 0 ? 1 : 0;
            if (first == 1) {
                sheet.createRow(0).createCell(0).setCellValue("2022年上半年各区县主要指标(亿元)");
            }
            Row heads = sheet.createRow(first);
            for (int i = 0; i < head.length; i++) {
                heads.createCell(i).setCellValue(head[i]);
            }
            row(sheet.createRow(first + 1), "万州区", 615.3, rest);
            row(sheet.createRow(first + 2), "涪陵区", 731.5, rest);
            sheet.getRow(first + 2).getCell(1).setCellFormula("1+1");
            sheet.getRow(first + 2).getCell(1).setCellValue(731.5);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            String name = workbook instanceof XSSFWorkbook ? "districts.xlsx" : "districts.xls";
            return new FigureReader(ReferenceLoader.load(Path.of("data/reference")))
                    .deliver(name, out.toByteArray(), Dateline.UNKNOWN);
        }
    }

    private static void row(Row row, String region, double value, String... rest) {
        row.createCell(0).setCellValue(region);
        row.createCell(1).setCellValue(value);
        for (int i = 0; i < rest.length; i++) {
            row.createCell(i + 2).setCellValue(rest[i]);
        }
    }
}
