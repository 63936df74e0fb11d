package io.duibiao.lake.backup;

import io.duibiao.document.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * A file of a backup.
 *
 * @param path its path below the lake, with slashes: {@code ops/runs/_delta_log/00000000000000000007.json}
 * @param bytes its size
 * @param sha256 the SHA-256 of its bytes, as 64 hexadecimal digits
 */
record StoredFile(String path, long bytes, String sha256) {

    /** Copies a file below one folder to the same place below another, forced to the disk and with its time. */
    static StoredFile copied(String path, Path from, Path to) throws IOException {
        Path source = from.resolve(path);
        Path target = withFolder(to.resolve(path));
        MessageDigest digest = Sha256.digest();
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            Files.copy(source, out);
            channel.force(true);
        }
        // Delta takes the time of a commit from its file.
        Files.setLastModifiedTime(target, Files.getLastModifiedTime(source));
        return new StoredFile(path, Files.size(target), Sha256.hex(digest.digest()));
    }

    /** Gives the file of another backup a second name below a folder, or copies it where the file system has no links. */
    void link(Path from, Path to) throws IOException {
        Path target = withFolder(to.resolve(path));
        try {
            Files.createLink(target, from.resolve(path));
        } catch (UnsupportedOperationException | FileSystemException e) {
            copied(path, from, to);
        }
    }

    /** Returns whether the file lies below a folder with this size; a path that leads out of it never does. */
    boolean isThere(Path folder) throws IOException {
        Path file = folder.resolve(path).normalize();
        return file.startsWith(folder.normalize()) && Files.isRegularFile(file) && Files.size(file) == bytes;
    }

    /** Returns whether the file lies below a folder with these bytes. */
    boolean isWhole(Path folder) throws IOException {
        if (!isThere(folder)) {
            return false;
        }
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(folder.resolve(path), out);
        }
        return Sha256.hex(digest.digest()).equals(sha256);
    }

    private static Path withFolder(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "a file of a lake is in a folder"));
        return file;
    }
}
