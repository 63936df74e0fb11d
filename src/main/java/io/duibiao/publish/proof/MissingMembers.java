package io.duibiao.publish.proof;

import io.duibiao.publish.Aspect;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who has no place: 「大渡口区、黔江区等16个区县没有可比数据，未参加排位」. */
final class MissingMembers implements Reading {
    private static final Pattern WORDS = Pattern.compile("(.+)没有可比数据，未参加排位。");

    @Override
    public List<String> faults(Clause clause, Column column) {
        Matcher said = WORDS.matcher(clause.text());
        if (!said.matches()) {
            return List.of();
        }
        Names names = Names.parse(said.group(1));
        List<Set<String>> unranked = Stream.of(Aspect.values())
                .map(aspect ->
                        column.names(member -> Column.rank(member, aspect).isEmpty()))
                .toList();
        return unranked.stream().anyMatch(names::are)
                ? List.of()
                : List.of(Reading.fault(said.group(1), "no place by level or by growth for " + unranked));
    }
}
