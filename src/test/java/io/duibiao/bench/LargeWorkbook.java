package io.duibiao.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook of two large sheets: a table of regions by indicators, and a long table with a remark on each figure. */
final class LargeWorkbook {
    private static final int COLUMNS = 40;
    private static final List<String> REGIONS =
            List.of("安溪县", "永春县", "德化县", "惠安县", "仙游县", "尤溪县", "大田县", "万州区", "涪陵区", "渝中区");
    private static final List<String> INDICATORS =
            List.of("地区生产总值", "第一产业增加值", "税收收入", "出口总额", "进口总额", "固定资产投资", "社会消费品零售总额", "一般公共预算收入");
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Random random = new Random(7);

    /** Returns how many figures the workbook holds whose sheets have so many rows. */
    static long figures(int rows) {
        return (long) rows * (COLUMNS - 1) + rows;
    }

    /** Writes a workbook whose sheets have so many rows of figures. */
    void write(Path file, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            part(zip, out, "[Content_Types].xml", contentTypes());
            part(zip, out, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(zip, out, "xl/workbook.xml", workbook());
            part(
                    zip,
                    out,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", "worksheets/sheet1.xml", "worksheets/sheet2.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            wide(out, rows);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet2.xml"));
            tall(out, rows);
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
        out.flush();
    }

    private static String contentTypes() {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"" + kind + "worksheet+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/></Types>";
    }

    private static String relations(String kind, String... targets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < targets.length; i++) {
            xml.append("<Relationship Id=\"r")
                    .append(i + 1)
                    .append("\" Type=\"" + RELATIONSHIPS + "/")
                    .append(kind)
                    .append("\" Target=\"")
                    .append(targets[i])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String workbook() {
        return "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + RELATIONSHIPS + "\"><sheets>"
                + "<sheet name=\"各县\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"明细\" sheetId=\"2\" r:id=\"r2\"/>"
                + "</sheets></workbook>";
    }

    private void wide(Writer out, int rows) throws IOException {
        out.write("<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>");
        out.write("<row>" + text("2021年各县主要指标 单位:亿元") + "</row><row>" + text("地区"));
        for (int column = 1; column < COLUMNS; column++) {
            out.write(text(INDICATORS.get(column % INDICATORS.size()) + (column / INDICATORS.size() + 1)));
        }
        out.write("</row>");
        for (int row = 0; row < rows; row++) {
            out.write("<row>" + text(REGIONS.get(row % REGIONS.size())));
            for (int column = 1; column < COLUMNS; column++) {
                out.write(number());
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
        out.flush();
    }

    private void tall(Writer out, int rows) throws IOException {
        out.write("<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData><row>");
        for (String heading : List.of("地区", "指标", "年份", "数值", "单位", "备注")) {
            out.write(text(heading));
        }
        out.write("</row>");
        for (int row = 0; row < rows; row++) {
            out.write("<row>" + text(REGIONS.get(row % REGIONS.size()))
                    + text(INDICATORS.get(row % INDICATORS.size())) + text("2021") + number() + text("亿元")
                    + text("底稿第" + Integer.toHexString(random.nextInt()) + "号") + "</row>");
        }
        out.write("</sheetData></worksheet>");
        out.flush();
    }

    private static String text(String words) {
        return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private String number() {
        return "<c><v>" + String.format(Locale.ROOT, "%.2f", random.nextInt(10_000_000) / 100.0) + "</v></c>";
    }
}
