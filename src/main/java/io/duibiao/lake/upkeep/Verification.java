package io.duibiao.lake.upkeep;

import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.lake.upkeep.Check.State;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Units;
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
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a lake holds together.
 *
 * <ol>
 *   <li>Every data file that a table's log names is there, with the size that the log gives.
 *   <li>Every table has its rules, by which Delta refuses rows, and is in the current format.
 *   <li>Every row reads back as the record that it is, with all that must be filled; no figure is there twice.
 *   <li>The document of every figure is there, and what stands at a figure's place in its text is the figure's number.
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
     * @param units the units in which figures are written
     */
    public static List<Check> of(LakeFiles files, Map<String, String> inputs, Units units) {
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
        checks.addAll(verification.figures());
        checks.add(Spans.of(verification.lake, units));
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
        return new Check(State.OK, "rows of gold", lake.countCompared() + " read back as records", "");
    }

    /** Figures pass by; of each only a print is kept, and of a document only its id. */
    private List<Check> figures() {
        Set<String> there = lake.documents().stream().map(StoredDocument::id).collect(Collectors.toSet());
        Twice prints = new Twice();
        Set<String> homeless = new TreeSet<>();
        AtomicLong count = new AtomicLong();
        lake.eachObservation(Filter.all(), figure -> {
            count.incrementAndGet();
            prints.add(figure);
            if (!there.contains(figure.source().documentId())) {
                homeless.add(figure.source().document() + " " + figure.source().documentId());
            }
        });
        return List.of(
                Check.of("figures once each", count + " figures in force", twice(prints.found()), "Please report it."),
                Check.of(
                        "document of each figure",
                        there.size() + " documents in force",
                        List.copyOf(homeless),
                        RUN_AGAIN));
    }

    private List<String> twice(Set<Long> prints) {
        Set<Observation> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        if (!prints.isEmpty()) {
            lake.eachObservation(Filter.all(), figure -> {
                if (prints.contains(Twice.print(figure)) && !seen.add(figure)) {
                    twice.add(figure.key() + " of " + figure.source().document());
                }
            });
        }
        return twice;
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
