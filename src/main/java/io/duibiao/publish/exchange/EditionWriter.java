package io.duibiao.publish.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes an edition in one format. */
public interface EditionWriter {

    /**
     * Writes the files into a folder and returns them, the one with the rows first.
     *
     * @param name the name of the file with the rows
     * @throws OrderException if the format cannot hold the edition
     */
    List<Path> write(Edition edition, Path folder, String name) throws IOException;
}
