package io.duibiao.document.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Format;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What cannot be read is a reject with a reason and the next step; nothing is thrown, nothing is lost. */
class BadInputTest {
    private static final byte[] XLSX = Fixtures.workbook(new XSSFWorkbook(), Fixtures::smallTable);
    private static final byte[] XLS = Fixtures.workbook(new HSSFWorkbook(), Fixtures::smallTable);

    private static void assertRejected(String source, byte[] content, Reason reason) {
        FileReading reading = new Intake().read(source, content);
        assertThat(reading.document()).as(source + " has no document").isEmpty();
        assertThat(reading.rejects()).extracting(Reject::reason).as(source).containsExactly(reason);
        assertThat(reading.rejects().get(0).detail())
                .as("what is said of " + source)
                .endsWith(".");
    }

    @Test
    void an_empty_file() {
        assertRejected("a.txt", new byte[0], Reason.EMPTY_FILE);
        assertRejected("a.xlsx", new byte[0], Reason.EMPTY_FILE);
        assertRejected("a.txt", " \n\t".getBytes(UTF_8), Reason.EMPTY_FILE);
    }

    @Test
    void an_unknown_extension() {
        assertRejected("a.xyz", "甲区增长3%".getBytes(UTF_8), Reason.UNKNOWN_FORMAT);
        assertRejected("a", "甲区增长3%".getBytes(UTF_8), Reason.UNKNOWN_FORMAT);
        assertRejected(
                "a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, Reason.UNKNOWN_FORMAT);
    }

    @Test
    void text_or_an_image_under_the_name_of_a_workbook() {
        assertRejected("a.xlsx", "甲区增长3%".getBytes(UTF_8), Reason.WRONG_EXTENSION);
        assertRejected("a.pdf", "甲区增长3%".getBytes(UTF_8), Reason.WRONG_EXTENSION);
        assertRejected(
                "a.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, Reason.WRONG_EXTENSION);
    }

    @Test
    void a_workbook_under_another_name_is_read_and_the_name_noted() {
        FileReading reading = new Intake().read("a.txt", XLSX);
        assertThat(reading.document()).map(document -> document.format()).contains(Format.XLSX);
        assertThat(reading.rejects()).extracting(Reject::reason).containsExactly(Reason.WRONG_EXTENSION);
    }

    @Test
    void a_broken_encoding() {
        byte[] bytes = "甲区上半年完成投资十二亿元".getBytes(UTF_8);
        bytes[7] = 'x';
        assertRejected("a.txt", bytes, Reason.BROKEN_ENCODING);
        assertThat(new Intake().read("a.txt", bytes).rejects().get(0).detail()).contains("byte 6");
        assertRejected("a.csv", bytes, Reason.BROKEN_ENCODING);
    }

    @Test
    void a_text_that_lost_a_character_before_is_refused_for_that() {
        byte[] bytes = "甲区上半年完成投资1\ufffd.5亿元,比上年同期增长百分之三。".getBytes(UTF_8);
        assertRejected("a.txt", bytes, Reason.BROKEN_ENCODING);
        assertThat(new Intake().read("a.txt", bytes).rejects().get(0).detail())
                .contains("U+FFFD, which stands where a character was lost")
                .doesNotContain("breaks off");
    }

    @Test
    void a_workbook_or_a_document_that_was_cut_off() {
        assertRejected("a.xlsx", Arrays.copyOf(XLSX, XLSX.length / 2), Reason.CORRUPT_FILE);
        assertRejected("a.xls", Arrays.copyOf(XLS, XLS.length / 2), Reason.CORRUPT_FILE);
        byte[] docx = Fixtures.docx(d -> d.createParagraph().createRun().setText("甲区增长3%。"));
        assertRejected("a.docx", Arrays.copyOf(docx, docx.length / 2), Reason.CORRUPT_FILE);
        byte[] pdf = Fixtures.pdf(new Fixtures.Line[] {new Fixtures.Line(70, 700, "甲区增长3%。")});
        assertRejected("a.pdf", Arrays.copyOf(pdf, 40), Reason.CORRUPT_FILE);
    }

    @Test
    void an_encrypted_file() throws IOException, GeneralSecurityException {
        assertRejected("a.xlsx", encrypted(XLSX, "secret"), Reason.ENCRYPTED_FILE);
        assertRejected("a.xls", encryptedXls("secret"), Reason.ENCRYPTED_FILE);
        assertRejected("a.pdf", encryptedPdf(), Reason.ENCRYPTED_FILE);
    }

    @Test
    void a_workbook_that_excel_itself_encrypted_against_writing_is_read() throws IOException, GeneralSecurityException {
        FileReading reading = new Intake().read("a.xlsx", encrypted(XLSX, "VelvetSweatshop"));
        assertThat(reading.document().orElseThrow().sheets().get(0).cell(2, 0).text())
                .isEqualTo("万州区");
        assertThat(reading.rejects()).isEmpty();
    }

    @Test
    void a_pdf_of_pictures() {
        assertRejected("a.pdf", Fixtures.pdf(new Fixtures.Line[0], new Fixtures.Line[0]), Reason.IMAGE_ONLY);
    }

    @Test
    void an_archive_that_is_no_document() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
            zip.write("x".getBytes(UTF_8));
        }
        assertRejected("a.zip", out.toByteArray(), Reason.UNKNOWN_FORMAT);
        assertRejected("a.xlsx", out.toByteArray(), Reason.CORRUPT_FILE);
    }

    @Test
    void an_xml_entity_is_not_resolved() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            zip.write("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertRejected("a.docx", out.toByteArray(), Reason.CORRUPT_FILE);
    }

    private static byte[] encrypted(byte[] plain, String password) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(plain);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encryptedXls(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return Fixtures.workbook(new HSSFWorkbook(), Fixtures::smallTable);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] encryptedPdf() throws IOException {
        byte[] plain = Fixtures.pdf(new Fixtures.Line[] {new Fixtures.Line(70, 700, "甲区增长3%。")});
        try (PDDocument document = Loader.loadPDF(plain)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
