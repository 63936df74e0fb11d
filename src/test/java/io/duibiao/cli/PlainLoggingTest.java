package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.event.Level;

/** What is heard of the libraries where no Log4j is started. */
class PlainLoggingTest {
    private final LogLevels levels = LogLevels.ofTheProgram();

    @Test
    void warnings_are_told_with_the_time_and_the_loggers_short_name() {
        String said = said("org.apache.parquet.Reader", logger -> {
            logger.info("nothing of interest");
            logger.warn("{} of {} pages", 3, 4);
        });
        assertThat(said).matches("\\d\\d:\\d\\d:\\d\\d WARN Reader: 3 of 4 pages\\R");
    }

    @Test
    void what_went_wrong_is_told_with_its_trace() {
        String said = said("a.B", logger -> logger.error("lost", new IllegalStateException("no page")));
        assertThat(said)
                .contains("ERROR B: lost")
                .contains("java.lang.IllegalStateException: no page")
                .contains("\tat ");
    }

    @Test
    void loggers_are_heard_from_the_level_on_that_the_file_of_the_other_commands_names() {
        assertThat(levels.tells("org.apache.hadoop.util.NativeCodeLoader", Level.WARN))
                .isFalse();
        assertThat(levels.tells("org.apache.hadoop.util.NativeCodeLoader", Level.ERROR))
                .isTrue();
        assertThat(levels.tells("org.apache.pdfbox.pdmodel.font.PDType1Font", Level.ERROR))
                .isFalse();
        assertThat(levels.tells("org.apache.pdfboxes", Level.WARN)).isTrue();
        assertThat(levels.tells("unknown", Level.INFO)).isFalse();
    }

    private static String said(String name, Consumer<Logger> what) {
        PrintStream usual = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            what.accept(new PlainLogging().getLoggerFactory().getLogger(name));
        } finally {
            System.setErr(usual);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
