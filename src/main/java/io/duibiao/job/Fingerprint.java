package io.duibiao.job;

import io.duibiao.document.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short hash of rules and catalogues. As long as it stays the same, the same bytes give the same figures, and nothing is
 * read or compared again; when a class of a room or a line of a catalogue changes, all it concerns is.
 */
final class Fingerprint {
    private static final int LENGTH = 16;

    private final MessageDigest digest = Sha256.digest();

    /** Adds all files of a folder, by name and content. */
    Fingerprint folder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                add(file);
            }
        } catch (IOException e) {
            throw new RunException("Cannot read '" + folder + "': " + e.getMessage() + ".", e);
        }
        return this;
    }

    /** Adds the classes of rooms, such as {@code statement}, with the rooms inside them. */
    Fingerprint code(List<String> rooms) {
        try {
            Path code = Path.of(Fingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(code)) {
                rooms.forEach(room -> folder(code.resolve("io/duibiao").resolve(room)));
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(code)) {
                    rooms.forEach(room -> folder(jar.getPath("io/duibiao", room)));
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Cannot read the program's own classes", e);
        }
        return this;
    }

    /** Adds a text. */
    Fingerprint text(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void add(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }

    /** Returns the hash, 16 hexadecimal digits. */
    String value() {
        return Sha256.hex(digest.digest()).substring(0, LENGTH);
    }
}
