package io.duibiao.statement.sheet;

import io.duibiao.reference.Unit;
import io.duibiao.reference.Units;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the unit in a heading, 「人口(万人)」, 「单位:亿元」, 「人均,元」, and takes it out of it. */
final class UnitReader {
    private static final Pattern LABELLED =
            Pattern.compile("(?:计量|计算|金额|货币|数量)?单\\s*位\\s*[::]\\s*\\(?([^\\s()]+(?:\\s*/\\s*[^\\s()]+)?)\\)?");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[](?![市县区旗州盟][)\\]])([^()\\[\\]]*)(?:[)\\]]|$)");
    private static final Pattern TRAILING = Pattern.compile("[,、/:_\\s]([^,、/:_\\s]+)$");
    /** 「妇幼保健院、所、站」 lists what is counted; 所 at its end is no unit. */
    private static final Pattern INSTITUTIONS = Pattern.compile("[院所站室馆校厂场店局][、/][院所站室馆校厂场店处台](?:\\(.*\\))?$");

    private static final Pattern PREVIOUS_YEAR =
            Pattern.compile("(?:以)?(上年同月|上年同期|上年末|上年|去年|上月)(?:价格)?(?:\\s*=\\s*|为)\\s*100\\s*%?");
    private static final Pattern BASE_YEAR =
            Pattern.compile("(?:以)?((?:19|20)\\d\\d)年?(?:价格|水平)?(?:\\s*=\\s*|为)\\s*100\\s*%?");

    /** 「构成(合计=100)」 is in percent of the whole. */
    private static final Pattern WHOLE = Pattern.compile(
            "[(\\[]?以?[\\u3400-\\u9fff]{0,8}" + "(?:合计|总计|总数|总额|总量|总值|生产总值|人口|人数|人员)\\s*(?:=|为)\\s*100\\s*%?[)\\]]?");

    private static final Pattern OF_YEAR = Pattern.compile(
            "((?:19|20)\\d\\d)?(年?)(?:相当于|为|是|占)\\s*(上年|去年|(?:19|20)\\d\\d年?)(?:决算数|执行数|完成数|实绩|同期)?的?\\s*[(]?%[)]?");

    /** 「(±%)」 is growth of either sign, in %. */
    private static final Pattern SIGNS = Pattern.compile("^(?:±|\\+-|\\+/-)(?=.)");

    /** 「万州」 as a heading is a region and 「名次」 a place, though both are counted too. */
    private static final Set<String> NAMES = Set.of(
            "州", "区", "县", "市", "旗", "省", "镇", "乡", "村", "区县", "乡镇", "名次", "床位", "网点", "基站", "车位", "班级", "社区", "街道",
            "站点", "列车", "日");

    /** What is printed or recorded is counted by one name or another. */
    private static final Set<String> COUNTED_ALIKE = Set.of("册", "张", "件", "份", "盒", "盘", "卷");

    private static final String DAY = "日";
    private static final Set<String> RATES = Set.of("%", "‰");

    private final Units units;

    UnitReader(Units units) {
        this.units = units;
    }

    /** Returns the unit of the heading, and the heading without it. */
    Found in(String heading) {
        Optional<Found> index = index(heading);
        if (index.isPresent()) {
            return index.get();
        }
        Matcher labelled = LABELLED.matcher(heading);
        if (labelled.find()) {
            Optional<Unit> unit = unit(labelled.group(1)).or(() -> onlyAmount(labelled.group(1)));
            return new Found(unit, cut(heading, labelled));
        }
        return BRACKETED
                .matcher(heading)
                .results()
                .flatMap(bracketed -> unit(bracketed.group(1)).or(() -> ofAlike(bracketed.group(1))).stream()
                        .map(unit -> new Found(Optional.of(unit), heading.replace(bracketed.group(), " "))))
                .reduce((first, last) -> last)
                .orElseGet(() -> trailing(heading));
    }

    /** 「(万册、万张)」 counts what comes in one or the other: by the first. */
    private Optional<Unit> ofAlike(String several) {
        List<String> words = List.of(several.split("[、.]"));
        List<Unit> all = words.stream().flatMap(word -> unit(word).stream()).toList();
        return all.size() == words.size()
                        && COUNTED_ALIKE.containsAll(
                                all.stream().map(Unit::base).toList())
                ? all.stream().findFirst()
                : Optional.empty();
    }

    /** Of 「亿元、%」 the amounts are in 亿元; growth says itself that it is in percent. */
    private Optional<Unit> onlyAmount(String several) {
        List<Unit> amounts = Stream.of(several.split("[、,;/和及]"))
                .flatMap(word -> unit(word).stream())
                .filter(unit -> !RATES.contains(unit.base()))
                .toList();
        return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
    }

    /** Returns the units that a line above a table lists, 「单位:个、人、万元」; none where it names one, or none. */
    List<Unit> several(List<String> titles) {
        return titles.stream()
                .map(LABELLED::matcher)
                .filter(Matcher::find)
                .map(labelled -> Stream.of(labelled.group(1).split("[、,,;]"))
                        .flatMap(word -> unit(word).stream())
                        .toList())
                .filter(units -> units.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private Found trailing(String heading) {
        Optional<Unit> whole = unit(heading).filter(unit -> !NAMES.contains(unit.base()));
        if (whole.isPresent()) {
            return new Found(whole, "");
        }
        if (heading.endsWith("%")) {
            return new Found(Optional.of(Unit.PERCENT), heading.substring(0, heading.length() - 1));
        }
        Matcher trailing = TRAILING.matcher(heading);
        if (trailing.find() && !INSTITUTIONS.matcher(heading).find()) {
            Optional<Unit> unit = unit(trailing.group(1));
            if (unit.isPresent()) {
                return new Found(unit, cut(heading, trailing));
            }
        }
        return new Found(Optional.empty(), heading);
    }

    private static Optional<Found> index(String heading) {
        Matcher previous = PREVIOUS_YEAR.matcher(heading);
        if (previous.find()) {
            String base = previous.group(1).equals("去年") ? "上年" : previous.group(1);
            return Optional.of(
                    new Found(Optional.of(Unit.plain(base + "=100")), withoutEmptyBrackets(cut(heading, previous))));
        }
        Matcher whole = WHOLE.matcher(heading);
        if (whole.find()) {
            return Optional.of(new Found(Optional.of(Unit.PERCENT), cut(heading, whole)));
        }
        Matcher ofYear = OF_YEAR.matcher(heading);
        if (ofYear.find()) {
            return Optional.of(ofYear(heading, ofYear));
        }
        Matcher year = BASE_YEAR.matcher(heading);
        if (year.find()) {
            return Optional.of(new Found(
                    Optional.of(Unit.plain(year.group(1) + "=100")), withoutEmptyBrackets(cut(heading, year))));
        }
        return Optional.empty();
    }

    /** 「2022年为2021年%」 is an index on the year before; on any other year it names its base. */
    private static Found ofYear(String heading, Matcher match) {
        String base = match.group(3).replace("年", "");
        boolean digits = Character.isDigit(base.charAt(0));
        boolean previous =
                !digits || (match.group(1) != null && Integer.parseInt(match.group(1)) - Integer.parseInt(base) == 1);
        Unit unit = Unit.plain(previous ? "上年=100" : base + "=100");
        String year = match.group(1) == null ? " " : match.group(1) + "年 ";
        String rest = heading.substring(0, match.start()) + year + heading.substring(match.end());
        return new Found(Optional.of(unit), BASE_YEAR.matcher(rest).replaceAll(" "));
    }

    /** Returns the unit that these words name and nothing else; 个 and its like alone are no unit of a heading. */
    Optional<Unit> unit(String words) {
        String packed = Texts.packed(words);
        if (packed.isEmpty() || packed.startsWith("年")) {
            return Optional.empty();
        }
        if (packed.equals(DAY)) {
            return units.of("天").map(day -> new Unit(DAY, day.base(), day.factor()));
        }
        return units.of(SIGNS.matcher(packed)
                .replaceFirst("")
                .replace("百分之", "%")
                .replace("％", "%")
                .replace("瓦·", "瓦")
                .replaceFirst("(?<=/人)[.·](?=年)", ""));
    }

    private static String withoutEmptyBrackets(String text) {
        return text.replaceAll("[(\\[]\\s*[)\\]]", " ");
    }

    private static String cut(String text, Matcher matcher) {
        return text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
    }

    /**
     * What was found.
     *
     * @param unit the unit; empty where the heading names none
     * @param rest the heading without it
     */
    record Found(Optional<Unit> unit, String rest) {}
}
