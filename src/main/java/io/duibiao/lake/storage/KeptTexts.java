package io.duibiao.lake.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.StreamCapabilities;

/** Texts that a lake keeps beside its tables, each under a name of its own, written once. */
public final class KeptTexts implements AutoCloseable {
    /** Where a lake keeps the catalogues by which its runs worked, each under the id of the first run that did. */
    public static final String CATALOGUES = "_duibiao/catalogues";

    private static final String UNFINISHED = ".";

    private final FileSystem files;
    private final Path folder;

    private KeptTexts(FileSystem files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /**
     * Opens a folder of such texts.
     *
     * @param root the lake's folder or URL
     * @param below the folder's path below it; need not be there
     * @throws IOException if the lake cannot be reached
     */
    public static KeptTexts of(String root, String below) throws IOException {
        FileSystem files = Storage.open(root);
        files.setWriteChecksum(false);
        files.setVerifyChecksum(false);
        return new KeptTexts(files, new Path(root, below));
    }

    /** Returns the names of all texts, in their order. */
    public List<String> names() throws IOException {
        try {
            return Arrays.stream(files.listStatus(folder))
                    .filter(FileStatus::isFile)
                    .map(file -> file.getPath().getName())
                    .filter(name -> !name.startsWith(UNFINISHED))
                    .sorted()
                    .toList();
        } catch (FileNotFoundException e) {
            return List.of();
        }
    }

    /** Returns a text that is there. */
    public String text(String name) throws IOException {
        try (FSDataInputStream in = files.open(new Path(folder, name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Keeps a text: it is there whole, or not at all. */
    public void keep(String name, String text) throws IOException {
        Path aside = new Path(folder, UNFINISHED + name);
        try (FSDataOutputStream out = files.create(aside, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            if (out.hasCapability(StreamCapabilities.HSYNC)) {
                out.hsync();
            }
        }
        if (!files.rename(aside, new Path(folder, name))) {
            throw new IOException("Cannot give " + aside + " the name " + name);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
