package io.duibiao.lake.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFileTest {

    @Test
    void a_path_that_leads_out_of_the_backup_is_not_in_it(@TempDir Path folder) throws IOException {
        Path backup = Files.createDirectories(folder.resolve("backup"));
        Files.writeString(backup.resolve("inside.txt"), "1");
        Files.writeString(folder.resolve("outside.txt"), "1");
        StoredFile inside = StoredFile.copied("inside.txt", backup, folder.resolve("copy"));

        assertThat(inside.isWhole(backup)).as("a file of the backup").isTrue();
        assertThat(new StoredFile("../outside.txt", 1, inside.sha256()).isWhole(backup))
                .as("the same bytes beside the backup")
                .isFalse();
        assertThat(new StoredFile(folder.resolve("outside.txt").toString(), 1, inside.sha256()).isWhole(backup))
                .as("the same bytes by an absolute path")
                .isFalse();
    }
}
