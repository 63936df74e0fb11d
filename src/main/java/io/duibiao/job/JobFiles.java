package io.duibiao.job;

import io.duibiao.period.Period;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a job, each with the name under which it stands in the lake and with what manifest and name tell of it. The
 * name begins with the input's folder, such as {@code reports/500101-2023-H1-report.txt}, so that it is the same on every
 * machine; see {@link InputNames}.
 */
final class JobFiles implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, JobFile> byPath = new LinkedHashMap<>();

    private final HashSet<String> sources = new HashSet<>();
    private final HashSet<String> strays = new HashSet<>();
    private final ArrayList<String> complete = new ArrayList<>();
    private final ArrayList<String> notes = new ArrayList<>();

    private JobFiles() {}

    /**
     * Returns the files of these inputs, each once, in the order of the inputs and their paths.
     *
     * @throws UsageException if an input or its manifest cannot be used
     */
    static JobFiles of(List<Input> inputs, Regions regions) {
        JobFiles files = new JobFiles();
        InputNames names = new InputNames(inputs);
        Manifests manifests = new Manifests(regions);
        for (Input input : inputs) {
            NamePattern pattern = new NamePattern(input.pattern());
            List<Path> listed = InputFiles.of(input);
            Optional<Manifest> manifest = manifests.of(input, listed);
            if (input.isComplete() && !listed.isEmpty()) {
                files.complete.add(names.of(input) + "/");
            }
            for (Path file : listed) {
                String name = String.valueOf(file.getFileName());
                Dateline said = manifest.map(list -> list.of(name)).orElse(Dateline.UNKNOWN);
                Dateline known = said.or(pattern.read(name, regions));
                JobFile named = JobFile.of(names.of(input, file), known);
                files.byPath.putIfAbsent(file.toString(), named);
                files.sources.add(named.source());
                if (InputFiles.leadsOut(file, input)) {
                    files.strays.add(file.toString());
                }
            }
        }
        files.notes.addAll(manifests.notes());
        return files;
    }

    /**
     * Returns the files of these inputs that were modified since a moment, or whose layout file was; all where there is none. The
     * others are neither read nor gone.
     *
     * @throws UsageException if an input or its manifest cannot be used
     */
    static JobFiles of(List<Input> inputs, Regions regions, Optional<Instant> since) {
        JobFiles files = of(inputs, regions);
        since.ifPresent(moment -> {
            files.complete.clear();
            files.byPath.keySet().removeIf(path -> isOlder(Path.of(path), moment) && isOlder(layout(path), moment));
        });
        return files;
    }

    private static Path layout(String path) {
        return Path.of(path + LayoutFile.ENDING);
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return !Files.exists(file)
                    || Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns what an analyst should know of the inputs, a sentence each. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Returns the paths, in order. */
    List<String> paths() {
        return List.copyOf(byPath.keySet());
    }

    /** Returns the names of all files of the inputs, of those too that are not looked at. */
    Set<String> sources() {
        return Collections.unmodifiableSet(sources);
    }

    /** Returns the file of a path that is one of {@link #paths()}. */
    JobFile file(String path) {
        return Optional.ofNullable(byPath.get(path))
                .orElseThrow(() -> new IllegalArgumentException("No file of this job: " + path));
    }

    /** Returns whether a path is a link that leads out of its input folder, or nowhere. */
    boolean isStray(String path) {
        return strays.contains(path);
    }

    /**
     * Returns whether a file of this name was in a folder of which the job reads all, and is there no more. An empty folder
     * tells nothing: it is rather a disk that is not there.
     */
    boolean isGone(String source) {
        return !sources.contains(source) && complete.stream().anyMatch(source::startsWith);
    }

    /**
     * One file of a job, in a form that can travel: codes and texts instead of what they mean.
     *
     * @param source the name under which it stands in the lake
     * @param region the code of its region; empty where manifest and name tell none
     * @param period its period as text; empty likewise
     * @param kind its kind
     * @param released its day of release as text; empty likewise
     */
    record JobFile(String source, String region, String period, DocumentKind kind, String released)
            implements Serializable {
        static JobFile of(String source, Dateline known) {
            return new JobFile(
                    source,
                    known.region().map(Region::code).orElse(""),
                    known.period().map(Period::toString).orElse(""),
                    known.kind(),
                    known.released().map(LocalDate::toString).orElse(""));
        }

        /** Returns what manifest and file name tell of the file. */
        Dateline known(Regions regions) {
            Optional<Period> known = Period.tryParse(period);
            int year = known.map(Period::year).orElse(Regions.CURRENT);
            return new Dateline(
                    regions.byCode(region, year).or(() -> regions.byCode(region)),
                    known,
                    kind,
                    released.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(released)));
        }
    }
}
