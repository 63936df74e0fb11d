package io.duibiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The bill of materials held against the page of known advisories. Skipped where no bill was written:
 * {@code mvn org.cyclonedx:cyclonedx-maven-plugin:makeBom} writes it, which needs a network.
 */
class BillOfMaterialsTest {
    private static final Path BILL = Path.of("target/bom.json");
    private static final Path ADVISORIES = Path.of("src/docs/advisories.md");

    private static JsonNode bill;
    private static Map<String, String> shipped;

    @BeforeAll
    static void read() throws IOException {
        assumeThat(BILL).as("the bill of materials was written").exists();
        bill = new ObjectMapper().readTree(BILL.toFile());
        shipped = new TreeMap<>();
        bill.path("components")
                .forEach(library -> shipped.put(
                        library.path("group").asText() + ":"
                                + library.path("name").asText(),
                        library.path("version").asText()));
    }

    private static Map<String, String> lookedAt() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        Files.readAllLines(ADVISORIES).stream()
                .filter(line -> line.startsWith("| ") && line.contains(":"))
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .forEach(cells -> versions.put(cells[1], cells[2]));
        return versions;
    }

    @Test
    void advisories_were_looked_up_for_the_versions_that_ship() throws IOException {
        Map<String, String> other = new TreeMap<>();
        lookedAt().forEach((library, version) -> {
            if (!version.equals(shipped.get(library))) {
                other.put(library, "looked at " + version + ", ships " + shipped.get(library));
            }
        });
        assertThat(other)
                .as("libraries whose advisories must be looked up again; then change their lines in " + ADVISORIES)
                .isEmpty();
    }

    @Test
    void each_library_that_we_name_stands_there() throws IOException {
        String root = bill.at("/metadata/component/bom-ref").asText();
        List<String> named = new ArrayList<>();
        for (JsonNode dependency : bill.path("dependencies")) {
            if (dependency.path("ref").asText().equals(root)) {
                dependency.path("dependsOn").forEach(library -> named.add(library(library.asText())));
            }
        }
        assertThat(lookedAt().keySet()).as("libraries in " + ADVISORIES).containsAll(named);
    }

    /** Returns {@code org.jsoup:jsoup} of {@code pkg:maven/org.jsoup/jsoup@1.2?type=jar}. */
    private static String library(String reference) {
        return reference.replaceFirst("pkg:maven/", "").replaceFirst("@.*", "").replace('/', ':');
    }

    @Test
    void each_library_says_its_licence() {
        List<String> silent = new ArrayList<>();
        bill.path("components").forEach(library -> {
            if (library.path("licenses").isEmpty()) {
                silent.add(library.path("name").asText());
            }
        });
        assertThat(silent).as("libraries without a licence in the bill").hasSizeLessThan(10);
    }
}
