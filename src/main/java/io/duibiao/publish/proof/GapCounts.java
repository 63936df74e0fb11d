package io.duibiao.publish.proof;

import io.duibiao.publish.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many are above and below: 「可比的区县有38个，其中26个高于全市平均水平，11个低于全市平均水平，1个与全市持平」. */
final class GapCounts implements Reading {
    private static final Pattern COMPARED = Pattern.compile("可比的\\D+?有(\\d+)个");
    private static final Pattern ABOVE = Pattern.compile("(\\d+)个高于");
    private static final Pattern BELOW = Pattern.compile("(\\d+)个低于");
    private static final Pattern EQUAL = Pattern.compile("(\\d+)个与\\D+?持平");

    @Override
    public List<String> faults(Clause clause, Column column) {
        List<String> faults = new ArrayList<>();
        if (COMPARED.matcher(clause.text()).find()) {
            List<Integer> signs = signs(column);
            check(clause, COMPARED, count(signs, sign -> true), faults);
            check(clause, ABOVE, count(signs, sign -> sign > 0), faults);
            check(clause, BELOW, count(signs, sign -> sign < 0), faults);
            check(clause, EQUAL, count(signs, sign -> sign == 0), faults);
        }
        return faults;
    }

    private static List<Integer> signs(Column column) {
        return column.members().stream()
                .filter(member -> Column.rank(member, Aspect.GROWTH).isPresent())
                .flatMap(member -> column.gapToCity(member).stream())
                .map(gap -> gap.signum())
                .toList();
    }

    private static int count(List<Integer> signs, IntPredicate which) {
        return (int) signs.stream().mapToInt(Integer::intValue).filter(which).count();
    }

    /** Words that are not there say that there is none. */
    private static void check(Clause clause, Pattern words, int published, List<String> faults) {
        Matcher said = words.matcher(clause.text());
        boolean there = said.find();
        if ((there ? Integer.parseInt(said.group(1)) : 0) != published) {
            faults.add(Reading.fault(there ? said.group() : clause.text(), published + " where it says so"));
        }
    }
}
