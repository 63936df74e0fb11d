package io.duibiao.prove;

import io.duibiao.job.JobSpecificationReader;
import io.duibiao.job.SpecifiedJob;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The inputs of a job, one small file of each format, in two folders.
 *
 * @param folder where they and all that is made of them lie
 * @param originals the folder whose files these are copies of, since Word and Excel files are never written twice with the same
 *     bytes; empty where they are written
 */
record EveryFormat(Path folder, Optional<Path> originals) {
    /** The files, each with another format. */
    static final List<String> FILES = List.of(
            "prose/500000-2023-H1-report.txt",
            "prose/500101-2023-H1-report.txt",
            "prose/500102-2023-H1-report.html",
            "prose/500112-2023-H1-report.docx",
            "prose/500116-2023-bulletin.pdf",
            "tables/half-years.csv",
            "tables/districts-2022-H1.xlsx",
            "tables/districts-2021-H1.xls");

    /** Writes all files. */
    static EveryFormat in(Path folder) throws IOException {
        EveryFormat made = new EveryFormat(folder, Optional.empty());
        made.write(FILES);
        return made;
    }

    /** Returns the inputs of another folder, in which copies of these files will lie. */
    EveryFormat in(Path other, List<String> files) throws IOException {
        EveryFormat copies = new EveryFormat(other, Optional.of(folder));
        copies.write(files);
        return copies;
    }

    /** Returns a copy in another folder, which is not there yet, of these inputs and of all that was made of them. */
    EveryFormat copy(Path other) throws IOException {
        Folders.copy(folder, other);
        return new EveryFormat(other, originals);
    }

    /** Writes some of the files, in this order. */
    void write(List<String> files) throws IOException {
        Files.createDirectories(folder.resolve("prose"));
        Files.createDirectories(folder.resolve("tables"));
        for (String file : files) {
            if (originals.isPresent()) {
                Files.copy(originals.get().resolve(file), file(file));
            } else {
                write(file);
            }
        }
    }

    /** Returns the files in an order by chance. */
    static List<String> shuffled(Random chance) {
        List<String> files = new ArrayList<>(FILES);
        Collections.shuffle(files, chance);
        return files;
    }

    /** Returns the job whose lake and outputs lie at a place in the folder. */
    SpecifiedJob job(String place) throws IOException {
        return job(place, "500000", List.of("prose", "tables"));
    }

    /** Returns the job that publishes a group of which nothing is known, which takes little time. */
    SpecifiedJob silentJob(String place) throws IOException {
        return job(place, "330000", List.of("prose", "tables"));
    }

    /** Returns the job that lists the folders of its inputs in this order. */
    SpecifiedJob job(String place, List<String> inputs) throws IOException {
        return job(place, "500000", inputs);
    }

    private SpecifiedJob job(String place, String among, List<String> inputs) throws IOException {
        Path file = folder.resolve(place + ".yaml");
        List<String> lines = new ArrayList<>(List.of(
                "name: formats",
                "reference: " + catalogues(),
                "lake: " + place + "/lake",
                "output: " + place + "/out",
                "publish: {among: '" + among + "', period: 2023-H1, highlight: '500101', indicators: [gdp]}",
                "inputs:"));
        inputs.forEach(input -> lines.add("  - {files: " + input + "}"));
        if (Files.exists(corrections())) {
            lines.add("corrections: " + corrections());
        }
        Files.write(file, lines);
        return JobSpecificationReader.read(file);
    }

    private Path catalogues() {
        Path own = folder.resolve("reference");
        return Files.exists(own) ? own : Path.of("data/reference").toAbsolutePath();
    }

    /** Gives the job catalogues of its own and a file of corrections, which may be changed. */
    EveryFormat withOwnCatalogues() throws IOException {
        Folders.copy(Path.of("data/reference"), folder.resolve("reference"));
        Files.writeString(corrections(), "document,place,number_text,subject,field,read,right,who,when,why\n");
        return this;
    }

    /** Returns the file of corrections; it need not be there. */
    Path corrections() {
        return folder.resolve("corrections.csv");
    }

    /** Returns where a file lies. */
    Path file(String name) {
        return folder.resolve(name);
    }

    private void write(String name) throws IOException {
        Path file = file(name);
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt" -> Files.writeString(file, name.contains("500000") ? city() : district("615.3", "7.1", "4.2"));
            case "html" ->
                Files.writeString(
                        file,
                        "<html><head><title>公报</title></head><body><p>" + district("731.9", "5.6", "3.8")
                                + "</p></body></html>");
            case "docx" -> document(file, district("1214.6", "6.4", "2.9"));
            case "csv" -> Files.writeString(file, table());
            case "xlsx" -> sheet(file, new XSSFWorkbook(), "2022年上半年", 0);
            case "xls" -> sheet(file, new HSSFWorkbook(), "2021年上半年", 40);
            default -> Files.copy(Path.of("data/reports").resolve(String.valueOf(file.getFileName())), file);
        }
    }

    private static String city() {
        return "上半年,全市实现地区生产总值14902.7亿元,同比增长5.3%。社会消费品零售总额7360.4亿元,增长4.4%。\n";
    }

    private static String district(String gdp, String growth, String retail) {
        return "上半年,全区实现地区生产总值" + gdp + "亿元,同比增长" + growth + "%,增速比全市高0.3个百分点。社会消费品零售总额增长" + retail + "%。\n";
    }

    private static String table() {
        return """
            地区,指标,时期,数值,单位
            江津区,地区生产总值,2023-H1,688.2,亿元
            江津区,地区生产总值,2022-H1,640.9,亿元
            合川区,社会消费品零售总额,2023-H1,301.75,亿元
            永川区,地区生产总值,2022-H1,577.13,亿元
            """;
    }

    private static void document(Path file, String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
        }
    }

    private static void sheet(Path file, Workbook made, String period, int less) throws IOException {
        try (Workbook workbook = made;
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("各区县");
            sheet.createRow(0).createCell(0).setCellValue(period + "各区县主要指标(亿元)");
            Row head = sheet.createRow(1);
            List.of("地区", "地区生产总值", "社会消费品零售总额").forEach(words -> head.createCell(Math.max(0, head.getLastCellNum()))
                    .setCellValue(words));
            List<String> regions = List.of("万州区", "涪陵区", "渝北区", "江津区", "合川区");
            for (int i = 0; i < regions.size(); i++) {
                Row row = sheet.createRow(i + 2);
                row.createCell(0).setCellValue(regions.get(i));
                row.createCell(1).setCellValue(590.25 + 31 * i - less);
                row.createCell(2).setCellValue(255.5 + 12.1 * i - less);
            }
            workbook.write(out);
        }
    }
}
