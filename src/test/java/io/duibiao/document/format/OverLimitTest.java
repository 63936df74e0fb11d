package io.duibiao.document.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.document.limit.Limit;
import io.duibiao.document.limit.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold more than a file may: refused before they cost anything, with the limit's name and how to raise it. */
class OverLimitTest {
    private static final String CELL = "<sheetData><row r=\"1\"><c r=\"B1\"><v>42</v></c></row></sheetData>";

    private static FileReading read(String source, byte[] content, Limits limits) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> new Intake(limits).read(source, content), "reading " + source);
    }

    private static void assertOver(Limit limit, String source, byte[] content, Limits limits) {
        FileReading reading = read(source, content, limits);
        assertThat(reading.document()).as(source).isEmpty();
        assertThat(reading.rejects()).extracting(Reject::reason).as(source).containsExactly(Reason.OVER_LIMIT);
        assertThat(reading.rejects().get(0).detail()).as(source).contains("--limit " + limit.key() + "=");
    }

    private static void assertOver(Limit limit, String source, byte[] content) {
        assertOver(limit, source, content, Limits.STANDARD);
    }

    private static String text(String start, String repeated, int times, String end) {
        return start + repeated.repeat(times) + end;
    }

    @Test
    void a_file_that_is_too_large() {
        Limits small = Limits.STANDARD.with(Limit.FILE_MB, 1).with(Limit.TEXT_MB, 1);
        byte[] text = text("", "甲区增长3%。", 70_000, "").getBytes(UTF_8);
        assertOver(Limit.FILE_MB, "a.txt", text, small);
        assertOver(Limit.TEXT_MB, "a.txt", text, small.with(Limit.FILE_MB, 2));
        assertThat(read("a.txt", text, Limits.STANDARD).document()).isPresent();
    }

    @Test
    void a_part_that_unpacks_to_more_than_it_may() {
        byte[] fill = new RawXlsx(CELL)
                .with("xl/workbook.xml", "<workbook xmlns=\"" + RawXlsx.MAIN + "\">{fill}</workbook>")
                .bytes();
        assertOver(Limit.INFLATION, "a.xlsx", fill);
        assertOver(Limit.TEXT_MB, "a.xlsx", fill, Limits.STANDARD.with(Limit.INFLATION, 5000));
        assertOver(
                Limit.UNPACKED_MB,
                "a.xlsx",
                new RawXlsx("<sheetData>{fill}</sheetData>").bytes(),
                Limits.STANDARD.with(Limit.INFLATION, 5000).with(Limit.UNPACKED_MB, 20));
    }

    @Test
    void an_archive_with_more_entries_than_it_may_have() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        assertOver(Limit.ENTRIES, "a.xlsx", out.toByteArray());
    }

    @Test
    void names_that_lead_out_of_an_archive_write_nothing(@TempDir Path folder) throws IOException {
        byte[] content = new RawXlsx(CELL)
                .with("../../../../" + folder + "/evil.txt", "x")
                .with(folder + "/evil.xml", "x")
                .with("xl\\..\\..\\evil.xml", "x")
                .bytes();
        read("a.xlsx", content, Limits.STANDARD);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void an_archive_in_an_archive_is_not_opened() {
        byte[] bomb = new RawXlsx("<sheetData>{fill}</sheetData>").bytes();
        byte[] content = new RawXlsx(CELL)
                .with("xl/embeddings/table.bin", new String(bomb, java.nio.charset.StandardCharsets.ISO_8859_1))
                .bytes();
        assertThat(read("a.xlsx", content, Limits.STANDARD).document()).isPresent();
    }

    @Test
    void cells_far_away_cost_what_lies_between() {
        assertOver(
                Limit.CELLS,
                "a.xlsx",
                new RawXlsx("<sheetData><row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row></sheetData>")
                        .bytes());
        StringBuilder wide = new StringBuilder("<sheetData>");
        for (int row = 1; row < 1000; row++) {
            wide.append("<row r=\"" + row + "\"><c r=\"XFD" + row + "\"><v>1</v></c></row>");
        }
        assertOver(Limit.CELLS, "a.xlsx", new RawXlsx(wide + "</sheetData>").bytes());
        assertOver(
                Limit.CELLS,
                "a.csv",
                text("a,b\n", ",".repeat(999) + "\n", 5000, "1,2\n").getBytes(UTF_8),
                Limits.STANDARD.with(Limit.CELLS, 1_000_000));
    }

    @Test
    void a_page_whose_cells_cover_more_than_there_can_be() {
        String cells = text("<tr>", "<td rowspan=1000 colspan=1000>1</td>", 20, "</tr>");
        String page = "<html><body><table>" + cells + cells + "</table></body></html>";
        assertOver(Limit.CELLS, "a.html", page.getBytes(UTF_8));
    }

    @Test
    void a_page_nested_without_end_is_read_flat() {
        String page = text("<html><body><p>甲区增长3%。</p>", "<div><b>", 20_000, "乙区增长4%。</body></html>");
        FileReading reading = read("a.html", page.getBytes(UTF_8), Limits.STANDARD);
        assertThat(reading.document().orElseThrow().text()).contains("甲区增长3%。").contains("乙区增长4%。");
    }

    @Test
    void a_pdf_whose_streams_unpack_to_more_than_they_may() throws IOException {
        byte[] once = packed(new byte[80 << 20]);
        byte[] twice = packed(once);
        for (byte[] stream : new byte[][] {once, twice}) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            pdf.write(("%PDF-1.4\n1 0 obj\n<</Length " + stream.length + "/Filter/FlateDecode>>\nstream\n")
                    .getBytes(UTF_8));
            pdf.write(stream);
            pdf.write("\nendstream\nendobj\n%%EOF".getBytes(UTF_8));
            assertOver(Limit.TEXT_MB, "a.pdf", pdf.toByteArray());
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void a_reader_that_was_asked_to_stop_stops_in_each_format() {
        byte[] docx = Fixtures.docx(d -> {
            XWPFTable table = d.createTable(2, 2);
            table.getRow(0).getCell(0).setText("地区");
        });
        byte[] pdf = Fixtures.pdf(new Fixtures.Line[] {new Fixtures.Line(70, 700, "甲区增长3%。")});
        assertStops("a.docx", docx);
        assertStops("a.pdf", pdf);
        assertStops("a.xlsx", new RawXlsx(CELL).bytes());
        assertStops("a.html", "<html><body><p>甲区增长3%。</body></html>".getBytes(UTF_8));
        assertStops("a.csv", "a,b\n1,2\n".getBytes(UTF_8));
    }

    private static void assertStops(String source, byte[] content) {
        Thread.currentThread().interrupt();
        try {
            FileReading reading = new Intake().read(source, content);
            assertThat(reading.rejects())
                    .extracting(Reject::detail)
                    .as(source)
                    .containsExactly("The reading was stopped.");
        } finally {
            assertThat(Thread.interrupted())
                    .as("the thread is still told to stop")
                    .isTrue();
        }
    }
}
