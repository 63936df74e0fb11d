package io.duibiao.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What stops a run that is no mistake of the program: a full disk, a folder that may not be written, a cluster that is gone. */
final class Surroundings {
    private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded");

    /** The last one is Hadoop's, which does not say why it cannot make a folder. */
    private static final List<String> FORBIDDEN =
            List.of("Read-only file system", "Permission denied", "Mkdirs failed to create");

    /**
     * What Spark says where its session ended under the work. Of a standalone master that does not answer it says the first one in
     * the log only, and one of the next two to the program.
     */
    private static final List<String> LOST = List.of(
            "All masters are unresponsive",
            "LiveListenerBus is stopped",
            "on a running MetricsSystem",
            "Master removed our application",
            "on a stopped SparkContext",
            "SparkContext was shut down");

    private Surroundings() {}

    /** Returns whether Spark says that the cluster does not answer, or ended the session. */
    static boolean lostCluster(Throwable cause) {
        return says(LOST, cause);
    }

    private static boolean says(List<String> words, Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return words.stream().anyMatch(message::contains);
    }

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
        if (says(FULL, cause)) {
            return Optional.of(new RunException(
                    "Cannot go on: the disk is full (" + place(cause)
                            + "). What was complete is kept, nothing half is shown. Make room and run again.",
                    problem));
        }
        if (says(FORBIDDEN, cause) || cause instanceof AccessDeniedException) {
            return Optional.of(new RunException(
                    "Cannot go on: a folder may only be read (" + place(cause)
                            + "). What was complete is kept, nothing half is shown. Check its rights and run again.",
                    problem));
        }
        if (lostCluster(cause)) {
            return Optional.of(new RunException(
                    "Cannot go on: the cluster does not answer, or ended the session (" + cause.getMessage()
                            + "). What was complete is kept, nothing half is shown. See that its master runs, and run"
                            + " again.",
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
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause).limit(30);
    }
}
