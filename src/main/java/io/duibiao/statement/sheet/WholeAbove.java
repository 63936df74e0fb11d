package io.duibiao.statement.sheet;

import io.duibiao.reference.Unit;
import io.duibiao.statement.sheet.StubColumn.Kind;
import io.duibiao.statement.sheet.StubTree.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The amounts that rows go on with that are not set further in: 「铁路」 and 「公路」 below 「货物运输量」 are parts of it, though
 * they begin as far left.
 */
final class WholeAbove {
    private static final Pattern DIVISION = Pattern.compile("按.*分.*");

    private final Block block;
    private final Subjects subjects;
    private final Map<Position, Whole> wholes = new HashMap<>();

    WholeAbove(Block block, Subjects subjects) {
        this.block = block;
        this.subjects = subjects;
    }

    /** Takes note of a row; rows must be told from top to bottom. */
    void enter(Labels labels) {
        for (StubColumn stub : block.stub()) {
            labels.own(List.of(stub), Kind.WORDS)
                    .filter(own -> own.saying().isEmpty() && subjects.isAmount(own.words()))
                    .ifPresent(own -> wholes.put(
                            position(labels, stub), new Whole(own.words(), unit(labels, List.of(stub), own))));
        }
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
        return Optional.ofNullable(wholes.get(position(way.labels(), words.get(words.size() - 1))))
                .filter(whole -> !whole.words().equals(own.get().words()))
                .filter(whole -> unit.isEmpty() || unit.equals(whole.unit()))
                .filter(whole -> subjects.isPartOf(own.get().words(), whole.words()));
    }

    private static Position position(Labels labels, StubColumn stub) {
        List<String> above = labels.in(List.of(stub), Kind.WORDS).stream()
                .skip(1)
                .map(Heading::words)
                .filter(words -> !DIVISION.matcher(words).matches() && !PartNames.isTraded(words))
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
     */
    record Whole(String words, Optional<Unit> unit) {}
}
