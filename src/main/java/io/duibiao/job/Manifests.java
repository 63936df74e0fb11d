package io.duibiao.job;

import io.duibiao.reference.Regions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The manifests of a job's inputs, each read once, and what stands in them of no file. */
final class Manifests {
    private final Regions regions;
    private final Map<Path, Manifest> read = new LinkedHashMap<>();
    private final Map<Path, Set<String>> listed = new LinkedHashMap<>();
    private final Set<Path> partial = new HashSet<>();

    Manifests(Regions regions) {
        this.regions = regions;
    }

    /**
     * Returns the manifest of an input; empty where it has none.
     *
     * @param files the files of the input
     * @throws UsageException if a line of it cannot be understood
     */
    Optional<Manifest> of(Input input, List<Path> files) {
        input.manifest().ifPresent(path -> note(path, input, files));
        return input.manifest().map(path -> read.computeIfAbsent(path, file -> Manifest.read(file, regions)));
    }

    private void note(Path manifest, Input input, List<Path> files) {
        Set<String> names = listed.computeIfAbsent(manifest, path -> new HashSet<>());
        files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        if (!input.isComplete() || files.isEmpty() || !Files.isDirectory(input.files())) {
            partial.add(manifest);
        }
    }

    /**
     * Returns a note for each manifest with lines of files that are not there. A folder that is emptied after each night, one that is
     * empty, and a single file tell nothing about the other lines.
     */
    List<String> notes() {
        return read.entrySet().stream()
                .filter(manifest -> !partial.contains(manifest.getKey()))
                .flatMap(manifest ->
                        manifest.getValue().unused(listed.getOrDefault(manifest.getKey(), Set.of())).stream())
                .toList();
    }
}
