package io.duibiao.publish.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Images of at most 96 colours. A chart is drawn in a few colours and the shades between them at the edges of letters and
 * lines: as an index into a palette its file is half as large.
 */
public final class FewColours {
    private static final int MOST = 96;
    /** So many of the most frequent colours stay exactly as they are: all that areas are filled with. */
    private static final int EXACT = 64;
    /** Shades that differ in the lower bits only can stand for each other. */
    private static final int ALIKE = 0xE0E0E0;

    private final Map<Integer, Integer> indexOf = new HashMap<>();
    private final List<Integer> palette;

    private FewColours(List<Integer> palette) {
        this.palette = palette;
        for (int i = 0; i < palette.size(); i++) {
            indexOf.put(palette.get(i), i);
        }
    }

    /** Returns the image with its most frequent colours; each other pixel has the nearest one. */
    public static BufferedImage of(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new FewColours(palette(pixels)).indexed(pixels, image.getWidth(), image.getHeight());
    }

    private static List<Integer> palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int start = 0, end; start < pixels.length; start = end) {
            end = endOfRun(pixels, start);
            counts.merge(pixels[start] & 0xFFFFFF, end - start, Integer::sum);
        }
        List<Integer> frequent = counts.keySet().stream()
                .sorted(Comparator.comparingInt((Integer colour) -> -counts.getOrDefault(colour, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (frequent.size() <= MOST) {
            return frequent;
        }
        List<Integer> palette = new ArrayList<>(frequent.subList(0, EXACT));
        palette.addAll(unlike(frequent.subList(EXACT, frequent.size())));
        return palette;
    }

    /** Returns the most frequent colour of each lot that look alike, as many as there is room for. */
    private static List<Integer> unlike(List<Integer> frequent) {
        Map<Integer, Integer> firstOfLot = new LinkedHashMap<>();
        frequent.forEach(colour -> firstOfLot.putIfAbsent(colour & ALIKE, colour));
        return firstOfLot.values().stream().limit(MOST - EXACT).toList();
    }

    private BufferedImage indexed(int[] pixels, int width, int height) {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] indexes = new byte[pixels.length];
        for (int start = 0, end; start < pixels.length; start = end) {
            end = endOfRun(pixels, start);
            int index = indexOf.computeIfAbsent(pixels[start] & 0xFFFFFF, this::nearest);
            Arrays.fill(indexes, start, end, (byte) index);
        }
        indexed.getRaster().setDataElements(0, 0, width, height, indexes);
        return indexed;
    }

    /** Returns where a run of pixels of one colour ends: looking each up would take most of a chart's time. */
    private static int endOfRun(int[] pixels, int start) {
        int end = start + 1;
        while (end < pixels.length && pixels[end] == pixels[start]) {
            end++;
        }
        return end;
    }

    private int nearest(int colour) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
