package io.duibiao.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of a lake that are in force, without the runs that brought them.
 *
 * @param byTable the rows of each table as text, sorted
 */
record LakeRows(Map<String, List<String>> byTable) {

    /** Reads all rows of a lake. */
    static LakeRows of(LakeReader lake) {
        Map<String, List<String>> rows = new TreeMap<>();
        rows.put("documents", sorted(lake.documents()));
        rows.put("rejects", sorted(lake.rejects()));
        rows.put("observations", sorted(lake.observations(Filter.all())));
        rows.put("benchmarks", sorted(lake.benchmarks(Filter.all())));
        rows.put("averages", sorted(lake.averages(Filter.all())));
        rows.put("findings", sorted(lake.findings(Filter.all())));
        return new LakeRows(rows);
    }

    static List<String> sorted(List<?> rows) {
        return rows.stream().map(Object::toString).sorted().toList();
    }

    /** Returns the rows that name none of these files. */
    LakeRows without(List<String> files) {
        Map<String, List<String>> rest = new TreeMap<>();
        byTable.forEach((table, rows) -> rest.put(
                table,
                rows.stream()
                        .filter(row -> files.stream().noneMatch(row::contains))
                        .toList()));
        return new LakeRows(rest);
    }

    /** Fails by the first rows that only one of both lakes holds. */
    void same(LakeRows expected, String when) {
        byTable.forEach((table, rows) -> {
            List<String> others = expected.byTable.getOrDefault(table, List.of());
            assertThat(without(rows, others)).as("more %s, %s", table, when).isEmpty();
            assertThat(without(others, rows)).as("missing %s, %s", table, when).isEmpty();
        });
    }

    private static List<String> without(List<String> rows, List<String> others) {
        List<String> rest = new ArrayList<>(rows);
        others.forEach(rest::remove);
        return rest.stream().limit(3).toList();
    }
}
