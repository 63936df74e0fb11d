package io.duibiao.lake;

import io.duibiao.observation.Delivery;
import java.io.Serializable;
import java.nio.file.Path;

/** What reads a file from its bytes to its figures. It is carried to where files are read and serves many of them there. */
public interface DeliveryReader extends Serializable {

    /**
     * Returns what a file gave. Bad input is a reject in it and never an exception; an exception is a defect of the reader,
     * and the file is rejected for it. The document's name and that of each figure's document are {@link #source}.
     */
    Delivery read(String path);

    /** Returns the name under which a file stands in the lake; the same in every run, and no other file's. */
    String source(String path);

    /**
     * Returns whether a file is no longer where it was: its folder was listed, and it is not in it. What it said is then
     * withdrawn; a file of a folder that was not listed stays as it is.
     *
     * @param source the name under which it stands in the lake
     */
    boolean isGone(String source);

    /**
     * Returns where the bytes of a file are on this machine, which need not be the one where its path was listed.
     *
     * @throws java.io.UncheckedIOException if they could not be brought here; another try may succeed
     */
    default Path file(String path) {
        return Path.of(path);
    }

    /**
     * Returns the version of what reads a file: it changes whenever the same bytes would give something else, and the file is
     * then read anew. Another file's coming or going does not change it.
     *
     * @param path the file
     * @param id the fingerprint of its bytes; empty where they cannot be read
     */
    String version(String path, String id);

    /**
     * Returns why a file with the same bytes is read again.
     *
     * @param before the version that read it
     * @param now the version that reads it, another one
     */
    default FileState cause(String before, String now) {
        return FileState.RULES;
    }
}
