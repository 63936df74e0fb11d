package io.duibiao.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins printed lines to paragraphs: a line that reaches the right margin goes on in the next, unless that is indented. */
final class PdfParagraphs {
    private static final Pattern HEADING = Pattern.compile(
            "[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|\\d{1,2}、(?!\\d)|注\\s*[:：]|[(（]?(?:计量)?单位\\s*[:：]");

    private PdfParagraphs() {}

    static List<String> of(List<PrintedLine> lines) {
        float leftMargin =
                (float) lines.stream().mapToDouble(PrintedLine::left).min().orElse(0);
        float rightMargin =
                (float) lines.stream().mapToDouble(PrintedLine::right).max().orElse(0);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean goesOn = i > 0
                    && lines.get(i - 1).right() > rightMargin - 2.2f * line.size()
                    && line.left() < leftMargin + 1.2f * line.size()
                    && !HEADING.matcher(line.text()).lookingAt()
                    && !isTranslation(lines.get(i - 1).text(), line.text())
                    && Math.abs(line.size() - lines.get(i - 1).size()) < 1;
            if (!goesOn && paragraph.length() > 0) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            if (goesOn && needsSpace(paragraph, line.text())) {
                paragraph.append(' ');
            }
            paragraph.append(line.text());
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }

    /** The English title of a table stands below the Chinese one, and does not go on with it. */
    private static boolean isTranslation(String before, String line) {
        return !Captions.isTranslation(before) && Captions.isTranslation(line);
    }

    /** English words are parted by the line's end, Chinese ones are not; a number may be cut anywhere. */
    private static boolean needsSpace(StringBuilder before, String after) {
        return isLatin(before.charAt(before.length() - 1)) && isLatin(after.charAt(0));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
