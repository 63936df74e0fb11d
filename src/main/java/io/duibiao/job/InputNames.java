package io.duibiao.job;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Under which names the inputs of a job stand in the lake: each under its own, such as {@code reports}. One whose name an input before it
 * has takes folders above to it, as many as tell them apart: {@code my-district/reports}. So a job's own inputs keep their names whatever
 * is read beside them, and what is read beside them is never taken for a part of them.
 */
final class InputNames {
    private final Map<Path, String> names = new HashMap<>();

    /** Makes the names of these inputs, in their order. */
    InputNames(List<Input> inputs) {
        for (Input input : inputs) {
            if (!names.containsKey(input.files())) {
                names.put(input.files(), free(input.files(), List.copyOf(names.values())));
            }
        }
    }

    /** Returns the first name that no other one is a part of; the whole path is left, where there is no shorter one. */
    private static String free(Path input, Collection<String> taken) {
        int depth = input.getNameCount();
        Stream<String> candidates = IntStream.iterate(depth - 1, from -> from >= 0, from -> from - 1)
                .mapToObj(from -> plain(input.subpath(from, depth)));
        return candidates
                .filter(name -> taken.stream().noneMatch(other -> isWithin(name, other) || isWithin(other, name)))
                .findFirst()
                .orElseGet(() -> plain(input));
    }

    private static boolean isWithin(String name, String other) {
        return (name + "/").startsWith(other + "/");
    }

    /** Returns the name of an input. */
    String of(Input input) {
        return Optional.ofNullable(names.get(input.files()))
                .orElseThrow(() -> new IllegalArgumentException("No input of this job: " + input.files()));
    }

    /** Returns the name of a file of an input, such as {@code reports/2023/500101.txt}. */
    String of(Input input, Path file) {
        String inside = plain(input.files().relativize(file));
        return inside.isEmpty() ? of(input) : of(input) + "/" + inside;
    }

    private static String plain(Path path) {
        return path.toString().replace('\\', '/');
    }
}
