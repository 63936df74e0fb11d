package io.duibiao.statement.prose;

import io.duibiao.statement.prose.Phrase.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Restores the comparison that a list leaves out: 「快于全国0.6个百分点、全市0.9个百分点」. */
final class Elision {
    private Elision() {}

    /** Returns the phrases, those that only name another region with the comparison of the one before. */
    static List<Phrase> restored(List<Phrase> phrases) {
        List<Phrase> restored = new ArrayList<>(phrases);
        for (int i = 1; i < restored.size(); i++) {
            Phrase before = restored.get(i - 1);
            Phrase phrase = restored.get(i);
            boolean listed = phrase.joint() == Joint.LISTED
                    && phrase.figure().isPresent()
                    && before.figure().isPresent();
            Optional<String> lead = listed ? lead(before.lead(), phrase.lead()) : Optional.empty();
            if (lead.isPresent()) {
                restored.set(i, phrase.withLead(lead.get()));
            }
        }
        return restored;
    }

    private static Optional<String> lead(String before, String region) {
        Predicate predicate = PredicateReader.read(before);
        return predicate.verb() == Predicate.Verb.DIFFER && !region.isEmpty()
                ? predicate.comparison().flatMap(comparison -> comparison.of(before, region))
                : Optional.empty();
    }
}
