package io.duibiao.statement.sheet;

import io.duibiao.reference.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of rows that divide what stands above them, where the catalogue has no name for both together. */
final class DividedNames {
    private final Title title;
    private final WholeAbove wholes;
    private final Subjects subjects;

    DividedNames(Title title, WholeAbove wholes, Subjects subjects) {
        this.title = title;
        this.wholes = wholes;
        this.subjects = subjects;
    }

    /**
     * Returns the name; empty where what was found needs no other.
     *
     * @param name what was found
     * @param ofRows whether no heading of the column is part of it
     * @param around words that may belong to it
     */
    Optional<String> of(Way way, String name, boolean ofRows, List<String> around) {
        List<Heading> rows = way.words();
        if (rows.isEmpty() || subjects.names().isNamed(name)) {
            return Optional.empty();
        }
        return inAnotherUnit(rows, name, around)
                .or(() -> ofRows ? ofWhole(way, rows, name) : Optional.empty())
                .or(() -> ofTitle(way, name));
    }

    /** 「镇区总人口(人)」 below 「乡(镇)个数(个)」 is no part of that. */
    private Optional<String> inAnotherUnit(List<Heading> rows, String name, List<String> around) {
        String inner = rows.get(0).words();
        String outer = rows.size() < 2 ? inner : rows.get(1).words();
        if (rows.size() < 2 || !(name.equals(outer + inner) || name.equals(inner + outer))) {
            return Optional.empty();
        }
        Optional<String> own = rows.get(0).unit().map(Unit::base);
        Optional<String> above = rows.get(1).unit().map(Unit::base);
        return own.isPresent() && above.isPresent() && !own.equals(above)
                ? Optional.of(subjects.of(List.of(rows.get(0).words()), 0, around))
                : Optional.empty();
    }

    /**
     * 「内资企业」 under 「按登记注册类型分」 is a part of what that divides, and so is 「国有」 below it; 「其中:高铁」 below 「铁路」 is that
     * part of what 「铁路」 is one of.
     */
    private Optional<String> ofWhole(Way way, List<Heading> rows, String name) {
        String own = rows.get(0).words();
        if (name.equals(own)) {
            return PartNames.isOwner(own)
                    ? wholes.of(way).map(whole -> subjects.partOf(whole.words(), own))
                    : rows.get(0).unit().isEmpty() && isBelowDivision(rows)
                            ? wholes.dividedAbove(way)
                                    .or(() -> wholes.of(way).filter(WholeAbove.Whole::labelled))
                                    .map(whole -> subjects.partOf(whole.words(), own))
                            : Optional.empty();
        }
        String above = rows.size() < 2 ? "" : rows.get(1).words();
        if (PartNames.isOwner(above)) {
            return wholes.dividedAbove(way).map(whole -> subjects.partOf(whole.words(), own));
        }
        return rows.get(0).part() && !above.isEmpty() && name.endsWith(above + own)
                ? wholes.above(way)
                        .map(whole -> PartNames.isFinanced(own, whole.words())
                                ? subjects.of(List.of(whole.words(), own), 1, List.of())
                                : subjects.partOf(whole.words(), above + own))
                : Optional.empty();
    }

    /** 「政府资金」 right below 「按资金来源分组」. */
    private static boolean isBelowDivision(List<Heading> rows) {
        return rows.size() > 1 && WholeAbove.isDivision(rows.get(1).text());
    }

    /** 「企业」 under 「按企业、事业、机关分」 and a title of 「在岗职工人数」 are those of enterprises. */
    private Optional<String> ofTitle(Way way, String name) {
        String whole = title.words();
        boolean divided = way.words().stream().skip(1).anyMatch(above -> WholeAbove.isDivision(above.text()));
        boolean share = Stream.concat(way.path().own().stream(), way.path().inherited().stream())
                .anyMatch(heading -> TermKinds.isShare(heading.words()));
        return divided
                        && !share
                        && subjects.isAmount(whole)
                        && subjects.isPartOf(name, whole)
                        && !name.contains(whole)
                        && !name.endsWith(whole.substring(whole.length() - 1))
                ? Optional.of(subjects.partOf(whole, name))
                : Optional.empty();
    }
}
