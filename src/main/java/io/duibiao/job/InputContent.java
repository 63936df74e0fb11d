package io.duibiao.job;

import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.document.limit.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The bytes of an input file, or why they are not read: pipes and devices never end, a link can lead anywhere, and of a file
 * that is too large no more is taken than tells that it is.
 *
 * @param bytes the content; nothing where it is not read
 * @param reject why it is not read
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once and never compared
record InputContent(byte[] bytes, Optional<Reject> reject) {

    /**
     * Returns the bytes of a file.
     *
     * @param source its name, for messages
     * @param path where it is
     * @param stray whether it is a link that leads out of the input folder
     */
    static InputContent of(String source, Path path, boolean stray, Limits limits) {
        if (stray) {
            return rejected(
                    source,
                    "Cannot read this file: it is a link that leads out of the input folder, or nowhere."
                            + " Put the file itself there.");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return rejected(
                    source,
                    "Cannot read this file: it is a folder, a pipe or a device. Take it out of the input folder.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new InputContent(limits.read(in), Optional.empty());
        } catch (IOException e) {
            return rejected(
                    source, "Cannot read this file: " + e.getMessage() + ". Check that it is there and may be read.");
        }
    }

    private static InputContent rejected(String source, String detail) {
        return new InputContent(new byte[0], Optional.of(Reject.file(source, Reason.UNREADABLE_FILE, detail)));
    }
}
