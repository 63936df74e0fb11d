package io.duibiao.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The arguments of a benchmark, such as {@code --quick --observations 1000000}.
 *
 * @param words the words as they were given
 */
record Arguments(List<String> words) {
    Arguments(String... words) {
        this(List.of(words));
    }

    boolean has(String flag) {
        return words.contains(flag);
    }

    /** Returns the number after a name, or another one where the name is not there. */
    long number(String name, long otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(words.get(at + 1));
    }

    /** Returns the word after each mention of a name. */
    List<String> all(String name) {
        return IntStream.range(0, words.size() - 1)
                .filter(i -> words.get(i).equals(name))
                .mapToObj(i -> words.get(i + 1))
                .toList();
    }
}
