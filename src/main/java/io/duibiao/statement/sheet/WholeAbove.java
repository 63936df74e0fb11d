package io.duibiao.statement.sheet;

import io.duibiao.reference.Unit;
import io.duibiao.statement.sheet.StubColumn.Kind;
import io.duibiao.statement.sheet.StubTree.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The amounts that rows go on with that are not set further in: 「铁路」 and 「公路」 below 「货物运输量」 are parts of it, though
 * they begin as far left.
 */
final class WholeAbove {
    private static final Pattern DIVISION = Pattern.compile("按.*分.*|分[^0-9]{2,4}");
    private static final Pattern STAFF = Pattern.compile(".*(?:职工|人员|劳动力|业主|劳动者)");
    private static final Pattern AMOUNT = Pattern.compile(".*[量额数值]");

    private final Block block;
    private final Subjects subjects;
    private final Map<Position, Whole> wholes = new HashMap<>();

    /** What 「按构成分」 divides: 固定资产投资, though 民间投资, a kind of it, stands nearer. */
    private final Map<Position, Whole> divided = new HashMap<>();

    WholeAbove(Block block, Subjects subjects) {
        this.block = block;
        this.subjects = subjects;
    }

    /** Takes note of a row; rows must be told from top to bottom. */
    void enter(Labels labels) {
        for (StubColumn stub : block.stub()) {
            labels.own(List.of(stub), Kind.WORDS)
                    .filter(own -> own.saying().isEmpty() && !isOwnerAmong(own) && !isPartInDivision(labels, stub, own))
                    .filter(own -> subjects.isAmount(own.words()) || isWholeOfDivisions(own))
                    .map(own -> new Whole(
                            own.words(),
                            unit(labels, List.of(stub), own),
                            own.unit().isPresent()))
                    .filter(whole -> !isHeld(whole, position(labels, stub)))
                    .ifPresent(whole -> {
                        wholes.put(position(labels, stub), whole);
                        divided.merge(
                                position(labels, stub), whole, (above, below) -> below.isKindOf(above) ? above : below);
                    });
        }
    }

    /** 「民营企业」 among rows of 「工业增加值」 is one of those that have a part of it, and has no parts itself. */
    private static boolean isOwnerAmong(Heading own) {
        return own.unit().isEmpty() && PartNames.isOwner(own.words());
    }

    /**
     * 「在岗职工」 under 「按就业身份分」 are some of those that the table counts, and 「基础研究支出」 under 「按类型分组」 is a part of
     * 「R&D经费内部支出」: what comes next is no part of them.
     */
    private boolean isPartInDivision(Labels labels, StubColumn stub, Heading own) {
        Whole above = wholes.get(position(labels, stub));
        return above != null
                && own.unit().isEmpty()
                && isInDivision(labels, List.of(stub))
                && (STAFF.matcher(own.words()).matches() || above.endsAs(own.words()));
    }

    /** 「小学」 below 「各类学校在校学生数」 is a part of that, though by itself it is how many schools there are. */
    private boolean isHeld(Whole part, Position position) {
        Whole above = wholes.get(position);
        return above != null && part.unit().isEmpty() && subjects.isPartOf(part.words(), above.words());
    }

    /** Returns the amount that the row may be a part of; empty where there is none, or one in another unit. */
    Optional<Whole> of(Way way) {
        List<StubColumn> words =
                way.left().stream().filter(stub -> stub.kind() == Kind.WORDS).toList();
        Optional<Heading> own = way.labels().own(words, Kind.WORDS);
        if (own.isEmpty() || !own.get().hasWords()) {
            return Optional.empty();
        }
        Optional<Unit> unit = unit(way.labels(), way.left(), own.get());
        Map<Position, Whole> above = isInDivision(way.labels(), words) ? divided : wholes;
        return Optional.ofNullable(above.get(position(way.labels(), words.get(words.size() - 1))))
                .filter(whole -> !whole.words().equals(own.get().words()))
                .filter(whole -> unit.isEmpty()
                        || unit.map(Unit::base).equals(whole.unit().map(Unit::base)))
                .filter(whole -> subjects.isPartOf(own.get().words(), whole.words())
                        && (subjects.isAmount(whole.words()) || isInDivision(way.labels(), words)));
    }

