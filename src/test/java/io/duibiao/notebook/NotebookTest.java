package io.duibiao.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first notebook's cells, run without Jupyter; {@code MainJobIT} runs all of them with it, where it is there. */
class NotebookTest {

    @Test
    void first_steps_runs_from_the_first_cell_to_the_last_and_finds_wanzhou_s_growth() throws IOException {
        Optional<Object> last = Optional.empty();
        try (Cells cells = new Cells(classPath())) {
            JsonNode notebook = new ObjectMapper()
                    .readTree(Path.of("notebooks/first-steps.ipynb").toFile());
            for (JsonNode cell : notebook.get("cells")) {
                if (cell.get("cell_type").asText().equals("code")) {
                    StringBuilder source = new StringBuilder();
                    cell.get("source").forEach(line -> source.append(line.asText()));
                    last = cells.run(source.toString());
                }
            }
        }
        assertThat(last)
                .get()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Object.class))
                .extracting(Object::toString)
                .contains(
                        "Compared[figure=growth, %, value=Optional[6]]",
                        "Compared[figure=gap to the city, points, value=Optional[1.4]]");
    }

    @Test
    void every_notebook_has_its_outputs_kept() throws IOException {
        for (String name : List.of("first-steps", "why-did-the-rank-move", "ones-own-indicator")) {
            JsonNode notebook = new ObjectMapper()
                    .readTree(Path.of("notebooks", name + ".ipynb").toFile());
            assertThat(notebook.findValues("output_type"))
                    .as("outputs in %s; run 'jobs/notebook run'", name)
                    .extracting(JsonNode::asText)
                    .contains("execute_result")
                    .doesNotContain("error");
        }
    }

    /** Surefire starts its JVM on a small jar that names the real class path. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
