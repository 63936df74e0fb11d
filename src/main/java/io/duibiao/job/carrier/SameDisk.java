package io.duibiao.job.carrier;

import java.nio.file.Path;

/** The driver's disk is this one. */
record SameDisk() implements Carrier {
    @Override
    public Path file(String path) {
        return Path.of(path);
    }
}
