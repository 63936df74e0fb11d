package io.duibiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The page of known advisories held against the libraries that the build names. */
class AdvisoriesTest {
    static final Path PAGE = Path.of("src/docs/advisories.md");

    /** Returns the version that was looked at by the library, {@code org.jsoup:jsoup}. */
    static Map<String, String> lookedAt() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && line.contains(":"))
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .forEach(cells -> versions.put(cells[1], cells[2]));
        return versions;
    }

    @Test
    void each_library_that_we_name_stands_there() throws IOException {
        String build = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
        String scala = text(Jsoup.parse(build, "", Parser.xmlParser()), "scala.binary.version");
        List<String> named =
                Jsoup.parse(build, "", Parser.xmlParser()).select("project > dependencies > dependency").stream()
                        .filter(library -> !text(library, "scope").equals("test"))
                        .map(library -> text(library, "groupId") + ":"
                                + text(library, "artifactId").replace("${scala.binary.version}", scala))
                        .toList();

        assertThat(named).as("libraries of pom.xml").hasSizeGreaterThan(15);
        assertThat(lookedAt().keySet())
                .as("libraries in " + PAGE + "; look its advisories up and add its line")
                .containsAll(named);
    }

    private static String text(Element element, String name) {
        Element child = element.getElementsByTag(name).first();
        return child == null ? "" : child.text();
    }
}
