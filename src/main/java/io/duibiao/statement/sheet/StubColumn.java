package io.duibiao.statement.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of labels, as an analyst writes it: {@code B region}.
 *
 * @param column counted from 0
 * @param kind what its labels name
 */
public record StubColumn(int column, Kind kind) {

    /** Returns the column that a label such as {@code B region} names; empty where it is none. */
    public static Optional<StubColumn> parse(String label) {
        String[] words = label.strip().split("\\s+", 2);
        return words.length < 2
                ? Optional.empty()
                : Letters.one(words[0])
                        .flatMap(column -> Kind.named(words[1]).map(kind -> new StubColumn(column, kind)));
    }

    /** Returns the column as printed. */
    public String label() {
        return Letters.of(column) + " " + kind.word();
    }

    /** What labels name. */
    public enum Kind {
        REGION,
        /** Region codes after GB/T 2260. */
        CODE,
        PERIOD,
        UNIT,
        /** Indicators, or parts of names of them. */
        WORDS,
        /** English labels, serial numbers, remarks. */
        IGNORED;

        private static Optional<Kind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word.strip()))
                    .findFirst();
        }

        /** Returns the kind as printed: {@code region}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
