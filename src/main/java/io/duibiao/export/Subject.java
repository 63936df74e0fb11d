package io.duibiao.export;

import io.duibiao.publish.exchange.AveragesTable;
import io.duibiao.publish.exchange.FindingsTable;
import io.duibiao.publish.exchange.GrowthTable;
import io.duibiao.publish.exchange.RankingsTable;
import io.duibiao.publish.exchange.Structure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be exported. */
public enum Subject {
    /** A row a place in a ranking. */
    RANKINGS,
    /** A row a published figure, every vintage. */
    OBSERVATIONS,
    /** A row a region, indicator and period: level and growth. */
    GROWTH,
    /** A row what a group as a whole is held at, by each way. */
    AVERAGES,
    /** A row a thing that an analyst should look at. */
    FINDINGS;

    /** Returns what its table is made of. */
    public Structure structure() {
        return switch (this) {
            case RANKINGS -> RankingsTable.STRUCTURE;
            case OBSERVATIONS -> ObservationsTable.STRUCTURE;
            case GROWTH -> GrowthTable.STRUCTURE;
            case AVERAGES -> AveragesTable.STRUCTURE;
            case FINDINGS -> FindingsTable.STRUCTURE;
        };
    }

    /** Returns the word for it on the command line: {@code rankings}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the subject of a word; empty where it means none. */
    public static Optional<Subject> of(String word) {
        return Arrays.stream(values())
                .filter(subject -> subject.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns all words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Subject::word).toList();
    }
}
