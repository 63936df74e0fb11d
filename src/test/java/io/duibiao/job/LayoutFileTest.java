package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.observation.Delivery;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layout that an analyst pinned, from the file beside the sheet to the figures. */
class LayoutFileTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));
    private static final List<String> PINNED = List.of(
            "- sheet: 报送",
            "  title: 地区生产总值",
            "  stub: A region",
            "  figures: B",
            "  body: 1..2",
            "  unit: 亿元",
            "  period: 2021");

    private final FigureReader reader = new FigureReader(REFERENCE);

    @TempDir
    Path folder;

    /** Returns a workbook without any heading: nothing in it says what the figures are. */
    private Path bareWorkbook() throws IOException {
        Path file = Files.createDirectories(folder.resolve("tables")).resolve("bare.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("报送");
            sheet.createRow(0).createCell(0).setCellValue("万州区");
            sheet.getRow(0).createCell(1).setCellValue(1087.94);
            sheet.createRow(1).createCell(0).setCellValue("涪陵区");
            sheet.getRow(1).createCell(1).setCellValue(1402.74);
            workbook.write(out);
        }
        return file;
    }

    private void pin(Path file, List<String> lines) throws IOException {
        Files.write(file.resolveSibling(file.getFileName() + ".layout.yaml"), lines);
    }

    private FileStatements read(Path file) throws IOException {
        return reader.statements(
                file.getFileName().toString(), Files.readAllBytes(file), Dateline.UNKNOWN, LayoutFile.beside(file));
    }

    @Test
    void a_sheet_that_fits_nothing_is_refused_and_reads_once_its_layout_is_pinned() throws IOException {
        Path file = bareWorkbook();
        assertThat(read(file).statements()).isEmpty();
        assertThat(read(file).rejects()).extracting(Reject::reason).containsOnly(Reason.NO_HEADER);
        pin(file, PINNED);
        FileStatements said = read(file);
        assertThat(said.rejects()).isEmpty();
        assertThat(said.statements())
                .extracting(s -> s.scope().region().words() + " " + s.subject() + " "
                        + s.quantity().value() + s.quantity().unit().symbol() + " "
                        + s.scope().periodLabel())
                .containsExactly("万州区 地区生产总值 1087.94亿元 2021", "涪陵区 地区生产总值 1402.74亿元 2021");
    }

    @Test
    void a_job_reads_the_layout_beside_the_file_and_takes_it_for_no_input() throws IOException {
        Path file = bareWorkbook();
        pin(file, PINNED);
        SpecifiedJob job = job(java.util.Objects.requireNonNull(file.getParent()));
        JobFiles files = JobFiles.of(job.specification().inputs(), REFERENCE.regions());
        assertThat(files.paths()).containsExactly(file.toString());
        Delivery delivery = new JobDeliveries(job, files, new Versions.Reading("1", "1")).read(file.toString());
        assertThat(delivery.observations())
                .extracting(observation -> observation.key().region())
                .containsExactly("500101", "500102");
        assertThat(delivery.observations())
                .extracting(Observation::key)
                .extracting(key -> key.indicator())
                .containsOnly("gdp");
    }

    private SpecifiedJob job(Path tables) throws IOException {
        return JobSpecificationReader.read(Files.write(
                folder.resolve("job.yaml"),
                List.of(
                        "name: a",
                        "reference: " + Path.of("data/reference").toAbsolutePath(),
                        "inputs: [{files: " + tables + "}]",
                        "publish: {among: '500000'}")));
    }

    @Test
    void the_columns_of_a_long_table_with_unknown_headings_can_be_pinned() {
        String csv = "辖区,考核项,时点,完成\n万州区,地区生产总值,2021,1087.94\n";
        LayoutFile layout = new LayoutFile("a.csv.layout.yaml", """
                - sheet: a
                  header: 1
                  columns: A region, B indicator, C period, D value
                  body: 2
                  unit: 亿元
                """);
        FileStatements said =
                reader.statements("a.csv", csv.getBytes(StandardCharsets.UTF_8), Dateline.UNKNOWN, layout);
        assertThat(said.rejects()).isEmpty();
        assertThat(said.statements())
                .extracting(s -> s.quantity().value().toPlainString()
                        + s.quantity().unit().symbol())
                .containsExactly("1087.94亿元");
    }

    @Test
    void each_mistake_is_told_with_line_and_column_and_the_file_is_not_read_by_guess() throws IOException {
        Path file = bareWorkbook();
        pin(
                file,
                List.of(
                        "# put right by hand",
                        "- sheet: 报表",
                        "  stub: A regio",
                        "  figures: 3",
                        "  body: 9..3",
                        "  unit: 亿贝壳",
                        "  period: 昨年",
                        "  region: 999999",
                        "  perod: 2021"));
        FileStatements said = read(file);
        assertThat(said.statements()).isEmpty();
        assertThat(said.rejects()).extracting(Reject::reason).containsOnly(Reason.LAYOUT_UNKNOWN);
        assertThat(said.rejects())
                .extracting(Reject::detail)
                .containsExactlyInAnyOrder(
                        "bare.xlsx.layout.yaml:9:3: Unknown key 'perod': not one of [sheet, title, header, stub, figures,"
                                + " columns, body, unit, period, region]. Did you mean 'period'?",
                        "bare.xlsx.layout.yaml:2:10: There is no sheet '报表' in 'bare.xlsx', only [报送]."
                                + " Did you mean '报送'?",
                        "bare.xlsx.layout.yaml:5:9: Cannot read '9..3' as rows: it must be like 3 or 3..20.",
                        "bare.xlsx.layout.yaml:3:9: Cannot read 'A regio' as a column of labels: it must be like"
                                + " 'B region', with one of region, code, period, unit, words, ignored.",
                        "bare.xlsx.layout.yaml:4:12: Cannot read '3' as columns: it must be like C..F or C E G.",
                        "bare.xlsx.layout.yaml:6:9: Unknown unit '亿贝壳': units.csv has no such unit.",
                        "bare.xlsx.layout.yaml:7:11: Unknown period '昨年': it must be like 2023, 2023-H1, 2023-Q2,"
                                + " 2023-Q1..Q3, 2023-M07, 2023-M01..M07 or 2021..2025.",
                        "bare.xlsx.layout.yaml:8:11: Unknown region '999999': regions.csv has no such code.");
    }

    @Test
    void rows_below_the_sheet_and_text_that_is_no_yaml_are_mistakes_too() throws IOException {
        Path file = bareWorkbook();
        pin(file, List.of("- sheet: 报送", "  figures: B", "  body: 7..9"));
        assertThat(read(file).rejects())
                .extracting(Reject::detail)
                .containsExactly("bare.xlsx.layout.yaml:3:9: The sheet has only 2 rows, not row 7..9.");
        pin(file, List.of("- sheet: 报送", "  body: [1"));
        assertThat(read(file).rejects())
                .extracting(Reject::detail)
                .singleElement()
                .asString()
                .startsWith("bare.xlsx.layout.yaml:3:1: Cannot read this as YAML");
    }

    @Test
    void the_layout_that_is_printed_reads_the_shipped_tables_as_before() throws IOException {
        for (Path file : tables()) {
            String name = file.getFileName().toString();
            byte[] content = Files.readAllBytes(file);
            FileStatements found = reader.statements(name, content, Dateline.UNKNOWN);
            LayoutFile printed = new LayoutFile("printed", String.join("\n", reader.layouts(found, LayoutFile.NONE)));
            assertThat(printed.text()).as(name).contains("- sheet: ");
            FileStatements pinned = reader.statements(name, content, Dateline.UNKNOWN, printed);
            assertThat(pinned.rejects()).as("rejects of " + name).isEqualTo(found.rejects());
            assertThat(pinned.statements()).as("figures of " + name).isEqualTo(found.statements());
        }
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/tables"))) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|xlsx?)"))
                    .filter(file -> !file.endsWith("sources.csv"))
                    .sorted()
                    .toList();
        }
    }
}
