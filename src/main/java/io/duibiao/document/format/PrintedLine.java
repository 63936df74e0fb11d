package io.duibiao.document.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page as printed, or of a plain text, whose columns stand below one another as on a page: then a point is the width of
 * a letter.
 *
 * @param page the page, from 0
 * @param top the distance from the page's upper edge, in points
 * @param size the height of its characters, in points
 * @param chunks its stretches of text, from left to right, parted by gaps that are wider than a space
 */
record PrintedLine(int page, float top, float size, List<Chunk> chunks) {
    PrintedLine {
        chunks = List.copyOf(chunks);
    }

    float left() {
        return chunks.get(0).left();
    }

    float right() {
        return chunks.get(chunks.size() - 1).right();
    }

    String text() {
        return chunks.stream().map(Chunk::text).collect(Collectors.joining(" "));
    }

    /**
     * A stretch of text.
     *
     * @param left its left edge, in points
     * @param right its right edge, in points
     * @param text what it says
     */
    record Chunk(float left, float right, String text) {}
}
