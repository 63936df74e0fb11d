package io.duibiao.lake.upkeep;

import io.duibiao.document.Place;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.lake.upkeep.Check.State;
import io.duibiao.observation.Observation;
import io.duibiao.schema.LakeFormat;
import io.duibiao.schema.Rule;
import io.duibiao.schema.StoredDocument;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a lake holds together.
 *
 * <ol>
 *   <li>Every data file that a table's log names is there, with the size that the log gives.
 *   <li>Every table has its rules, by which Delta refuses rows, and is in the current format.
 *   <li>Every row reads back as the record that it is, with all that must be filled; no figure is there twice.
 *   <li>The document of every figure is there, and the figure's span lies in its text and is a number of the figure's own words.
 *   <li>The input files are those that were read, by SHA-256; the others are those of the next run.
 * </ol>
 */
public final class Verification {
    private static final String RESTORE =
            "Restore a backup, or delete the lake and run again: the reports are the source.";
    private static final String RUN_AGAIN =
            "Run the job again: it completes what a broken run left. If this stays, report it.";

    private final LakeFiles files;
    private final LakeReader lake;

    private Verification(LakeFiles files) {
        this.files = files;
        this.lake = LakeReader.at(files.root());
    }

    /**
     * Returns what was found, table by table.
     *
     * @param files the lake
     * @param inputs the SHA-256 of each input file of the job by its name in the lake
     */
    public static List<Check> of(LakeFiles files, Map<String, String> inputs) {
        Verification verification = new Verification(files);
        List<Check> checks = new ArrayList<>();
        for (TableStatus table : files.tables()) {
            checks.add(verification.files(table));
        }
        if (checks.stream().anyMatch(check -> check.state() == State.FAIL)) {
            return checks;
        }
        checks.add(verification.left());
        checks.add(verification.rules());
        checks.add(verification.format());
        checks.add(verification.benchmarks());
        List<Observation> figures = verification.lake.observations(Filter.all());
        checks.add(doubles(figures));
        checks.add(verification.documents(figures));
        checks.add(verification.spans(figures));
        checks.add(verification.inputs(inputs));
        return checks;
    }

    private Check files(TableStatus table) {
        List<String> wrong = table.files().stream()
                .filter(file -> size(file.path()) != file.bytes())
                .map(file -> file.path().getFileName() + (Files.exists(file.path()) ? " is cut off" : " is missing"))
                .toList();
        String found = "version " + table.version() + ", " + table.files().size() + " files, " + table.rows() + " rows";
        return Check.of(table.path(), found, wrong, RESTORE);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }

    private Check left() {
        List<Path> left = files.tables().stream()
                .flatMap(table -> files.others(table).stream())
                .toList();
        long bytes = left.stream().mapToLong(Verification::size).sum();
        return left.isEmpty()
                ? new Check(State.OK, "files of no current version", "none", "")
                : new Check(
                        State.NOTE,
                        "files of no current version",
                        left.size() + " files, " + bytes + " bytes",
                        "'duibiao lake vacuum' removes those that are old enough.");
    }

    private Check rules() {
        List<String> lost = Tables.all().stream()
                .flatMap(table -> lost(table, files.properties(table.path()).keySet()))
                .toList();
        return Check.of("rules of each table", "all there", lost, RESTORE);
    }

    /** Delta writes the names of properties of its own in small letters. */
    private static Stream<String> lost(Table<?> table, Set<String> properties) {
        return Stream.concat(Stream.of(Rule.filled(table.columns())), table.rules().stream())
                .map(Rule::name)
                .filter(name -> properties.stream().noneMatch(("delta.constraints." + name)::equalsIgnoreCase))
                .map(name -> table.path() + " has lost " + name);
    }

    private Check format() {
        int oldest = Tables.all().stream()
                .mapToInt(table -> LakeFormat.of(files.properties(table.path())))
                .min()
                .orElse(LakeFormat.CURRENT);
        return oldest == LakeFormat.CURRENT
                ? new Check(State.OK, "format", "format " + oldest, "")
                : new Check(
                        State.NOTE,
                        "format",
                        "format " + oldest + ", current is " + LakeFormat.CURRENT,
                        "'duibiao lake upgrade' brings it up to date; until then a run is refused.");
    }

    private Check benchmarks() {
        long rows = (long) lake.benchmarks(Filter.all()).size()
                + lake.averages(Filter.all()).size()
                + lake.findings(Filter.all()).size();
        return new Check(State.OK, "rows of gold", rows + " read back as records", "");
    }

    private static Check doubles(List<Observation> figures) {
        Set<Observation> seen = new HashSet<>();
        List<String> twice = figures.stream()
                .filter(figure -> !seen.add(figure))
                .map(figure -> figure.key() + " of " + figure.source().document())
                .toList();
        return Check.of("figures once each", figures.size() + " figures in force", twice, "Please report it.");
    }

    private Check documents(List<Observation> figures) {
        Set<String> there = lake.documents().stream().map(StoredDocument::id).collect(Collectors.toSet());
        List<String> wrong = figures.stream()
                .filter(figure -> !there.contains(figure.source().documentId()))
                .map(figure ->
                        figure.source().document() + " " + figure.source().documentId())
                .distinct()
                .toList();
        return Check.of("document of each figure", there.size() + " documents in force", wrong, RUN_AGAIN);
    }

    private Check spans(List<Observation> figures) {
        Map<String, List<Observation>> byDocument = figures.stream()
                .filter(figure -> figure.source().place() instanceof Place.Span)
                .collect(Collectors.groupingBy(
                        figure -> figure.source().documentId(), TreeMap::new, Collectors.toList()));
        List<String> wrong = new ArrayList<>();
        long checked = 0;
        for (Map.Entry<String, List<Observation>> entry : byDocument.entrySet()) {
            String text =
                    lake.document(entry.getKey()).map(StoredDocument::text).orElse("");
            checked += entry.getValue().size();
            entry.getValue().stream()
                    .filter(figure -> !isSaidAt(figure, text))
                    .forEach(figure -> wrong.add(figure.source().document() + ":"
                            + figure.source().place().label()));
        }
        return Check.of("span of each figure in a text", checked + " spans", wrong, "Please report it.");
    }

    /** A span is a number of the text, and stands in the words that the figure was read from. */
    private static boolean isSaidAt(Observation figure, String text) {
        if (!(figure.source().place() instanceof Place.Span span)
                || span.end() > text.codePointCount(0, text.length())) {
            return false;
        }
        String said = text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
        return !said.isBlank()
                && blankless(text).contains(blankless(said))
                && said.strip().equals(said);
    }

    private static String blankless(String text) {
        return text.replaceAll("\\s", "");
    }

    private Check inputs(Map<String, String> inputs) {
        Map<String, String> read = lake.documents().stream()
                .collect(Collectors.toMap(StoredDocument::source, StoredDocument::id, (one, other) -> other));
        long same = inputs.entrySet().stream()
                .filter(file -> file.getValue().equals(read.get(file.getKey())))
                .count();
        long changed = inputs.keySet().stream().filter(read::containsKey).count() - same;
        long fresh = inputs.size() - same - changed;
        long gone = read.keySet().stream()
                .filter(source -> !inputs.containsKey(source))
                .count();
        String found =
                same + " as read, " + changed + " changed since, " + fresh + " not yet read, " + gone + " not there";
        return changed + fresh + gone == 0
                ? new Check(State.OK, "input files", found, "")
                : new Check(State.NOTE, "input files", found, "The next run reads what changed.");
    }
}
