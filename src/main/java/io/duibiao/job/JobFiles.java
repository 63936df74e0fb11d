package io.duibiao.job;

import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a job, each with the name under which it stands in the lake and with what manifest and name tell of it. The
 * name begins with the input's folder, such as {@code reports/500101-2023-H1-report.txt}, so that it is the same on every
 * machine.
 */
final class JobFiles implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, JobFile> byPath = new LinkedHashMap<>();

    private JobFiles() {}

    /**
     * Returns the files of these inputs, each once, in the order of the inputs and their paths.
     *
     * @throws UsageException if an input or its manifest cannot be used
     */
    static JobFiles of(List<Input> inputs, Regions regions) {
        JobFiles files = new JobFiles();
        for (Input input : inputs) {
            Optional<Manifest> manifest = input.manifest().map(file -> Manifest.read(file, regions));
            NamePattern pattern = new NamePattern(input.pattern());
            for (Path file : InputFiles.of(input)) {
                String name = String.valueOf(file.getFileName());
                Dateline listed = manifest.map(list -> list.of(name)).orElse(Dateline.UNKNOWN);
                Dateline dateline = listed.or(pattern.read(name, regions));
                files.byPath.putIfAbsent(file.toString(), new JobFile(source(input, file), dateline));
            }
        }
        return files;
    }

    private static String source(Input input, Path file) {
        Path base = Optional.ofNullable(input.files().getParent()).orElse(input.files());
        return base.relativize(file).toString().replace('\\', '/');
    }

    /** Returns the paths, in order. */
    List<String> paths() {
        return List.copyOf(byPath.keySet());
    }

    /** Returns the file of a path that is one of {@link #paths()}. */
    JobFile file(String path) {
        return Optional.ofNullable(byPath.get(path))
                .orElseThrow(() -> new IllegalArgumentException("No file of this job: " + path));
    }

    /** Returns what is known of the files, for a fingerprint. */
    Map<String, JobFile> all() {
        return Map.copyOf(byPath);
    }

    /**
     * One file of a job.
     *
     * @param source the name under which it stands in the lake
     * @param known what manifest and file name tell of it
     */
    record JobFile(String source, Dateline known) implements Serializable {}
}