    /** 「投资总额(万元)」 at the head of rows that divide it, as 「按隶属关系分」 does, need be no indicator of the catalogue. */
    private static boolean isWholeOfDivisions(Heading own) {
        return own.unit().isPresent() && AMOUNT.matcher(own.words()).matches();
    }

    /** Returns whether the words say by what something is divided: 按构成分. */
    static boolean isDivision(String words) {
        return DIVISION.matcher(words.strip()).matches();
    }

    private static boolean isInDivision(Labels labels, List<StubColumn> words) {
        return labels.in(words, Kind.WORDS).stream()
                .skip(1)
                .anyMatch(above -> DIVISION.matcher(above.text().strip()).matches());
    }

    /** Returns the unit of the amount that the row is a part of a part of. */
    Optional<Unit> unitOf(Way way) {
        Optional<Unit> near = of(way).flatMap(Whole::unit);
        List<StubColumn> words =
                way.left().stream().filter(stub -> stub.kind() == Kind.WORDS).toList();
        if (near.isPresent() || words.isEmpty()) {
            return near;
        }
        return dividedAbove(way).or(() -> above(way)).flatMap(Whole::unit);
    }

    /** Returns the amount that the row's whole is itself a part of: 「其中:高铁」 below 「铁路」 below 「客运量」. */
    Optional<Whole> above(Way way) {
        List<Heading> rows = way.words();
        if (rows.size() < 2 || !rows.get(0).part() || rows.get(0).unit().isPresent()) {
            return Optional.empty();
        }
        List<StubColumn> words =
                way.left().stream().filter(stub -> stub.kind() == Kind.WORDS).toList();
        Position own = position(way.labels(), words.get(words.size() - 1));
        return own.above().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(wholes.get(new Position(
                                own.column(), own.above().subList(1, own.above().size()))))
                        .filter(whole -> subjects.isPartOf(rows.get(1).words(), whole.words())
                                && subjects.isAmount(whole.words()));
    }

    /** Returns what is divided some levels above the row; empty where nothing is. */
    Optional<Whole> dividedAbove(Way way) {
        List<StubColumn> words =
                way.left().stream().filter(stub -> stub.kind() == Kind.WORDS).toList();
        if (words.isEmpty() || !isInDivision(way.labels(), words)) {
            return Optional.empty();
        }
        Position own = position(way.labels(), words.get(words.size() - 1));
        return IntStream.rangeClosed(1, own.above().size())
                .mapToObj(from -> new Position(
                        own.column(), own.above().subList(from, own.above().size())))
                .flatMap(position -> Optional.ofNullable(divided.get(position)).stream())
                .findFirst();
    }

    private static Position position(Labels labels, StubColumn stub) {
        List<String> above = labels.in(List.of(stub), Kind.WORDS).stream()
                .skip(1)
                .map(Heading::words)
                .filter(words -> !words.isEmpty() && !DIVISION.matcher(words).matches() && !PartNames.isTraded(words))
                .toList();
        return new Position(stub.column(), above);
    }

    private Optional<Unit> unit(Labels labels, List<StubColumn> left, Heading own) {
        List<StubColumn> units = block.stub().stream()
                .filter(stub ->
                        stub.kind() == Kind.UNIT && stub.column() > left.get(0).column())
                .limit(1)
                .toList();
        return own.unit().or(() -> labels.own(units, Kind.UNIT).flatMap(Heading::unit));
    }

    /** Where an amount holds: in its column, under the labels above it. */
    private record Position(int column, List<String> above) {}

    /**
     * An amount that rows below may be parts of.
     *
     * @param words its name
     * @param unit the unit that its own row gives
     * @param labelled whether its label gives the unit, as that of an amount of its own does: 「竣工产值(万元)」
     */
    record Whole(String words, Optional<Unit> unit, boolean labelled) {

        /** Returns whether both names end in the same words: 支出. */
        boolean endsAs(String name) {
            return name.length() > 2 && words.endsWith(name.substring(name.length() - 2));
        }

        /** Returns whether this may be a kind of the other: it ends as that does, and is in the same unit. */
        boolean isKindOf(Whole other) {
            return !labelled && unit.equals(other.unit) && other.endsAs(words);
        }
    }
}
