package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileLogStoreTest {
    private final Configuration hadoop = new Configuration();
    private final AtomicFileLogStore store = new AtomicFileLogStore(hadoop);

    private void write(Path file, String action, boolean overwrite) throws IOException {
        store.write(
                new org.apache.hadoop.fs.Path(file.toUri()),
                List.of(action, "…").iterator(),
                overwrite,
                hadoop);
    }

    @Test
    void a_commit_of_another_writer_is_never_replaced(@TempDir Path folder) throws IOException {
        Path commit = folder.resolve("0.json");
        write(commit, "first", false);
        assertThatThrownBy(() -> write(commit, "second", false)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(commit).hasContent("first\n…");
    }

    @Test
    void a_file_that_may_be_replaced_is_replaced_whole(@TempDir Path folder) throws IOException {
        Path pointer = folder.resolve("_last_checkpoint");
        write(pointer, "a much longer first text", true);
        write(pointer, "second", true);
        assertThat(pointer).hasContent("second\n…");
    }

    @Test
    void nothing_is_left_aside(@TempDir Path folder) throws IOException {
        write(folder.resolve("0.json"), "first", false);
        assertThatThrownBy(() -> write(folder.resolve("0.json"), "second", false))
                .isInstanceOf(FileAlreadyExistsException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("0.json"));
        }
    }

    @Test
    void of_eight_writers_at_once_none_loses_a_commit_that_it_was_told_is_kept(@TempDir Path folder) throws Exception {
        int writers = 8;
        int commits = 50;
        Map<Integer, String> kept = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Integer>> work = IntStream.range(0, writers)
                    .mapToObj(writer -> (Callable<Integer>) () -> commit(folder, "writer " + writer, commits, kept))
                    .toList();
            for (Future<Integer> done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(commits);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(kept).hasSize(writers * commits);
        kept.forEach((version, action) ->
                assertThat(folder.resolve(version + ".json")).hasContent(action + "\n…"));
    }

    /** Commits as Delta does: the next version, and where another writer has it, the one after. */
    private int commit(Path folder, String writer, int commits, Map<Integer, String> kept) throws IOException {
        int version = 0;
        for (int i = 0; i < commits; version++) {
            String action = writer + " commit " + i;
            try {
                write(folder.resolve(version + ".json"), action, false);
                kept.put(version, action);
                i++;
            } catch (FileAlreadyExistsException e) {
                assertThat(folder.resolve(version + ".json")).exists();
            }
        }
        return commits;
    }
}
