package io.duibiao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that an input names, in the order of their paths; hidden files, lock files and manifests are no input. */
final class InputFiles {
    private InputFiles() {}

    /**
     * Returns the files of an input.
     *
     * @throws UsageException if there is no such folder or file
     */
    static List<Path> of(Input input) {
        if (!Files.exists(input.files())) {
            throw new UsageException(
                    "There is no folder or file '" + input.files() + "'. Create it, or name another one.");
        }
        try (Stream<Path> files = Files.walk(input.files())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isInput(file, input))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RunException("Cannot list '" + input.files() + "': " + e.getMessage() + ".", e);
        }
    }

    private static boolean isInput(Path file, Input input) {
        String name = String.valueOf(file.getFileName());
        boolean manifest = input.manifest().filter(file::equals).isPresent() || name.equals("sources.csv");
        return !manifest && !name.startsWith(".") && !name.startsWith("~$") && !name.endsWith(LayoutFile.ENDING);
    }
}
