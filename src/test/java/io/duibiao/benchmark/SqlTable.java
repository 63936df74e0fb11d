package io.duibiao.benchmark;

import io.duibiao.reference.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table that {@code benchmarks.sql} reads.
 *
 * @param name the table's name
 * @param columns its columns with their types
 * @param rows its rows
 */
record SqlTable(String name, String columns, List<Object[]> rows) {
    private static final Map<String, List<String>> GROUPS = Map.of(
            Region.NATION,
            List.of("510000", "520000"),
            "510000",
            SmallCountry.WEST,
            "520000",
            SmallCountry.EAST,
            "border",
            List.of("510001", "510002", "520001"),
            "province",
            List.of("510000", "520000"),
            "county",
            Stream.concat(SmallCountry.WEST.stream(), SmallCountry.EAST.stream())
                    .toList(),
            "nation",
            List.of(Region.NATION));

    private static final List<String> LISTED_WHERE_PRESENT = List.of("nation", "province", "county");

    /** Returns all tables of some panels. */
    static List<SqlTable> of(List<SqlPanel> panels) {
        return List.of(
                new SqlTable(
                        "settings",
                        "dataset BIGINT, percentage BIGINT, real_terms BIGINT, descending BIGINT",
                        panels.stream().map(SqlPanel::settings).toList()),
                new SqlTable(
                        "figures",
                        "dataset BIGINT, region STRING, year BIGINT, measure STRING, value BIGINT, radius BIGINT,"
                                + " released STRING, document STRING, ambiguous BIGINT",
                        all(panels, SqlPanel::figures)),
                new SqlTable("members", "grp STRING, region STRING, lists_missing BIGINT", members()),
                new SqlTable("parents", "region STRING, parent STRING", parents()));
    }

    private static List<Object[]> all(List<SqlPanel> panels, Function<SqlPanel, List<Object[]>> rows) {
        return panels.stream().flatMap(panel -> rows.apply(panel).stream()).toList();
    }

    private static List<Object[]> members() {
        List<Object[]> rows = new ArrayList<>();
        GROUPS.forEach((group, members) -> members.forEach(
                member -> rows.add(new Object[] {group, member, LISTED_WHERE_PRESENT.contains(group) ? 0L : 1L})));
        return rows;
    }

    private static List<Object[]> parents() {
        List<Object[]> rows = new ArrayList<>();
        for (String parent : List.of(Region.NATION, "510000", "520000")) {
            GROUPS.getOrDefault(parent, List.of()).forEach(member -> rows.add(new Object[] {member, parent}));
        }
        return rows;
    }
}
