package io.duibiao.publish.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the members of a region lie as tiles of equal size: roughly as on a map, without borders. A resource
 * {@code tiles-<code>.csv} has a line {@code code,column,row} a member.
 *
 * @param tiles the tile of each member, by its code
 */
record TileLayout(Map<String, Tile> tiles) {
    /**
     * A tile.
     *
     * @param column counted from the west, from 0
     * @param row counted from the north, from 0
     */
    record Tile(int column, int row) {}

    /** Returns the layout of a region's members; empty where none is known. */
    static Optional<TileLayout> of(String region) {
        try (InputStream in = TileLayout.class.getResourceAsStream("tiles-" + region + ".csv")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TileLayout parse(String csv) {
        Map<String, Tile> tiles = new LinkedHashMap<>();
        csv.lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(fields ->
                        tiles.put(fields[0], new Tile(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]))));
        return new TileLayout(tiles);
    }

    int columns() {
        return 1 + tiles.values().stream().mapToInt(Tile::column).max().orElse(0);
    }

    int rows() {
        return 1 + tiles.values().stream().mapToInt(Tile::row).max().orElse(0);
    }
}
