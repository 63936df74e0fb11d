package io.duibiao.document.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel file written part by part, so that its parts may hold what no library would write. */
final class RawXlsx {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Makes a workbook of one sheet with this content, such as {@code <sheetData>…</sheetData>}. */
    RawXlsx(String sheet) {
        parts.put("[Content_Types].xml", types(KIND + "sheet.main+xml"));
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"各区\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relation("r1", "worksheet", "worksheets/sheet1.xml") + "</Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\">" + sheet + "</worksheet>");
    }

    private static String types(String workbook) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"" + KIND + "worksheet+xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + workbook + "\"/></Types>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    /** Adds a relation of the workbook, to a part or to a place outside. */
    RawXlsx relating(String kind, String target, boolean outside) {
        String relation = relation("x" + parts.size(), kind, target);
        String whole = outside ? relation.replace("/>", " TargetMode=\"External\"/>") : relation;
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace("</Relationships>", whole + "</Relationships>"));
        return this;
    }

    /** Adds or replaces a part. */
    RawXlsx with(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** Marks the workbook as one that holds macros. */
    RawXlsx withMacros() {
        parts.put("[Content_Types].xml", types("application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        return with("xl/vbaProject.bin", "Sub Auto_Open: Kill \"*\"").relating("vbaProject", "vbaProject.bin", false);
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    entry(zip, part.getKey(), part.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Content may hold {@code {fill}}: half a gigabyte of spaces, which pack to nothing. */
    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        int fill = content.indexOf("{fill}");
        if (fill < 0) {
            write(zip, content);
            return;
        }
        write(zip, content.substring(0, fill));
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 512; i++) {
            zip.write(spaces);
        }
        write(zip, content.substring(fill + "{fill}".length()));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
