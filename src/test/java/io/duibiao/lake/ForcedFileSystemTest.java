package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class ForcedFileSystemTest {

    @Test
    void a_session_writes_local_files_through_it_whatever_the_process_used_before(
            SparkSession spark, @TempDir Path folder) throws IOException {
        assertThat(FileSystem.get(folder.toUri(), new org.apache.hadoop.conf.Configuration()))
                .as("what Hadoop keeps at hand for local files under other settings")
                .isNotInstanceOf(ForcedFileSystem.class);
        FileSystem files = FileSystem.get(folder.toUri(), spark.sessionState().newHadoopConf());
        assertThat(files).isInstanceOf(ForcedFileSystem.class).isInstanceOf(LocalFileSystem.class);
        org.apache.hadoop.fs.Path file =
                new org.apache.hadoop.fs.Path(folder.resolve("a.txt").toUri());
        try (var out = files.create(file)) {
            out.writeUTF("text");
        }
        assertThat(folder).isDirectoryContaining("glob:**/.a.txt.crc");
        try (var in = files.open(file)) {
            assertThat(in.readUTF()).isEqualTo("text");
        }
    }
}
