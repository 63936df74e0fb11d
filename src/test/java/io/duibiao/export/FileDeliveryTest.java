package io.duibiao.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.publish.exchange.HardRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDeliveryTest {

    @TempDir
    Path folder;

    @Test
    void what_a_killed_export_left_is_swept_once_it_is_a_day_old() throws IOException {
        Path old = left(".export123456", Duration.ofHours(25));
        Path young = left(".export654321", Duration.ofHours(23));
        Path others = left(".exports", Duration.ofDays(30));
        write();
        assertThat(old).doesNotExist();
        assertThat(young).as("perhaps still at work").isDirectory();
        assertThat(others).as("not of an export").isDirectory();
    }

    @Test
    void nothing_but_the_files_is_left_in_the_folder() throws IOException {
        write();
        assertThat(folder.toFile().list()).containsExactly("rows.csv");
    }

    private void write() throws IOException {
        FileDelivery.write(HardRows.edition(1), Target.InFiles.of("rows.csv", folder, Optional.empty()));
    }

    private Path left(String name, Duration age) throws IOException {
        Path left = Files.createDirectory(folder.resolve(name));
        Files.writeString(left.resolve("rows.csv"), "rank\n");
        return Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(age)));
    }
}
