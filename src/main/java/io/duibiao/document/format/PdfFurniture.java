package io.duibiao.document.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells page numbers and running headers from text: numbers alone at a page's edge, and lines that stand on most pages. */
final class PdfFurniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–·\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:\\s*/\\s*\\d{1,4})?(?:\\s*共\\s*\\d+\\s*页)?[-—–·\\s]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private PdfFurniture() {}

    /** Returns the lines without page numbers and running headers. */
    static List<PrintedLine> removed(List<PrintedLine> lines) {
        long pages = lines.stream().mapToInt(PrintedLine::page).distinct().count();
        Map<String, Integer> edges = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isEdge(lines, i)) {
                edges.merge(shape(lines.get(i)), 1, Integer::sum);
            }
        }
        List<PrintedLine> kept = new java.util.ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean running = pages > 2 && edges.getOrDefault(shape(lines.get(i)), 0) > pages / 2;
            boolean number = PAGE_NUMBER.matcher(lines.get(i).text()).matches();
            if (!isEdge(lines, i) || !(running || number)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static boolean isEdge(List<PrintedLine> lines, int i) {
        int page = lines.get(i).page();
        return i == 0
                || i == lines.size() - 1
                || lines.get(i - 1).page() != page
                || lines.get(i + 1).page() != page;
    }

    private static String shape(PrintedLine line) {
        return DIGITS.matcher(line.text()).replaceAll("0");
    }
}
