package io.duibiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.duibiao.document.Document;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.document.Sheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are meant to do harm, or are damaged or bloated: never followed, run or believed, and read as far as they go. */
class BadWorkbookTest {
    private static final String ONE_CELL = "<sheetData><row r=\"1\"><c r=\"B1\"><v>42</v></c></row></sheetData>";

    private static FileReading read(String source, byte[] content) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> new Intake().read(source, content), "reading " + source);
    }

    private static Document document(FileReading reading) {
        assertThat(reading.rejects()).extracting(Reject::message).isEmpty();
        return reading.document().orElseThrow();
    }

    private static void assertRejected(byte[] content, Reason reason) {
        FileReading reading = read("a.xlsx", content);
        assertThat(reading.document()).isEmpty();
        assertThat(reading.rejects()).extracting(Reject::reason).containsExactly(reason);
    }

    private static BigDecimal number(Document document, int row, int column) {
        return document.sheets().get(0).cell(row, column).number().orElseThrow();
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() {
        byte[] bomb = new RawXlsx("<sheetData>{fill}</sheetData>").bytes();
        assertThat(bomb).as("half a gigabyte, packed").hasSizeLessThan(2_000_000);
        assertRejected(bomb, Reason.OVER_LIMIT);
        assertThat(read("a.xlsx", bomb).rejects().get(0).detail()).containsIgnoringCase("zip bomb");
    }

    @Test
    void what_an_archive_is_gets_known_without_unpacking_it() {
        byte[] bomb = new RawXlsx(ONE_CELL).with("a.bin", "{fill}").bytes();
        assertThat(Content.of(bomb)).isEqualTo(Content.XLSX);
    }

    @Test
    void a_sheet_that_declares_all_cells_there_can_be_costs_what_it_holds() {
        byte[] content = new RawXlsx("<dimension ref=\"A1:XFD1048576\"/>" + ONE_CELL).bytes();
        Document document = document(read("a.xlsx", content));
        assertThat(document.sheets().get(0).rows()).hasSize(1);
        assertThat(number(document, 0, 1)).isEqualByComparingTo("42");
    }

    @Test
    void a_million_formatted_empty_rows_make_no_row() {
        StringBuilder rows = new StringBuilder("<sheetData><row r=\"1\"><c r=\"B1\"><v>42</v></c></row>");
        for (int row = 2; row <= 1_048_576; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }
        Sheet sheet = document(read("a.xlsx", new RawXlsx(rows + "</sheetData>").bytes()))
                .sheets()
                .get(0);
        assertThat(sheet.rows()).hasSize(1);
    }

    @Test
    void xml_entities_are_not_resolved(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "42");
        String sheet = "<worksheet xmlns=\"" + RawXlsx.MAIN
                + "\"><sheetData><row r=\"1\"><c r=\"B1\"><v>&e;</v></c></row>" + "</sheetData></worksheet>";
        String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String billion = "<!DOCTYPE x [<!ENTITY a \"9999999999\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY e \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        for (String entities : new String[] {external, billion}) {
            byte[] content = new RawXlsx("")
                    .with("xl/worksheets/sheet1.xml", entities + sheet)
                    .bytes();
            assertRejected(content, Reason.CORRUPT_FILE);
        }
    }

    @Test
    void links_to_other_places_are_never_followed_and_give_their_cached_value() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(300);
            String link = "http://localhost:" + server.getLocalPort() + "/other.xlsx";
            byte[] content = new RawXlsx(
                            "<sheetData><row r=\"1\"><c r=\"B1\"><f>[1]Sheet1!A1</f><v>42</v></c></row></sheetData>")
                    .relating("externalLink", "externalLinks/externalLink1.xml", false)
                    .with(
                            "xl/externalLinks/externalLink1.xml",
                            "<externalLink xmlns=\"" + RawXlsx.MAIN + "\"><externalBook/></externalLink>")
                    .relating("hyperlink", link, true)
                    .bytes();
            assertThat(number(document(read("a.xlsx", content)), 0, 1)).isEqualByComparingTo("42");
            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .as("nobody calls")
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void macros_are_left_where_they_are() {
        byte[] content = new RawXlsx(ONE_CELL).withMacros().bytes();
        assertThat(number(document(read("a.xlsm", content)), 0, 1)).isEqualByComparingTo("42");
    }

    @Test
    void an_old_workbook_that_excel_itself_encrypted_against_writing_is_read() {
        Biff8EncryptionKey.setCurrentUserPassword("VelvetSweatshop");
        byte[] content;
        try {
            content = Fixtures.workbook(new HSSFWorkbook(), Fixtures::smallTable);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(number(document(read("a.xls", content)), 2, 1)).isEqualByComparingTo("1118.43");
    }

    @Test
    void a_damaged_text_of_an_old_workbook_is_a_reject_and_its_neighbours_are_read() {
        byte[] content = Fixtures.workbook(new HSSFWorkbook(), Fixtures::smallTable);
        replace(content, "涪".getBytes(StandardCharsets.UTF_16LE), new byte[] {0x10, (byte) 0xd8});
        FileReading reading = read("a.xls", content);
        assertThat(reading.rejects())
                .extracting(reject -> reject.place().orElseThrow().label() + " " + reject.reason())
                .containsExactly("各区!A4 CORRUPT_TEXT");
        assertThat(number(reading.document().orElseThrow(), 3, 1)).isEqualByComparingTo("1503.81");
    }

    private static void replace(byte[] content, byte[] old, byte[] damaged) {
        for (int i = 0; i + old.length <= content.length; i++) {
            if (java.util.Arrays.equals(content, i, i + old.length, old, 0, old.length)) {
                System.arraycopy(damaged, 0, content, i, damaged.length);
                return;
            }
        }
        throw new AssertionError("The text is not in the file");
    }

    @Test
    void a_damaged_text_of_a_new_workbook_is_a_reject_and_its_neighbours_are_read() {
        String cells = "<c r=\"A1\" t=\"str\"><v>涪_xD810_区</v></c><c r=\"B1\"><v>42</v></c>";
        FileReading reading =
                read("a.xlsx", new RawXlsx("<sheetData><row r=\"1\">" + cells + "</row></sheetData>").bytes());
        assertThat(reading.rejects())
                .extracting(reject -> reject.place().orElseThrow().label() + " " + reject.reason())
                .containsExactly("各区!A1 CORRUPT_TEXT");
        assertThat(number(reading.document().orElseThrow(), 0, 1)).isEqualByComparingTo("42");
    }

    @Test
    void a_number_beyond_all_numbers_is_a_reject_and_its_neighbours_are_read() {
        for (String beyond : new String[] {"1e999", "-1E999", "NaN"}) {
            String cells = "<c r=\"A1\"><v>" + beyond + "</v></c><c r=\"B1\"><v>42</v></c>";
            FileReading reading =
                    read("a.xlsx", new RawXlsx("<sheetData><row r=\"1\">" + cells + "</row></sheetData>").bytes());
            assertThat(reading.rejects())
                    .as(beyond)
                    .extracting(reject -> reject.place().orElseThrow().label() + " " + reject.reason())
                    .containsExactly("各区!A1 CORRUPT_TEXT");
            assertThat(number(reading.document().orElseThrow(), 0, 1)).isEqualByComparingTo("42");
        }
    }

    @Test
    void a_chart_sheet_and_a_blank_sheet_are_no_tables() {
        byte[] content = new RawXlsx(ONE_CELL)
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + RawXlsx.MAIN
                                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                + "<sheet name=\"图1\" sheetId=\"2\" r:id=\"x5\"/><sheet name=\"各区\" sheetId=\"1\" r:id=\"r1\"/>"
                                + "</sheets></workbook>")
                .relating("chartsheet", "chartsheets/sheet1.xml", false)
                .with("xl/chartsheets/sheet1.xml", "<chartsheet xmlns=\"" + RawXlsx.MAIN + "\"/>")
                .bytes();
        assertThat(document(read("a.xlsx", content)).sheets())
                .extracting(Sheet::name)
                .containsExactly("各区");
        for (Workbook workbook : new Workbook[] {new HSSFWorkbook(), new XSSFWorkbook()}) {
            byte[] blank = Fixtures.workbook(workbook, sheet -> {
                Fixtures.smallTable(sheet);
                sheet.getWorkbook().createSheet("Sheet2");
            });
            assertThat(document(read(workbook instanceof HSSFWorkbook ? "a.xls" : "a.xlsx", blank))
                            .sheets())
                    .hasSize(1);
        }
        assertRejected(new RawXlsx("<sheetData/>").bytes(), Reason.EMPTY_FILE);
    }

    @Test
    void a_date_is_shown_as_its_format_says_and_a_workbook_without_formats_is_read() {
        byte[] content = Fixtures.workbook(new XSSFWorkbook(), sheet -> {
            Row row = sheet.createRow(0);
            CellStyle date = sheet.getWorkbook().createCellStyle();
            date.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\";@"));
            row.createCell(0).setCellValue(44562);
            row.getCell(0).setCellStyle(date);
        });
        assertThat(document(read("a.xlsx", content)).sheets().get(0).cell(0, 0).text())
                .isEqualTo("2022年1月");
        assertThat(number(document(read("b.xlsx", new RawXlsx(ONE_CELL).bytes())), 0, 1))
                .isEqualByComparingTo("42");
    }

    @Test
    void rows_out_of_order_and_cells_without_an_address_stand_where_they_belong() {
        String rows = "<row r=\"3\"><c><v>3</v></c></row><row r=\"1\"><c><v>1</v></c><c><v>11</v></c></row>"
                + "<row r=\"2\"><c><v>2</v></c></row>";
        Document document = document(read("a.xlsx", new RawXlsx("<sheetData>" + rows + "</sheetData>").bytes()));
        assertThat(number(document, 0, 1)).isEqualByComparingTo("11");
        assertThat(number(document, 1, 0)).isEqualByComparingTo("2");
        assertThat(number(document, 2, 0)).isEqualByComparingTo("3");
    }
}
