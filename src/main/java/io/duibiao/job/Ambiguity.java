package io.duibiao.job;

import io.duibiao.observation.Observation;
import io.duibiao.observation.Observation.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a job does with figures that can be read in two ways (有歧义), such as a share that 提高2%: by two points, or by 2 %. */
public enum Ambiguity {
    /** They are kept in the lake and never ranked: the usual way. */
    KEEP_OUT,
    /** They are ranked by the first reading. */
    RANK;

    /** Returns the ambiguity that a word of a job specification names, such as {@code keep-out}. */
    static Optional<Ambiguity> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** Returns the words that can be written. */
    static String words() {
        return Arrays.stream(values()).map(Ambiguity::word).collect(Collectors.joining(" or "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the figures as the comparison is to see them. */
    List<Observation> applied(List<Observation> figures) {
        return switch (this) {
            case KEEP_OUT -> figures;
            case RANK -> figures.stream().map(Ambiguity::decided).toList();
        };
    }

    private static Observation decided(Observation figure) {
        return figure.status() == Status.AMBIGUOUS
                ? new Observation(figure.key(), figure.figure(), figure.source(), Status.NORMAL)
                : figure;
    }
}
