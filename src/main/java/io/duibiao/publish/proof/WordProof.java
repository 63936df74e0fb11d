package io.duibiao.publish.proof;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Publication;
import io.duibiao.publish.brief.Sentence;
import io.duibiao.publish.brief.StatedFigure;
import io.duibiao.reference.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what a brief says beside its figures against the benchmarks that are published with it. */
public final class WordProof {
    private static final List<Reading> READINGS =
            List.of(new GapCounts(), new RankedCounts(), new Ties(), new MissingMembers(), new Turns(), new Sources());

    private final Publication publication;
    private final Map<String, List<Benchmark>> byIndicator;

    /** Makes the proof of the briefs of a publication. */
    public WordProof(Publication publication) {
        this.publication = publication;
        this.byIndicator = publication.benchmarks().stream()
                .filter(member ->
                        member.cell().group().equals(publication.focus().among()))
                .collect(Collectors.groupingBy(member -> member.cell().indicator()));
    }

    /**
     * Returns what is wrong with a sentence, each as a predicate of it: {@code says 「26个高于」, but the published table has 27};
     * nothing where it is right.
     *
     * @param sentence the sentence
     * @param about what its section is about: an indicator's id, or the name of a theme
     */
    public List<String> faults(Sentence sentence, String about) {
        Optional<Indicator> indicator = sentence.figures().stream()
                .map(StatedFigure::indicator)
                .findFirst()
                .or(() -> Optional.of(about))
                .flatMap(publication.reference().indicators()::byId);
        return indicator.map(known -> faults(sentence, column(known))).orElse(List.of());
    }

    private Column column(Indicator indicator) {
        return new Column(publication, indicator, byIndicator.getOrDefault(indicator.id(), List.of()));
    }

    private static List<String> faults(Sentence sentence, Column column) {
        List<String> faults = new ArrayList<>();
        for (Clause clause : clauses(sentence, column)) {
            READINGS.forEach(reading -> faults.addAll(reading.faults(clause, column)));
        }
        return faults;
    }

    /** Each clause names its region; one that names none is about the only region of the sentence's figures. */
    private static List<Clause> clauses(Sentence sentence, Column column) {
        List<String> regions =
                sentence.figures().stream().map(StatedFigure::region).distinct().toList();
        Optional<String> only = regions.size() == 1 ? Optional.of(regions.get(0)) : Optional.empty();
        return Stream.of(sentence.text().split("；"))
                .map(text -> new Clause(text, column.memberAtBegin(text).or(() -> only)))
                .toList();
    }
}
