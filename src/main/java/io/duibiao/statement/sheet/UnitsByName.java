package io.duibiao.statement.sheet;

import io.duibiao.reference.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units that lines above a table give for each kind of its figures: 「面积:万亩 总产:吨 单产:公斤」. */
final class UnitsByName {
    private static final Pattern PAIR = Pattern.compile(
            "(?:单\\s*位\\s*[::]\\s*)?((?!(?:计量|计算|金额|货币|数量|量)?单位)[\\u3400-\\u9fff]{2,6})\\s*[::]\\s*([^\\s::、,;。()\\d]{1,8})[\\s、,;]*");
    private static final Pattern PER_AREA = Pattern.compile("单产|亩产|每(?:亩|公顷)产量|单位面积产量");
    private static final Pattern WHOLE = Pattern.compile("总?产量?");

    private final Map<String, Unit> units = new LinkedHashMap<>();

    UnitsByName(List<String> titles, UnitReader reader) {
        for (String title : titles) {
            Matcher pair = PAIR.matcher(title.strip());
            while (pair.find()) {
                String name = pair.group(1);
                reader.unit(pair.group(2)).ifPresent(unit -> units.put(name, unit));
            }
        }
    }

    /** Returns whether a line above a table holds nothing but names with their units. */
    static boolean isLine(String title, HeadingReader headings) {
        Matcher pair = PAIR.matcher(title.strip());
        int end = 0;
        while (pair.find() && pair.start() == end) {
            if (headings.read("单位:" + pair.group(2)).unit().isEmpty()) {
                return false;
            }
            end = pair.end();
        }
        return end > 0 && end == title.strip().length();
    }

    /** Returns the unit of figures of this name; empty where the lines name fewer than two units, or none for it. */
    Optional<Unit> of(String subject) {
        return units.size() < 2
                ? Optional.empty()
                : units.entrySet().stream()
                        .filter(entry -> isOf(entry.getKey(), subject))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static boolean isOf(String name, String subject) {
        boolean perArea = PER_AREA.matcher(subject).find();
        if (PER_AREA.matcher(name).matches() || perArea) {
            return PER_AREA.matcher(name).matches() && perArea;
        }
        return WHOLE.matcher(name).matches() ? subject.endsWith("产量") : subject.endsWith(name);
    }
}
