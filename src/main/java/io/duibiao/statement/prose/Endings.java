package io.duibiao.statement.prose;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A set of words that is asked which of them a text ends with, or begins with; the longest counts. */
final class Endings {
    private final Index byLast;
    private final Index byFirst;

    private Endings(List<String> words) {
        byLast = new Index(words, word -> word.charAt(word.length() - 1));
        byFirst = new Index(words, word -> word.charAt(0));
    }

    /** Words by one of their characters, the longest first; most characters are turned away by a look at one bit. */
    private static final class Index {
        private static final String[] NONE = {};

        private final BitSet known = new BitSet();
        private final char[] characters;
        private final String[][] words;

        Index(List<String> all, Function<String, Character> character) {
            Map<Character, List<String>> grouped =
                    all.stream().collect(Collectors.groupingBy(character, TreeMap::new, Collectors.toList()));
            characters = new char[grouped.size()];
            words = new String[grouped.size()][];
            grouped.forEach((key, list) -> {
                characters[known.cardinality()] = key;
                words[known.cardinality()] = longestFirst(list);
                known.set(key);
            });
        }

        private static String[] longestFirst(List<String> list) {
            return list.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toArray(String[]::new);
        }

        String[] of(char character) {
            return known.get(character) ? words[Arrays.binarySearch(characters, character)] : NONE;
        }
    }

    /** Returns the set of the words of a text, separated by spaces. */
    static Endings of(String words) {
        return new Endings(List.of(words.strip().split("\\s+")));
    }

    /** Returns the longest word with which the text ends; empty text where there is none. */
    String endOf(String text) {
        if (text.isEmpty()) {
            return "";
        }
        for (String word : byLast.of(text.charAt(text.length() - 1))) {
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
        if (index >= text.length()) {
            return "";
        }
        for (String word : byFirst.of(text.charAt(index))) {
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
