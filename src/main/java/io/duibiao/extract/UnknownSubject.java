package io.duibiao.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words that reports say figures of and the catalogue of indicators does not know, such as 夜间旅游客流.
 *
 * @param words the words as they are first written
 * @param times how many figures are said of them
 * @param units the units of those figures, each with how often
 * @param amountUnit the commonest unit of their amounts; empty where only rates, ranks and the like are said
 * @param example the first sentence that says one
 * @param where the file and the place of that sentence, such as {@code report.txt:65..70}
 */
public record UnknownSubject(
        String words, int times, Map<String, Integer> units, String amountUnit, String example, String where) {

    /** The names of the columns of {@link #values}. */
    public static final List<String> COLUMNS = List.of("times", "subject", "units", "where", "example");

    /** Returns the subject as a row in the order of {@link #COLUMNS}. */
    public List<String> values() {
        return List.of(Integer.toString(times), words, unitCounts(), where, example);
    }

    /** Returns the units with how often each stands: {@code 万人次 3, % 2}. */
    public String unitCounts() {
        return units.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(unit -> (unit.getKey().isEmpty() ? "–" : unit.getKey()) + " " + unit.getValue())
                .collect(Collectors.joining(", "));
    }
}
