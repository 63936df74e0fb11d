package io.duibiao.lake;

import io.duibiao.document.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** SHA-256 of a file's bytes, as 64 hexadecimal digits: the id of the document in it. */
public final class FileHash {

    /** The hash of a file whose bytes cannot be read; no two of them are the same. */
    public static final String NONE = "";

    private FileHash() {}

    /** Returns the hash of a file; {@link #NONE} where its bytes cannot be read. */
    public static String of(Path file) {
        if (!Files.isRegularFile(file)) {
            return NONE; // a pipe or a device never ends
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return NONE;
        }
        return Sha256.hex(digest.digest());
    }
}
