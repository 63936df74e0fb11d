package io.duibiao.prove;

import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.schema.RunRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a job holds and shows, in a form in which two runs of the same files are equal: every row of the lake without the ids of
 * its runs, and every file of {@code latest} with those ids and days masked.
 *
 * @param parts the rows of each table, sorted, doubles included, and the content of each file, by name
 */
record State(Map<String, List<String>> parts) {
    private static final Set<String> TEXTS = Set.of("csv", "html", "svg", "txt", "md");

    static State of(SmallJob job) throws IOException {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        LakeReader lake = LakeReader.at(job.lake());
        parts.put("bronze/documents", sorted(lake.documents()));
        parts.put("bronze/rejects", sorted(lake.rejects()));
        parts.put("silver/observations", sorted(lake.observations(Filter.all())));
        parts.put("silver/observations, withdrawn", sorted(lake.withdrawn(Filter.all())));
        parts.put("gold/benchmarks", sorted(lake.benchmarks(Filter.all())));
        parts.put("gold/averages", sorted(lake.averages(Filter.all())));
        parts.put("gold/findings", sorted(lake.findings(Filter.all())));
        Path latest = job.output().resolve("latest").toRealPath();
        List<String> runs = lake.runs().stream().map(RunRow::id).toList();
        if (!runs.contains(String.valueOf(latest.getFileName()))) {
            parts.put("ops/runs", List.of("no row of the run in 'latest'"));
        }
        for (Path file : files(latest)) {
            parts.put(latest.relativize(file).toString(), content(file));
        }
        return new State(parts);
    }

    private static List<String> sorted(List<?> rows) {
        return rows.stream().map(Object::toString).sorted().toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Pictures and workbooks hold the same as the tables; that they are there whole is all that is asked of them. */
    private static List<String> content(Path file) throws IOException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!TEXTS.contains(ending)) {
            return List.of(Files.size(file) > 0 ? "there" : "empty");
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.replaceAll("\\d{8}T\\d{6}Z", "RUN").lines().toList();
    }

    /** Returns what differs from another state, a line a table or file, with the first rows that only one of both has. */
    List<String> differences(State other) {
        List<String> differences = new ArrayList<>();
        Set<String> names = new java.util.TreeSet<>(parts.keySet());
        names.addAll(other.parts.keySet());
        for (String name : names) {
            List<String> here = parts.getOrDefault(name, List.of("(not there)"));
            List<String> there = other.parts.getOrDefault(name, List.of("(not there)"));
            if (!here.equals(there)) {
                differences.add(name + ": " + here.size() + " rows against " + there.size() + "; only one has "
                        + only(here, there) + " / " + only(there, here));
            }
        }
        return differences;
    }

    private static List<String> only(List<String> one, List<String> other) {
        List<String> rest = new ArrayList<>(one);
        other.forEach(rest::remove);
        return rest.stream()
                .limit(2)
                .map(row -> row.substring(0, Math.min(300, row.length())))
                .toList();
    }
}
