package io.duibiao.publish.brief;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A brief 「通报」.
 *
 * @param title its title
 * @param sections one for each indicator
 */
public record Brief(String title, List<Section> sections) {
    public Brief {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param indicator the id of the indicator that it is about
     * @param heading the heading, numbered
     * @param paragraphs its paragraphs
     */
    public record Section(String indicator, String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Returns the brief as plain text, one paragraph a line: what is read again to prove it. */
    public String text() {
        return title + "\n"
                + sections.stream()
                        .map(section -> section.heading() + "\n" + String.join("\n", section.paragraphs()))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
