package io.duibiao.statement.prose;

import io.duibiao.statement.Measure;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has been spoken of so far, for what the next phrase leaves out.
 *
 * @param subjects the subjects of the last figures, complete, verbs included
 * @param amounts the subjects of all amounts and rates of the sentence, in their order
 * @param verb the verb that governs the last one, for a list that goes on; empty where none does
 * @param measure the measure of the last figure; empty where there was none
 * @param heard the words of the phrases without a figure since the last figure, joined by a mark; {@link #words} is the last
 * @param front words before the last figure that belong to the subject of the next one; empty where there are none
 * @param earlier the subject of the sentence before; empty where there was none
 */
record Topic(
        List<String> subjects,
        List<String> amounts,
        String verb,
        Optional<Measure> measure,
        String heard,
        String front,
        String earlier) {
    private static final int LONGEST_LIST = 24;
    private static final int LONGEST_NOUN = 10;
    private static final int LONGEST_HEARD = 400;
    private static final String AND = "和";
    private static final String NEXT = "\n";
    static final Topic NONE = new Topic(List.of(), List.of(), "", Optional.empty(), "", "", "");

    Topic {
        subjects = List.copyOf(subjects);
        amounts = List.copyOf(amounts);
    }

    /** Returns the last subject; empty text where the sentence named none. */
    String subject() {
        return subjects.isEmpty() ? "" : subjects.get(subjects.size() - 1);
    }

    /** Returns what was spoken of last, in this sentence or the one before; empty text where nothing was. */
    String whole() {
        return subjects.isEmpty() ? earlier : subject();
    }

    /** Returns whether clauses alone have been heard, in this sentence and the one before. */
    boolean isUntold() {
        return subjects.isEmpty() && earlier.isEmpty();
    }

    /** Returns the words of the last phrase without a figure. */
    String words() {
        return heard.substring(heard.lastIndexOf(NEXT) + 1);
    }

    /** Returns the words of the phrases without a figure that follow one another before this place, the nearest last. */
    List<String> phrases() {
        return List.of(heard.split(NEXT));
    }

    /** Returns what the next sentence of the paragraph knows of this one. */
    Topic past() {
        String last = subjects.isEmpty() ? earlier : subjects.get(0);
        String told = subjects.isEmpty() ? heard : words();
        return new Topic(List.of(), List.of(), "", Optional.empty(), told, "", last);
    }

    /** Returns the topic after a phrase without a figure, which goes on from the ones before it or begins anew. */
    Topic withWords(String newWords, boolean goesOn) {
        boolean joins = goesOn && heard.length() < LONGEST_HEARD;
        return new Topic(subjects, amounts, verb, measure, joins ? heard + NEXT + newWords : newWords, "", earlier);
    }

    /** Returns the noun with which the last phrase without a figure ends: 增幅较大的有汽车 ends with 汽车. */
    String lastNoun() {
        String noun = words();
        for (String mark : List.of("有", "是", "为", "如", "、")) {
            noun = noun.substring(noun.lastIndexOf(mark) + 1);
        }
        return noun.startsWith(AND) && noun.length() > 2 ? noun.substring(1) : noun;
    }

    /** Returns the topic for a bracket behind a noun that nothing was said of yet: 增幅较大的有汽车(增长35%). */
    Topic bracketed() {
        String noun = lastNoun();
        boolean plain = !InsetRule.compares(words())
                && PredicateReader.earlier(words()).isEmpty()
                && noun.length() > 1
                && noun.length() <= LONGEST_NOUN
                && Verbs.startOf(noun).isEmpty()
                && PredicateReader.read(noun).verb() == Verb.NONE;
        return plain ? new Topic(List.of(noun), amounts, "", measure, heard, "", earlier) : this;
    }

    Topic withAmounts(List<String> newAmounts) {
        return new Topic(subjects, newAmounts, verb, measure, heard, front, earlier);
    }

    Topic withFront(String newFront) {
        return new Topic(subjects, amounts, verb, measure, heard, newFront, earlier);
    }

    /** Returns the topic after figures of these subjects, added to the ones before or in their place. */
    Topic after(List<String> newSubjects, boolean adds, String newVerb, Measure newMeasure) {
        List<String> all = new ArrayList<>(adds ? subjects : List.of());
        all.removeAll(newSubjects);
        all.addAll(newSubjects);
        List<String> allAmounts = new ArrayList<>(amounts);
        boolean amount = newMeasure == Measure.LEVEL || newMeasure == Measure.INCREMENT || newMeasure == Measure.YOY;
        boolean again = newMeasure == Measure.LEVEL;
        newSubjects.stream()
                .filter(one -> amount && (again || !allAmounts.contains(one)))
                .forEach(one -> {
                    allAmounts.remove(one);
                    allAmounts.add(one);
                });
        return new Topic(lastOf(all), lastOf(allAmounts), newVerb, Optional.of(newMeasure), words(), "", earlier);
    }

    private static List<String> lastOf(List<String> list) {
        return list.subList(Math.max(0, list.size() - LONGEST_LIST), list.size());
    }
}
