package io.duibiao.lake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file's bytes, as 64 hexadecimal digits: the id of the document in it. */
public final class Fingerprint {

    /** The fingerprint of a file whose bytes cannot be read; no two of them are the same. */
    public static final String NONE = "";

    private Fingerprint() {}

    /** Returns the fingerprint of a file; {@link #NONE} where its bytes cannot be read. */
    public static String of(Path file) {
        if (!Files.isRegularFile(file)) {
            return NONE; // a pipe or a device never ends
        }
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            return NONE;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
