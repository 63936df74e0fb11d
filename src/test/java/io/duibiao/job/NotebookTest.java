package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** The notebook's cells, run one after the other in JShell: a cell that does not compile or throws fails the build. */
class NotebookTest {

    @Test
    void first_steps_runs_from_the_first_cell_to_the_last_and_finds_wanzhou_s_growth() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try (JShell shell = JShell.builder().out(out).err(out).build()) {
            shell.addToClasspath(classPath());
            JsonNode notebook = new ObjectMapper()
                    .readTree(Path.of("notebooks/first-steps.ipynb").toFile());
            for (JsonNode cell : notebook.get("cells")) {
                if (cell.get("cell_type").asText().equals("code")) {
                    StringBuilder source = new StringBuilder();
                    cell.get("source").forEach(line -> source.append(line.asText()));
                    run(shell, source.toString());
                }
            }
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("growth 6, gap to the city 1.4");
    }

    private static void run(JShell shell, String cell) {
        String rest = cell;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(next.source())) {
                assertThat(event.status())
                        .as(
                                "status of%n%s%n%s",
                                next.source(),
                                shell.diagnostics(event.snippet()).toList())
                        .isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN);
                assertThat(Optional.ofNullable(event.exception()))
                        .as(next.source())
                        .isEmpty();
            }
            rest = next.remaining();
        }
    }

    /** Surefire starts its JVM on a small jar that names the real class path. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
