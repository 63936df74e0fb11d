package io.duibiao.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A folder of files of which each is bad in its own way, and the reason that is expected for each. */
final class BadInput {
    static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("empty.txt", "EMPTY_FILE");
        REASONS.put("picture.jpeg", "UNKNOWN_FORMAT");
        REASONS.put("500102-2022-H1-report.pdf", "WRONG_EXTENSION");
        REASONS.put("broken-encoding.txt", "BROKEN_ENCODING");
        REASONS.put("cut-off.docx", "CORRUPT_FILE");
        REASONS.put("locked.xlsx", "ENCRYPTED_FILE");
        REASONS.put("scanned.pdf", "IMAGE_ONLY");
        REASONS.put("no-header.csv", "NO_HEADER");
        REASONS.put("words-for-numbers.csv", "NOT_A_NUMBER");
        REASONS.put("unknown-region.csv", "UNKNOWN_REGION");
        REASONS.put("unknown-unit.csv", "UNIT");
        REASONS.put("no-period.txt", "UNKNOWN_PERIOD");
    }

    private BadInput() {}

    static void write(Path folder) throws IOException {
        Files.createFile(folder.resolve("empty.txt"));
        Files.write(
                folder.resolve("picture.jpeg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 0, 0, 3});
        text(folder, "500102-2022-H1-report.pdf", "涪陵区上半年税收收入12.3亿元，同比增长4.5%。");
        byte[] gb18030 = "涪陵区税收收入增长4.5%。".getBytes(Charset.forName("GB18030"));
        byte[] broken = Arrays.copyOf(gb18030, gb18030.length + 3);
        broken[gb18030.length] = (byte) 0xFF;
        broken[gb18030.length + 1] = (byte) 0xFF;
        broken[gb18030.length + 2] = (byte) 0x81;
        Files.write(folder.resolve("broken-encoding.txt"), broken);
        cutOffDocx(folder.resolve("cut-off.docx"));
        locked(folder.resolve("locked.xlsx"));
        try (PDDocument scanned = new PDDocument()) {
            scanned.addPage(new PDPage());
            scanned.save(folder.resolve("scanned.pdf").toFile());
        }
        text(folder, "no-header.csv", "1,2,3\n4,5,6\n7,8,9\n");
        text(folder, "words-for-numbers.csv", "地区,指标,时期,数值,单位\n涪陵区,地区生产总值,2022,约一千五,亿元\n");
        text(folder, "unknown-region.csv", "地区,指标,时期,数值,单位\n乌有区,地区生产总值,2022,100,亿元\n");
        text(folder, "unknown-unit.csv", "地区,指标,时期,数值,单位\n涪陵区,地区生产总值,2022,1504.37,亿贝壳\n");
        text(folder, "no-period.txt", "涪陵区经济运行情况\n\n全区实现地区生产总值100.5亿元。\n");
        text(folder, "500102-2019-report.txt", "涪陵区2019年经济运行情况\n\n全年税收收入12.3亿元。全年税收收入45.6亿元。\n");
    }

    private static void text(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static void cutOffDocx(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("涪陵区上半年税收收入12.3亿元。");
            document.write(out);
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    private static void locked(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("1");
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                workbook.write(out);
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
    }
}
