package io.duibiao.publish.proof;

import io.duibiao.publish.Aspect;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Among how many a place is: 「（38个区县可比）」, 「（总量有38个区县可比，增速有29个区县可比）」. */
final class RankedCounts implements Reading {
    private static final Pattern WORDS = Pattern.compile("(总量有|增速有)?(\\d+)个[^\\d，）]+可比(?=[，）])");

    @Override
    public List<String> faults(Clause clause, Column column) {
        return WORDS.matcher(clause.text())
                .results()
                .flatMap(said -> fault(said, clause, column).stream())
                .toList();
    }

    private static Optional<String> fault(MatchResult said, Clause clause, Column column) {
        Aspect aspect = clause.aspect(Optional.ofNullable(said.group(1)));
        int ranked =
                column.names(member -> Column.rank(member, aspect).isPresent()).size();
        return ranked == Integer.parseInt(said.group(2))
                ? Optional.empty()
                : Optional.of(Reading.fault(said.group(), String.valueOf(ranked)));
    }
}
