package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class NoRightTest {

    @Test
    void a_file_that_may_not_be_read_is_named_with_what_to_do() {
        assertThat(NoRight.in(new UncheckedIOException(
                        "Cannot list the log of gdp", new AccessDeniedException("/lake/_delta_log"))))
                .hasValueSatisfying(said -> assertThat(said)
                        .startsWith("/lake/_delta_log: Cannot read or write this file")
                        .contains("Change them, or run as its owner"));
    }

    @Test
    void so_is_one_that_older_classes_say_in_words() {
        assertThat(NoRight.in(new IllegalStateException(
                        new FileNotFoundException("/lake/part-0.parquet (Permission denied)"))))
                .hasValueSatisfying(said -> assertThat(said).startsWith("/lake/part-0.parquet: Cannot"));
    }

    @Test
    void whatever_else_fails_stays_a_mistake_of_the_program() {
        assertThat(NoRight.in(new UncheckedIOException(new NoSuchFileException("/tmp/own"))))
                .isEmpty();
        assertThat(NoRight.in(new UncheckedIOException(new IOException("broken pipe"))))
                .isEmpty();
        assertThat(NoRight.in(new IllegalStateException())).isEmpty();
    }
}
