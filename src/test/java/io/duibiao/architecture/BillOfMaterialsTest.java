package io.duibiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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

    @Test
    void advisories_were_looked_up_for_the_versions_that_ship() throws IOException {
        Map<String, String> other = new TreeMap<>();
        AdvisoriesTest.lookedAt().forEach((library, version) -> {
            if (!version.equals(shipped.get(library))) {
                other.put(library, "looked at " + version + ", ships " + shipped.get(library));
            }
        });
        assertThat(other)
                .as("libraries whose advisories must be looked up again; then change their lines in "
                        + AdvisoriesTest.PAGE)
                .isEmpty();
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
