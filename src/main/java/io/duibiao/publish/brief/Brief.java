package io.duibiao.publish.brief;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A brief: a 「通报」 on all members of a group, or the profile of one.
 *
 * @param title its title
 * @param sections its sections, each about an indicator or a theme
 */
public record Brief(String title, List<Section> sections) {
    public Brief {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param about the id of the indicator that it is about, or the name of the theme
     * @param heading the heading, numbered
     * @param paragraphs its paragraphs
     */
    public record Section(String about, String heading, List<Paragraph> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Returns its sentences in order. */
        public List<Sentence> sentences() {
            return paragraphs.stream()
                    .flatMap(paragraph -> paragraph.sentences().stream())
                    .toList();
        }
    }

    /**
     * A paragraph.
     *
     * @param sentences its sentences
     */
    public record Paragraph(List<Sentence> sentences) {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }

        /** Returns the words of all sentences. */
        public String text() {
            return sentences.stream().map(Sentence::text).collect(Collectors.joining());
        }
    }

    /** Returns all sentences in order. */
    public List<Sentence> sentences() {
        return sections.stream()
                .flatMap(section -> section.sentences().stream())
                .toList();
    }

    /** Returns the brief as plain text, one paragraph a line. */
    public String text() {
        Stream<String> lines = sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading()),
                        section.paragraphs().stream().map(Paragraph::text)));
        return title + "\n" + lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
