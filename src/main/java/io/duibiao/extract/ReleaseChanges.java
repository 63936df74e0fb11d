package io.duibiao.extract;

import io.duibiao.job.FileStatements;
import io.duibiao.observation.ExtractRow;
import io.duibiao.reference.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What changed between two releases of a report. Figures are held against each other by what they are figures of: region,
 * indicator (else its words), measure, comparator and period. A figure that both say alike, in whatever unit, is no change.
 */
public final class ReleaseChanges {
    private final ExtractRow rows;

    /** Makes the comparison with the codes of these catalogues. */
    public ReleaseChanges(Reference reference) {
        this.rows = new ExtractRow(reference);
    }

    /** Returns the changes in the order of the earlier release, what only the later one says at the end. */
    public List<ReleaseChange> between(FileStatements earlier, FileStatements later) {
        Map<List<String>, List<Said>> before = said(earlier);
        Map<List<String>, List<Said>> now = said(later);
        Set<List<String>> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(now.keySet());
        List<ReleaseChange> changes = new ArrayList<>();
        for (List<String> key : keys) {
            changes.addAll(changes(before.getOrDefault(key, List.of()), now.getOrDefault(key, List.of())));
        }
        return changes;
    }

    /** A figure said in both is taken out; of the others the first goes with the first, and so on. */
    private static List<ReleaseChange> changes(List<Said> before, List<Said> now) {
        List<Said> gone = without(before, now);
        List<Said> come = without(now, before);
        List<ReleaseChange> changes = new ArrayList<>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            Optional<Said> old = i < gone.size() ? Optional.of(gone.get(i)) : Optional.empty();
            Optional<Said> young = i < come.size() ? Optional.of(come.get(i)) : Optional.empty();
            changes.add(ReleaseChange.of(old.map(Said::row), young.map(Said::row)));
        }
        return changes;
    }

    private static List<Said> without(List<Said> said, List<Said> others) {
        Set<List<String>> figures = others.stream().map(Said::figure).collect(Collectors.toSet());
        Map<List<String>, Said> left = new LinkedHashMap<>();
        said.stream()
                .filter(one -> !figures.contains(one.figure()))
                .forEach(one -> left.putIfAbsent(one.figure(), one));
        return List.copyOf(left.values());
    }

    private Map<List<String>, List<Said>> said(FileStatements file) {
        return file.document().stream()
                .flatMap(document -> file.statements().stream()
                        .filter(statement -> statement.measure().isObservation())
                        .map(statement -> new Said(rows.named(document, file.dateline(), statement))))
                .collect(Collectors.groupingBy(Said::key, LinkedHashMap::new, Collectors.toList()));
    }

    /** One figure as a release says it, by the names of the columns of {@code extract}. */
    private record Said(Map<String, String> row) {
        List<String> key() {
            String indicator = either("indicator", "subject");
            return values(
                    column -> column.equals("indicator") ? indicator : row.getOrDefault(column, ""),
                    "region_name",
                    "indicator",
                    "measure",
                    "comparator",
                    "period");
        }

        List<String> figure() {
            return values(column -> row.getOrDefault(column, ""), "base_value", "base_unit", "bound");
        }

        private String either(String column, String other) {
            String value = row.getOrDefault(column, "");
            return value.isEmpty() ? row.getOrDefault(other, "") : value;
        }

        private static List<String> values(Function<String, String> of, String... columns) {
            return Arrays.stream(columns).map(of).toList();
        }
    }
}
