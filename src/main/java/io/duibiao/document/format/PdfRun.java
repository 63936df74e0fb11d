package io.duibiao.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that belong together: those of one ruled table, however many pages it takes, or those between two tables.
 *
 * @param parts the table, page by page; empty where the lines are of none
 * @param lines the lines that are of no table
 */
record PdfRun(List<PdfRuledTable.Part> parts, List<PrintedLine> lines) {
    private static final Pattern CONTINUED =
            Pattern.compile("[(（]?续(?:上?表.{0,6}|[一二三四五六七八九十\\d]+)?[)）]?|[(（]?(?:计量)?单位[:：].{0,20}");

    /** Returns the runs in the order of the pages; each line is in one of them. */
    static List<PdfRun> of(List<PrintedLine> lines, List<PdfGrid> grids) {
        List<PdfRun> runs = new ArrayList<>();
        for (PrintedLine line : lines) {
            grids.stream()
                    .filter(grid -> grid.holds(line))
                    .findFirst()
                    .ifPresentOrElse(grid -> inGrid(runs, grid, line), () -> betweenGrids(runs, line));
        }
        return joined(runs);
    }

    private static void inGrid(List<PdfRun> runs, PdfGrid grid, PrintedLine line) {
        for (PdfRun run : runs) {
            if (!run.parts.isEmpty() && run.parts.get(0).grid().equals(grid)) {
                run.parts.get(0).lines().add(line);
                return;
            }
        }
        PdfRuledTable.Part part = new PdfRuledTable.Part(grid, new ArrayList<>(List.of(line)));
        runs.add(new PdfRun(new ArrayList<>(List.of(part)), List.of()));
    }

    private static void betweenGrids(List<PdfRun> runs, PrintedLine line) {
        if (runs.isEmpty() || !runs.get(runs.size() - 1).parts.isEmpty()) {
            runs.add(new PdfRun(List.of(), new ArrayList<>()));
        }
        runs.get(runs.size() - 1).lines.add(line);
    }

    /** A table goes on over the page where the next one has its columns, and at most 「续表」 and a unit stand between. */
    private static List<PdfRun> joined(List<PdfRun> runs) {
        List<PdfRun> joined = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            PdfRun run = runs.get(i);
            boolean between = run.parts.isEmpty()
                    && i + 1 < runs.size()
                    && run.lines.stream()
                            .allMatch(line -> CONTINUED.matcher(line.text()).matches());
            PdfRun next = between ? runs.get(i + 1) : run;
            if (!joined.isEmpty() && joined.get(joined.size() - 1).goesOnIn(next)) {
                joined.get(joined.size() - 1).parts.addAll(next.parts);
                i += between ? 1 : 0;
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private boolean goesOnIn(PdfRun next) {
        return !parts.isEmpty()
                && !next.parts.isEmpty()
                && parts.get(parts.size() - 1).grid().goesOnIn(next.parts.get(0).grid());
    }
}
