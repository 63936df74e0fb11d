package io.duibiao.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What keeps a run from going on that is no mistake of the program: a full disk, a folder that may not be written. */
final class Surroundings {
    private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded");

    /** The last one is Hadoop's, which does not say why it cannot make a folder. */
    private static final List<String> FORBIDDEN =
            List.of("Read-only file system", "Permission denied", "Mkdirs failed to create");

    private Surroundings() {}

    /** Returns why the system refused, in words, where its own message is only a file's name. */
    static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "no right to write '" + problem.getMessage() + "'";
        }
        if (problem instanceof NoSuchFileException) {
            return "'" + problem.getMessage() + "' is not there";
        }
        return String.valueOf(problem.getMessage());
    }

    /**
     * Returns the exception that says what to do where a problem came from the surroundings; empty where it is ours, or says so
     * already.
     *
     * @param problem what Spark or Delta threw, whatever it is wrapped in
     */
    static Optional<RunException> explained(Throwable problem) {
        if (problem instanceof RunException) {
            return Optional.empty();
        }
        return causes(problem)
                .flatMap(cause -> explained(cause, problem).stream())
                .reduce((outer, inner) -> inner);
    }

    private static Optional<RunException> explained(Throwable cause, Throwable problem) {
        String message = String.valueOf(cause.getMessage());
        if (FULL.stream().anyMatch(message::contains)) {
            return Optional.of(new RunException(
                    "Cannot go on: the disk is full (" + place(cause)
                            + "). What was complete is kept, nothing half is shown. Make room and run again.",
                    problem));
        }
        if (FORBIDDEN.stream().anyMatch(message::contains) || cause instanceof AccessDeniedException) {
            return Optional.of(new RunException(
                    "Cannot go on: a folder may only be read (" + place(cause)
                            + "). What was complete is kept, nothing half is shown. Check its rights and run again.",
                    problem));
        }
        return Optional.empty();
    }

    private static String place(Throwable cause) {
        return cause instanceof FileSystemException file && file.getFile() != null
                ? file.getFile()
                : String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, java.util.Objects::nonNull, Throwable::getCause)
                .limit(30);
    }
}
