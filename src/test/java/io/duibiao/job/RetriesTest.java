package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {
    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private int tries;

    private final Retries retries = new Retries(3, Duration.ofSeconds(30), pauses::add);

    @Test
    void a_server_that_does_not_answer_is_asked_again_after_pauses_that_double() {
        assertThat(retries.of(failing(2, new UncheckedIOException(new ConnectException("refused"))), said::add))
                .isEqualTo("done");
        assertThat(pauses).containsExactly(Duration.ofSeconds(30), Duration.ofMinutes(1));
        assertThat(said).hasSize(2).first().asString().contains("refused", "again in 30 s");
    }

    @Test
    void it_ends_after_the_last_try() {
        RuntimeException down = new IllegalStateException("job aborted", new IOException("Connection reset by peer"));
        assertThatThrownBy(() -> retries.of(failing(9, down), said::add)).isSameAs(down);
        assertThat(tries).isEqualTo(4);
    }

    @Test
    void a_number_of_tries_below_nought_is_refused_before_the_run() {
        assertThatThrownBy(() -> new Retries(-1, Duration.ofSeconds(30), pauses::add))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot try again '-1' times: write 0 or more behind --retries.");
    }

    /** What Spark 4.2 threw when the master of a standalone cluster was not there, and when it went away. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LiveListenerBus is stopped.",
                "requirement failed: Can only call getServletHandlers on a running MetricsSystem",
                "Application has been killed. Reason: All masters are unresponsive! Giving up.",
                "Job aborted due to stage failure: Master removed our application: FAILED",
                "Job 7 cancelled because SparkContext was shut down",
                "Cannot call methods on a stopped SparkContext."
            })
    void a_cluster_that_does_not_answer_is_told_in_words_and_asked_again(String said) {
        RunException told =
                Surroundings.explained(new IllegalStateException(said)).orElseThrow();
        assertThat(told).hasMessageContaining("the cluster does not answer").hasMessageContaining(said);
        assertThat(retries.of(failing(1, told), this.said::add)).isEqualTo("done");
    }

    @Test
    void what_stays_as_it_is_is_told_at_once() {
        for (RuntimeException lasting : List.of(
                new UsageException("job.yaml:1:1: Unknown key"),
                new RunException("Cannot write", new FileSystemException("/out", null, "No space left on device")),
                new UsageException("There is no folder"),
                new IllegalStateException("a defect"))) {
            tries = 0;
            assertThatThrownBy(() -> retries.of(failing(9, lasting), said::add)).isSameAs(lasting);
            assertThat(tries).as(lasting.toString()).isEqualTo(1);
        }
        assertThat(pauses).isEmpty();
    }

    private Supplier<String> failing(int times, RuntimeException failure) {
        return () -> {
            tries++;
            if (tries <= times) {
                throw failure;
            }
            return "done";
        };
    }
}
