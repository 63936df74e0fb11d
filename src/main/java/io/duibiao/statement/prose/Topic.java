package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import java.util.List;
import java.util.Optional;

/**
 * What the sentence has spoken of so far, for what the next phrase leaves out.
 *
 * @param subjects the subjects of the last figures, complete, verbs included
 * @param verb the verb that governs them, for a list that goes on; empty where none does
 * @param measure the measure of the last figure; empty where there was none
 * @param words the words of the last phrase without a figure
 * @param front words before the last figure that belong to the subject of the next one; empty where there are none
 */
record Topic(List<String> subjects, String verb, Optional<Measure> measure, String words, String front) {
    static final Topic NONE = new Topic(List.of(), "", Optional.empty(), "", "");

    Topic {
        subjects = List.copyOf(subjects);
    }

    /** Returns the last subject; empty text where none was named. */
    String subject() {
        return subjects.isEmpty() ? "" : subjects.get(subjects.size() - 1);
    }

    Topic withWords(String newWords) {
        return new Topic(subjects, verb, measure, newWords, "");
    }

    Topic withFront(String newFront) {
        return new Topic(subjects, verb, measure, words, newFront);
    }
}
