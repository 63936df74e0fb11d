package io.duibiao.publish.proof;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Aspect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** With whom a place is shared: 「居全市第2位（与璧山区、巫山县并列）」; a place of which this is not said is shared with nobody. */
final class Ties implements Reading {
    private static final Pattern PLACE = Pattern.compile("(总量|增速)?居\\D{2,3}第\\d+位");
    private static final Pattern WORDS = Pattern.compile("(总量|增速)?与([^（），]+?)并列");

    @Override
    public List<String> faults(Clause clause, Column column) {
        return clause.region().flatMap(column::member).stream()
                .flatMap(member -> PLACE.matcher(clause.text())
                        .results()
                        .map(place -> clause.aspect(Optional.ofNullable(place.group(1))))
                        .flatMap(aspect -> fault(clause, column, member, aspect)))
                .toList();
    }

    private static Stream<String> fault(Clause clause, Column column, Benchmark member, Aspect aspect) {
        Set<String> others = column.names(
                other -> !other.equals(member) && Column.rank(other, aspect).equals(Column.rank(member, aspect)));
        Optional<MatchResult> said = WORDS.matcher(clause.text())
                .results()
                .filter(words -> clause.aspect(Optional.ofNullable(words.group(1))) == aspect)
                .findFirst();
        boolean right =
                said.map(words -> Names.parse(words.group(2)).are(others)).orElseGet(others::isEmpty);
        return right
                ? Stream.empty()
                : Stream.of(Reading.fault(said.map(MatchResult::group).orElse("居"), "the place shared with " + others));
    }
}
