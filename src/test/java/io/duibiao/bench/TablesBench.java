package io.duibiao.bench;

import io.duibiao.bench.SheetKey.FileScore;
import io.duibiao.document.Document;
import io.duibiao.document.Sheet;
import io.duibiao.document.format.Intake;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.sheet.SheetReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reading of tables: a workbook of 50 MB in a process of 512 MB, and a hundred sheets warm on one core, and how
 * many cells of sheets with a key are right, by file.
 */
final class TablesBench {
    private static final int ROWS = 245_000;
    private static final int QUICK_ROWS = 10_000;
    private static final int SHEETS = 100;

    private TablesBench() {}

    /** Runs the benchmark; {@code --quick} for a small workbook. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Report report = new Report("tables");
        large(report, List.of(args).contains("--quick") ? QUICK_ROWS : ROWS);
        hundredSheets(report);
        scores(report);
        report.end();
    }

    /** Sheets with a key are not shipped: they are scored where they lie beside the project. */
    private static void scores(Report report) throws IOException {
        Path tables = Path.of(System.getProperty("duibiao.shared", "../shared")).resolve("tables");
        Path key = tables.resolve("yearbook_key_long.csv");
        if (!Files.isRegularFile(key)) {
            report.says("No sheets with a key at " + key + ": not scored");
            return;
        }
        List<FileScore> scores = new SheetKey(
                        tables.resolve("yearbooks"), key, ReferenceLoader.load(Path.of("data/reference")))
                .scores();
        for (FileScore score : scores) {
            report.says(score.file() + ": " + score.right() + " of " + score.cells() + " cells of the key right, "
                    + score.read() + " figures read");
        }
        report.result(
                "right",
                (double) scores.stream().mapToInt(FileScore::right).sum(),
                "cells right of " + scores.stream().mapToInt(FileScore::cells).sum());
    }

    private static void large(Report report, int rows) throws IOException, InterruptedException {
        Path file = Files.createTempFile("large", ".xlsx");
        try {
            new LargeWorkbook().write(file, rows);
            report.says("A workbook of two sheets, read in windows of rows by a process of its own with -Xmx512m");
            report.result("megabytes", Files.size(file) / 1e6, "MB, packed");
            String[] said = output(file).strip().split(" ");
            report.result("figures", Double.parseDouble(said[0]), "figures of " + LargeWorkbook.figures(rows));
            report.result("opened_s", Double.parseDouble(said[1]), "s to open it");
            report.result("read_s", Double.parseDouble(said[2]), "s to open and read it");
            report.result("collected_s", Double.parseDouble(said[3]), "s of that in garbage collection");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String output(Path workbook) throws IOException, InterruptedException {
        File out = Files.createTempFile("tables", ".txt").toFile();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int exit = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeWorkbookReading.class.getName(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(out)
                .start()
                .waitFor();
        String text = Files.readString(out.toPath());
        if (exit != 0) {
            throw new IllegalStateException("Reading the large workbook ended with " + exit + ":\n" + text);
        }
        return text;
    }

    /** The shipped workbooks in turn, from their bytes to their statements, until a hundred sheets are read. */
    private static void hundredSheets(Report report) throws IOException {
        SheetReader reader = new SheetReader(ReferenceLoader.load(Path.of("data/reference")));
        List<Path> files;
        try (Stream<Path> tables = Files.list(Path.of("data/tables"))) {
            files = tables.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
        read(reader, files);
        long start = System.nanoTime();
        long figures = read(reader, files);
        report.says("The shipped workbooks in turn, warm, one thread");
        report.result("hundred_sheets_s", (System.nanoTime() - start) / 1e9, "s for " + SHEETS + " sheets");
        report.result("hundred_sheets_figures", (double) figures, "figures in them");
    }

    private static long read(SheetReader reader, List<Path> files) throws IOException {
        long figures = 0;
        for (int sheets = 0, i = 0; sheets < SHEETS; i++) {
            Path file = files.get(i % files.size());
            Document document = new Intake()
                    .read(file.getFileName().toString(), Files.readAllBytes(file))
                    .document()
                    .orElseThrow();
            for (Sheet sheet : document.sheets()) {
                figures += reader.read(document, sheet, Dateline.UNKNOWN)
                        .statements()
                        .size();
                sheets++;
            }
        }
        return figures;
    }
}
