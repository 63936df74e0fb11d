package io.duibiao.cli;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that may not be read or written: no mistake of the program, whatever room met it and wrapped it. */
final class NoRight {
    private static final String DENIED = " (Permission denied)";
    private static final int DEEPEST = 30;

    private NoRight() {}

    /** Returns which file it was and what to do; empty where something else failed. */
    static Optional<String> in(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> file(cause).stream())
                .findFirst()
                .map(
                        file -> file
                                + ": Cannot read or write this file: its rights do not allow it. Change them, or run as its owner.");
    }

    /** The older classes of Java say it in words only. */
    private static Optional<String> file(Throwable cause) {
        if (cause instanceof AccessDeniedException denied) {
            return Optional.ofNullable(denied.getFile());
        }
        return Optional.ofNullable(cause.getMessage())
                .filter(message -> cause instanceof FileNotFoundException && message.endsWith(DENIED))
                .map(message -> message.substring(0, message.length() - DENIED.length()));
    }
}
