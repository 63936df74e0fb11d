package io.duibiao.document.format;

import io.duibiao.document.limit.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Puts the characters of a PDF's pages into lines, by where they are printed. */
final class PdfLines extends PDFTextStripper {
    private static final float GAP = 0.9f;

    private final List<TextPosition> glyphs = new ArrayList<>();
    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<PdfGrid> grids = new ArrayList<>();

    private PdfLines() {
        setSortByPosition(true);
    }

    /** Returns the lines and the ruled tables of all pages, from top to bottom. */
    static Pages of(PDDocument document) throws IOException {
        PdfLines stripper = new PdfLines();
        stripper.getText(document);
        return new Pages(stripper.lines, stripper.grids);
    }

    /**
     * What is printed on the pages.
     *
     * @param lines the lines of text
     * @param grids the ruled tables, without their text
     */
    record Pages(List<PrintedLine> lines, List<PdfGrid> grids) {}

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Limits.checkTime();
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        glyphs.addAll(positions);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        grids.addAll(PdfGrid.of(getCurrentPageNo() - 1, PdfRules.of(page)));
        List<TextPosition> sorted = new ArrayList<>(glyphs);
        glyphs.clear();
        sorted.removeIf(glyph -> glyph.getUnicode() == null);
        sorted.sort(Comparator.comparing(TextPosition::getYDirAdj));
        List<TextPosition> line = new ArrayList<>();
        for (TextPosition glyph : sorted) {
            if (!line.isEmpty() && glyph.getYDirAdj() - line.get(0).getYDirAdj() > glyph.getHeightDir() * 0.7f + 1) {
                add(line);
                line.clear();
            }
            line.add(glyph);
        }
        add(line);
    }

    private void add(List<TextPosition> line) {
        if (!line.stream().allMatch(PdfLines::isBlank)) {
            lines.add(line(line));
        }
    }

    private static boolean isBlank(TextPosition glyph) {
        return glyph.getUnicode().isBlank();
    }

    private PrintedLine line(List<TextPosition> glyphs) {
        glyphs.sort(Comparator.comparing(TextPosition::getXDirAdj));
        List<TextPosition> printed =
                glyphs.stream().filter(glyph -> !isBlank(glyph)).toList();
        List<PrintedLine.Chunk> chunks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float left = printed.get(0).getXDirAdj();
        float right = left;
        for (TextPosition glyph : printed) {
            Limits.checkTime();
            float gap = glyph.getXDirAdj() - right;
            boolean apart = gap > GAP * glyph.getFontSizeInPt() || isRuledOff(right, glyph);
            if (apart && text.length() > 0) {
                chunks.add(new PrintedLine.Chunk(left, right, text.toString()));
                text.setLength(0);
                left = glyph.getXDirAdj();
            } else if (text.length() > 0 && isSpace(glyphs, text, right, glyph)) {
                text.append(' ');
            }
            text.append(glyph.getUnicode());
            right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        }
        chunks.add(new PrintedLine.Chunk(left, right, text.toString()));
        TextPosition first = printed.get(0);
        return new PrintedLine(getCurrentPageNo() - 1, first.getYDirAdj(), first.getFontSizeInPt(), chunks);
    }

    /** Figures of narrow columns stand closer than words; what parts them is the line between. */
    private boolean isRuledOff(float right, TextPosition glyph) {
        return grids.stream()
                .filter(grid -> grid.page() == getCurrentPageNo() - 1)
                .anyMatch(grid -> grid.isParted(right, glyph.getXDirAdj(), glyph.getYDirAdj()));
    }

    /** A gap between Chinese and digits is the typesetter's; it is a space where one was set, or between western characters. */
    private static boolean isSpace(List<TextPosition> glyphs, StringBuilder before, float right, TextPosition after) {
        boolean set = glyphs.stream()
                .anyMatch(glyph ->
                        isBlank(glyph) && glyph.getXDirAdj() > right - 1 && glyph.getXDirAdj() < after.getXDirAdj());
        boolean western = before.charAt(before.length() - 1) < 0x2e80
                && after.getUnicode().charAt(0) < 0x2e80;
        return set || (western && after.getXDirAdj() - right > 0.2f * after.getFontSizeInPt());
    }
}
