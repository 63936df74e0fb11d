package io.duibiao.statement.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The notes under a table, by their marks. */
final class Notes {
    private static final Pattern MARKED = Pattern.compile(
            "(?:\\[(?:注\\s*)?(\\d{1,2})]|([1-9a-e])\\)|注\\s*(\\d)\\s*[::])\\s*([^\\[]+?)(?=\\[(?:注\\s*)?\\d|$)",
            Pattern.DOTALL);

    private static final Pattern VINTAGE = Pattern.compile(
            "(?<!不是|不为|并非|非|原|由|与|较|比|据)(?:初步核算|初步统计|初步测算|最终核实|最终核算|快报|预计|年报)(?=数)|(?<=第.{1,2}次(?:全国)?)(?:经济|人口|农业)普查(?:资料|数据|结果)?(?=.{0,6}(?:修订|调整|核定))");

    private static final Pattern UNIT =
            Pattern.compile("单\\s*位\\s*(?:均|都)?\\s*(?:[::为是]|为[::])\\s*\\(?([^\\s,,。;;、()()]+)");

    private static final Pattern SENTENCE_END = Pattern.compile("[。;；]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年");

    private final Map<String, String> byMark = new HashMap<>();

    private final String vintage;

    /** Reads the notes of a block. */
    Notes(Block block) {
        vintage = Stream.concat(block.titles().stream(), block.notes().stream().flatMap(Notes::ofWholeTable))
                .flatMap(text -> VINTAGE.matcher(text).results())
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
        for (String text : block.notes()) {
            Matcher matcher = MARKED.matcher(text);
            while (matcher.find()) {
                String mark = matcher.group(1) != null
                        ? matcher.group(1)
                        : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
                byMark.putIfAbsent(mark, Texts.oneLine(matcher.group(4)));
            }
        }
    }

    /** A sentence that names a year speaks of that year only. */
    private static Stream<String> ofWholeTable(String note) {
        return SENTENCE_END.splitAsStream(note).filter(sentence -> !YEAR.matcher(sentence)
                .find());
    }

    /** Returns the release that the headings of a figure name, else that of the whole table; empty where none does. */
    String vintage(String headings) {
        Matcher own = VINTAGE.matcher(headings);
        return own.find() ? own.group() : vintage;
    }

    /** Returns the words for the unit of the whole table, where a note under it tells that: 亿元. */
    static Optional<String> unit(List<String> notes) {
        return notes.stream()
                .map(UNIT::matcher)
                .filter(Matcher::find)
                .map(unit -> unit.group(1))
                .findFirst();
    }

    /** Returns the note of a mark; empty where there is none. */
    String of(String mark) {
        return byMark.getOrDefault(mark, "");
    }
}
