package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_in_an_input_that_may_not_be_listed_is_named() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("reports/closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(closed)).as("root may read all").isFalse();
            assertThatThrownBy(() -> InputFiles.of(Input.folder(folder.resolve("reports"))))
                    .isInstanceOf(RunException.class)
                    .hasMessageEndingWith(
                            "reports': no right to read '" + closed + "'. Check its rights and the disk.");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
