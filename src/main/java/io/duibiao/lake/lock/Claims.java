package io.duibiao.lake.lock;

import io.duibiao.lake.storage.Storage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The claims on a lake behind a URL: files that each hold who asks, under a name that is used once. */
final class Claims implements AutoCloseable {
    private final FileSystem files;
    private final Path folder;

    private Claims(FileSystem files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /** Opens the claims on a lake; what Spark or Delta open later is not theirs, and has settings of its own. */
    static Claims on(String root) throws IOException {
        FileSystem files = Storage.open(root);
        // A disk of this machine would have a second file beside each claim, which is not there at the same moment.
        files.setWriteChecksum(false);
        files.setVerifyChecksum(false);
        return new Claims(files, new Path(root, "_duibiao/writers"));
    }

    /** Returns where a claim lies. */
    String place(String token) {
        return new Path(folder, token).toString();
    }

    void put(String token, String text) throws IOException {
        try (OutputStream claim = files.create(new Path(folder, token), false)) {
            claim.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    boolean has(String token) throws IOException {
        return files.exists(new Path(folder, token));
    }

    void remove(String token) throws IOException {
        files.delete(new Path(folder, token), false);
    }

    /** Returns the names of all claims, in their order. */
    List<String> tokens() throws IOException {
        try {
            return Arrays.stream(files.listStatus(folder))
                    .filter(FileStatus::isFile)
                    .map(claim -> claim.getPath().getName())
                    .sorted()
                    .toList();
        } catch (FileNotFoundException e) {
            return new ArrayList<>();
        }
    }

    /** Returns who asks by a claim; empty where it does not tell, or not yet. */
    Optional<Holder> holder(String token) throws IOException {
        try (FSDataInputStream claim = files.open(new Path(folder, token))) {
            return Holder.read(new String(claim.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
