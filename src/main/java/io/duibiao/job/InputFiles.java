package io.duibiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The files that an input names, in the order of their paths; hidden files, lock files and manifests are no input. Links
 * to folders are not followed; they are listed, as pipes and devices are, to be refused by name.
 */
final class InputFiles {
    private InputFiles() {}

    /**
     * Returns the files of an input.
     *
     * @throws UsageException if there is no such folder or file
     * @throws RunException if it, or a folder in it, cannot be listed
     */
    static List<Path> of(Input input) {
        if (!Files.exists(input.files())) {
            throw new UsageException(
                    "There is no folder or file '" + input.files() + "'. Create it, or name another one.");
        }
        try {
            Path folder = input.files().toRealPath(); // a walk does not follow a link, not even its first one
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .map(file ->
                                input.files().resolve(folder.relativize(file).toString()))
                        .filter(file -> isInput(file, input))
                        .sorted()
                        .toList();
            }
        } catch (UncheckedIOException e) {
            throw unlisted(input, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unlisted(input, e);
        }
    }

    private static RunException unlisted(Input input, IOException problem) {
        String why = problem instanceof AccessDeniedException
                ? "no right to read '" + problem.getMessage() + "'"
                : Surroundings.reason(problem);
        return new RunException(
                "Cannot list '" + input.files() + "': " + why + ". Check its rights and the disk.", problem);
    }

    /**
     * Returns whether a file of an input is a link that leads out of its folder, or nowhere. Who may put files there must not be able
     * to have others read.
     */
    static boolean leadsOut(Path file, Input input) {
        if (!Files.isSymbolicLink(file)) {
            return false;
        }
        try {
            return !file.toRealPath().startsWith(input.files().toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isInput(Path file, Input input) {
        String name = String.valueOf(file.getFileName());
        boolean manifest = input.manifest().filter(file::equals).isPresent() || name.equals("sources.csv");
        return !manifest && !name.startsWith(".") && !name.startsWith("~$") && !name.endsWith(LayoutFile.ENDING);
    }
}
