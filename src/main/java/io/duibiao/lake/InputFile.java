package io.duibiao.lake;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file, and what the lake holds in force under its name.
 *
 * @param path where it is
 * @param source its name in the lake
 * @param knownId the id of the document that the lake holds; null where it holds none
 * @param knownReader the version of the reader that read it; null where it holds none
 */
record InputFile(
        String path,
        String source,
        @Nullable String knownId,
        @Nullable String knownReader) implements Serializable {

    /** Returns how the file stands to what the lake holds. */
    FileState state(Reception.Version now, DeliveryReader reader) {
        if (knownId == null || knownReader == null) {
            return FileState.NEW;
        }
        if (now.id().equals(FileHash.NONE) || !now.id().equals(knownId)) {
            return FileState.CHANGED;
        }
        return now.reader().equals(knownReader) ? FileState.UNCHANGED : reader.cause(knownReader, now.reader());
    }
}
