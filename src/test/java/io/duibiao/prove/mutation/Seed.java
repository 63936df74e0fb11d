package io.duibiao.prove.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sound file of which damaged ones are made.
 *
 * @param name its name
 * @param content its bytes; not changed by anyone
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Seed(String name, byte[] content) {
    private static final int LINES = 60;

    /** Returns the shipped reports and tables, the long ones shortened, and an old Excel file, of which none is shipped. */
    static List<Seed> shipped() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (String folder : List.of("data/reports", "data/tables")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.sorted().toList()) {
                    seeds.add(of(file));
                }
            }
        }
        seeds.removeIf(seed -> seed.name.equals("sources.csv"));
        seeds.add(new Seed("old.xls", oldWorkbook()));
        return seeds;
    }

    private static Seed of(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".csv")) {
            return new Seed(name, Files.readAllBytes(file));
        }
        try (Stream<String> lines = Files.lines(file)) {
            String head = lines.limit(LINES).collect(Collectors.joining("\n"));
            return new Seed(name, head.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (String name : List.of("各区县", "附表")) {
                fill(workbook.createSheet(name));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("2023年上半年各区县主要指标(亿元)");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        String[] heads = {"地区", "地区生产总值", "增长(%)"};
        String[] regions = {"万州区", "涪陵区", "渝中区", "沙坪坝区", "合计"};
        for (int row = 0; row <= regions.length; row++) {
            var cells = sheet.createRow(row + 1);
            for (int column = 0; column < heads.length; column++) {
                if (row == 0) {
                    cells.createCell(column).setCellValue(heads[column]);
                } else if (column == 0) {
                    cells.createCell(0).setCellValue(regions[row - 1]);
                } else {
                    cells.createCell(column).setCellValue(column == 1 ? 500.5 + row : 5.1 + row / 10.0);
                }
            }
        }
        sheet.getRow(6).getCell(1).setCellFormula("SUM(B3:B6)");
    }

    /** Returns the format: the name's extension. */
    String format() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns the ways in which such a file is damaged. */
    List<Mutator> ways() {
        return switch (format()) {
            case "html" -> both(TextDamage.MARKUP, TextDamage.TEXT);
            case "docx", "xlsx" -> both(ZipDamage.ALL, List.of());
            case "pdf" -> both(PdfDamage.ALL, List.of());
            case "xls" -> both(XlsDamage.ALL, List.of());
            default -> both(TextDamage.TEXT, List.of());
        };
    }

    /** The ways of the format come more often than those that know of none. */
    private static List<Mutator> both(List<Mutator> first, List<Mutator> second) {
        return Stream.of(first, first, second, Damage.ALL).flatMap(List::stream).toList();
    }
}
