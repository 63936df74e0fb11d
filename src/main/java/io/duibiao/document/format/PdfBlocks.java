package io.duibiao.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the lines of a PDF into running text and tables. */
final class PdfBlocks {
    private static final int LEAST_TABLE_LINES = 3;
    private static final int LONGEST_LABEL = 10;
    private static final Pattern NO_LABEL = Pattern.compile("单位|表\\s*\\d|续|[。;；:：]");

    private PdfBlocks() {}

    /** Returns the blocks in their order; each line is in one of them. */
    static List<Block> of(List<PrintedLine> lines) {
        List<Block> blocks = new ArrayList<>();
        List<PrintedLine> prose = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = tableEnd(lines, i);
            if (end - i >= LEAST_TABLE_LINES) {
                if (!prose.isEmpty()) {
                    blocks.add(new Block(prose, false));
                    prose = new ArrayList<>();
                }
                blocks.add(new Block(lines.subList(i, end), true));
                i = end;
            } else {
                prose.add(lines.get(i++));
            }
        }
        if (!prose.isEmpty()) {
            blocks.add(new Block(prose, false));
        }
        return blocks;
    }

    /**
     * A table goes on while lines fall into columns; one line of a single stretch may stand between two that do, and a label that
     * is broken over two lines.
     */
    private static int tableEnd(List<PrintedLine> lines, int start) {
        int end = start;
        for (int i = start; i < lines.size(); i++) {
            boolean columns = lines.get(i).chunks().size() > 1;
            if (columns) {
                end = i + 1;
            } else if (i == start
                    || i > end + 1
                    || (i > end && !(isLabel(lines.get(i)) && isLabel(lines.get(i - 1))))) {
                break;
            }
        }
        return end;
    }

    private static boolean isLabel(PrintedLine line) {
        return line.text().length() <= LONGEST_LABEL
                && !NO_LABEL.matcher(line.text()).find();
    }

    /**
     * Lines that belong together.
     *
     * @param lines from top to bottom
     * @param isTable whether they fall into columns
     */
    record Block(List<PrintedLine> lines, boolean isTable) {
        Block {
            lines = List.copyOf(lines);
        }
    }
}
