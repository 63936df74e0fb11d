package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.observation.Delivery;
import io.duibiao.schema.DocumentTable;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceptionTest {
    private static final String HALF = "500101 gdp 2023-H1 LEVEL 55050000000 元";
    private static final String WHOLE = HALF + "\n500101 gdp 2023-H1 YOY 6.0 %";

    @TempDir
    private Path folder;

    /** Reads a file into which somebody writes each time after the reader looked at it, so many times. */
    private Received received(String half, int changes) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), half);
        Restless reader = new Restless(new LineReader("1", List.of("a.txt")), new AtomicInteger(changes));
        return new Reception(reader, "run1").call(new InputFile(file.toString(), "a.txt", null, null));
    }

    @Test
    void a_file_that_is_written_to_while_it_is_read_is_read_again_and_kept_with_the_fingerprint_of_what_was_read()
            throws IOException {
        Received received = received(HALF, 1);

        String whole = FileHash.of(folder.resolve("a.txt"));
        assertThat(received.documents())
                .extracting(row -> text(row, Tables.DOCUMENTS, DocumentTable.ID))
                .containsExactly(whole);
        assertThat(received.observations())
                .extracting(row -> text(row, Tables.OBSERVATIONS, "document_id"))
                .containsExactly(whole, whole);
        assertThat(received.rejects()).isEmpty();
    }

    @Test
    void a_file_that_never_comes_to_rest_is_a_reject_and_read_again_by_the_next_run() throws IOException {
        Received received = received(HALF, Integer.MAX_VALUE);

        assertThat(received.observations()).isEmpty();
        assertThat(received.rejects()).singleElement().satisfies(row -> assertThat(text(row, Tables.REJECTS, "detail"))
                .contains("it changed while it was being read, 3 times", "the next run reads it"));
        String id = text(received.documents().get(0), Tables.DOCUMENTS, DocumentTable.ID);
        Path file = folder.resolve("a.txt");
        InputFile known = new InputFile(file.toString(), "a.txt", id, "1");
        LineReader reader = new LineReader("1", List.of("a.txt"));
        assertThat(known.state(new Reception.Version(FileHash.of(file), "1"), reader))
                .isEqualTo(FileState.CHANGED);
        assertThat(new Reception(reader, "run2").call(known).rejects()).isEmpty();
    }

    private static String text(Row row, Table<?> table, String column) {
        return row.getString(table.columnNames().indexOf(column));
    }

    /** Lets a file grow after it was read, as one does that is copied into the folder meanwhile. */
    private record Restless(LineReader reader, AtomicInteger changes) implements DeliveryReader {
        @Override
        public Delivery read(String path) {
            Delivery delivery = reader.read(path);
            if (changes.getAndDecrement() > 0) {
                grow(Path.of(path));
            }
            return delivery;
        }

        private static void grow(Path file) {
            try {
                Files.writeString(file, Files.readString(file).equals(HALF) ? WHOLE : HALF);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String source(String path) {
            return reader.source(path);
        }

        @Override
        public boolean isGone(String source) {
            return reader.isGone(source);
        }

        @Override
        public String version(String path, String id) {
            return reader.version(path, id);
        }
    }
}
