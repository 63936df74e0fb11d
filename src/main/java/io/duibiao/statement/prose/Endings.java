package io.duibiao.statement.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words that is asked which of them a text ends with, or begins with; the longest counts. */
final class Endings {
    private final BitSet lasts = new BitSet();
    private final BitSet firsts = new BitSet();
    private final Map<Character, List<String>> byLast = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    private Endings(List<String> words) {
        for (String word : words) {
            lasts.set(word.charAt(word.length() - 1));
            firsts.set(word.charAt(0));
            byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>())
                    .add(word);
            byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
        }
        Comparator<String> longestFirst =
                Comparator.comparingInt(String::length).reversed();
        byLast.values().forEach(list -> list.sort(longestFirst));
        byFirst.values().forEach(list -> list.sort(longestFirst));
    }

    /** Returns the set of the words of a text, separated by spaces. */
    static Endings of(String words) {
        return new Endings(List.of(words.strip().split("\\s+")));
    }

    /** Returns the longest word with which the text ends; empty text where there is none. */
    String endOf(String text) {
        if (text.isEmpty() || !lasts.get(text.charAt(text.length() - 1))) {
            return "";
        }
        for (String word : byLast.getOrDefault(text.charAt(text.length() - 1), List.of())) {
            if (text.endsWith(word)) {
                return word;
            }
        }
        return "";
    }

    /** Returns the longest word with which the text begins; empty text where there is none. */
    String startOf(String text) {
        return at(text, 0);
    }

    /** Returns the longest word that stands at the index of the text; empty text where there is none. */
    String at(String text, int index) {
        if (index >= text.length() || !firsts.get(text.charAt(index))) {
            return "";
        }
        for (String word : byFirst.getOrDefault(text.charAt(index), List.of())) {
            if (text.startsWith(word, index)) {
                return word;
            }
        }
        return "";
    }

    /** Returns the text without the words at its end, as often as one is there. */
    String trimEnd(String text) {
        String rest = text;
        for (String word = endOf(rest); !word.isEmpty(); word = endOf(rest)) {
            rest = rest.substring(0, rest.length() - word.length());
        }
        return rest;
    }

    /** Returns the first index from which one of the words stands in the text; −1 where none does. */
    int indexIn(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!at(text, i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
