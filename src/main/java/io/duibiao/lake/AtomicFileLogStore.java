package io.duibiao.lake;

import io.delta.storage.CloseableIterator;
import io.delta.storage.LocalLogStore;
import io.delta.storage.LogStore;
import io.duibiao.lake.storage.Disk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * Keeps Delta's commits on a local file system so that none is lost: a commit is written aside, forced to the disk, and
 * then linked to its name, which fails where another process was first. Delta's own store for local files looks whether
 * the name is free and then renames; between the two another process may do the same, and one of both commits is gone.
 *
 * <p>The names of the files that a commit adds are forced to the disk before it, as their bytes were ({@link ForcedFileSystem}): it
 * must not outlive them.
 */
public final class AtomicFileLogStore extends LogStore {
    private final LogStore files;

    /** Makes the store; Delta does so by the name of the class. */
    public AtomicFileLogStore(Configuration configuration) {
        super(configuration);
        files = new LocalLogStore(configuration);
    }

    @Override
    public void write(Path path, Iterator<String> actions, Boolean overwrite, Configuration configuration)
            throws IOException {
        java.nio.file.Path target = java.nio.file.Path.of(path.toUri().getPath());
        java.nio.file.Path aside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        List<String> lines = new ArrayList<>();
        actions.forEachRemaining(lines::add);
        for (java.nio.file.Path folder : AddedFiles.of(target, lines).folders()) {
            Disk.forceNames(folder);
        }
        try {
            writeAndForce(aside, lines);
            if (overwrite) {
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.createLink(target, aside);
            }
        } finally {
            Files.deleteIfExists(aside);
        }
        java.nio.file.Path log = target.toAbsolutePath().getParent();
        if (log != null) {
            // A new name is on the disk only when its folder is.
            Disk.forceNames(log);
        }
    }

    private static void writeAndForce(java.nio.file.Path file, List<String> actions) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            StringBuilder lines = new StringBuilder();
            actions.forEach(action -> lines.append(action).append('\n'));
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            channel.force(true);
        }
    }

    @Override
    public CloseableIterator<String> read(Path path, Configuration configuration) throws IOException {
        return files.read(path, configuration);
    }

    @Override
    public Iterator<FileStatus> listFrom(Path path, Configuration configuration) throws IOException {
        return files.listFrom(path, configuration);
    }

    @Override
    public Path resolvePathOnPhysicalStorage(Path path, Configuration configuration) throws IOException {
        return files.resolvePathOnPhysicalStorage(path, configuration);
    }

    /**
     * Returns true, so that Delta writes a checkpoint aside and renames it: checkpoints do not pass through this store, and one that
     * was half written when its process was killed must not be found under its name.
     */
    @Override
    public Boolean isPartialWriteVisible(Path path, Configuration configuration) {
        return true;
    }
}
