package io.duibiao.statement.prose;

import io.duibiao.reference.Indicators;
import java.util.List;
import java.util.Optional;

/**
 * The subject words of a run, completed by what the sentence said before: carried over where they are missing, joined to
 * their noun where they are partial.
 *
 * @param words the run's own words; empty where it has none
 * @param topic what the sentence has spoken of
 * @param indicators the catalogue, which knows partial words that stand alone
 */
record Subject(String words, Topic topic, Indicators indicators) {

    static Subject of(Run run, Context context) {
        return of(run.predicate().subject(), context);
    }

    static Subject of(String words, Context context) {
        return new Subject(words, context.topic(), context.report().reference().indicators());
    }

    /** Returns the one subject of all figures. */
    String one() {
        if (words.isEmpty()) {
            return topic.subject();
        }
        return Partial.isPartial(words) && !topic.subject().isEmpty() ? completed(topic.subject()) : words;
    }

    /** Returns every subject of a list, for a figure that holds for each. */
    List<String> all() {
        if (words.isEmpty()) {
            return topic.subjects();
        }
        if (Partial.isPartial(words) && !topic.subjects().isEmpty()) {
            return topic.subjects().stream().map(this::completed).toList();
        }
        return SubjectList.splitAll(words);
    }

    /** Returns as many subjects as there are figures; empty where the words do not give that number. */
    Optional<List<String>> several(int count) {
        if (!words.isEmpty()) {
            boolean partial = Partial.isPartial(words) && topic.subjects().size() == count;
            return partial ? Optional.of(all()) : SubjectList.split(one(), count);
        }
        return topic.subjects().size() == count ? Optional.of(topic.subjects()) : Optional.empty();
    }

    /** A partial noun that is an indicator by itself is completed only where the whole is one too. */
    private String completed(String before) {
        String whole = Partial.completed(words, before);
        boolean alone =
                indicators.named(words).isPresent() && indicators.named(whole).isEmpty();
        return alone ? words : whole;
    }
}
