package io.duibiao.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which bytes are known again: the id of a document, and what tells whether a file is still the one that it was. */
public final class Sha256 {
    private Sha256() {}

    /** Returns the hash of bytes, as 64 hexadecimal digits. */
    public static String of(byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    /** Returns the hash of a text in UTF-8, as 64 hexadecimal digits. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a digest of bytes that come one after another, or whose hash is not written in hexadecimal digits. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Returns a hash as hexadecimal digits in lower case. */
    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
