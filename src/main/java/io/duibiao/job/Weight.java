package io.duibiao.job;

import io.duibiao.schema.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much there is for a run of a job, at the first glance: what its inputs and the figures of its lake take on a disk, files that
 * are unchanged or no longer in use included. Nothing is read but the job file and the sizes.
 *
 * <p>A light run ends before the JVM's second compiler has earned what it costs. Measured on two cores, each in a process of its own:
 * one report 22–28 s without that compiler and 33 s with it, the shipped reports 42 and 51 s; and, with other work beside, a first
 * comparison of a million figures (39 MB of them) 43 and 49 s; ten thousand small reports took as long both ways.
 *
 * @param inputs bytes of the files to read
 * @param figures bytes of the lake's figures; without bound where it is at a URL
 */
public record Weight(long inputs, long figures) {
    private static final long LIGHT_INPUTS = 8L << 20;
    private static final long LIGHT_FIGURES = 32L << 20;

    /** Opening a small file costs as much as a block of it. */
    private static final long BLOCK = 4096;

    static Weight of(List<Path> inputs, Optional<Path> lake) {
        return new Weight(
                inputs.stream().mapToLong(Weight::bytes).sum(),
                lake.map(folder -> bytes(folder.resolve(Tables.OBSERVATIONS.path())))
                        .orElse(Long.MAX_VALUE));
    }

    /** Returns whether a JVM that is quick to start and slower in the long run serves best. */
    public boolean isLight() {
        return inputs <= LIGHT_INPUTS && figures <= LIGHT_FIGURES;
    }

    private static long bytes(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(Weight::size).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // the run itself says what it cannot list
        }
    }

    private static long size(Path file) {
        try {
            return (Files.size(file) + BLOCK - 1) / BLOCK * BLOCK;
        } catch (IOException e) {
            return 0; // gone since it was listed
        }
    }
}
