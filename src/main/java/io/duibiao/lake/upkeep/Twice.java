package io.duibiao.lake.upkeep;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds what is there twice among very many: of each it keeps eight bytes. Two that differ pass for one another once in a million
 * lakes of ten million figures; what is found is looked at again.
 */
final class Twice {
    private long[] prints = new long[1024];
    private int size;

    void add(Object one) {
        if (size == prints.length) {
            prints = Arrays.copyOf(prints, 2 * size);
        }
        prints[size++] = print(one);
    }

    /** Returns the prints of what was added more than once. */
    Set<Long> found() {
        Arrays.sort(prints, 0, size);
        Set<Long> twice = new HashSet<>();
        for (int i = 1; i < size; i++) {
            if (prints[i] == prints[i - 1]) {
                twice.add(prints[i]);
            }
        }
        return twice;
    }

    /** FNV-1a over the characters that a record shows itself with. */
    static long print(Object one) {
        String shown = one.toString();
        long print = 0xcbf29ce484222325L;
        for (int i = 0; i < shown.length(); i++) {
            print = (print ^ shown.charAt(i)) * 0x100000001b3L;
        }
        return print;
    }
}
