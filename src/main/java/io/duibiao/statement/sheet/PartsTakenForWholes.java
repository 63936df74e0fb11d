package io.duibiao.statement.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts that the catalogue would take for their wholes: 「#汽车」 below 「民用车辆拥有量」 is one indicator with it, yet two figures of a
 * table are not of one and the same. The part is told by both names, which the catalogue does not know.
 */
final class PartsTakenForWholes {
    private final KnownNames names;

    /** By column, the name in the last row that is no part. */
    private final Map<Integer, String> above = new HashMap<>();

    /** The name in the last column of the row that is no part. */
    private Optional<String> left = Optional.empty();

    PartsTakenForWholes(KnownNames names) {
        this.names = names;
    }

    /** Takes note that a row begins; its columns must be asked for from left to right. */
    void enter() {
        left = Optional.empty();
    }

    /** Returns the name, or that of a part of its whole where the catalogue knows both as one. */
    String of(Way way, String name) {
        Optional<Heading> column = part(way.path().own());
        Optional<Heading> row = part(way.words().stream().limit(1).toList());
        Optional<String> whole =
                column.isPresent() ? left : row.flatMap(part -> Optional.ofNullable(above.get(way.column())));
        String told = whole.filter(other -> !other.equals(name) && areOne(other, name))
                .flatMap(other -> column.or(() -> row).map(part -> unnamed(part.words(), other)))
                .orElse(name);
        if (column.isEmpty()) {
            left = Optional.of(told);
        }
        if (row.isEmpty()) {
            above.put(way.column(), told);
        }
        return told;
    }

    private String unnamed(String part, String whole) {
        return names.isNamed(part + whole) ? whole + "中" + part : part + whole;
    }

    private boolean areOne(String whole, String part) {
        return names.indicator(whole).isPresent() && names.indicator(whole).equals(names.indicator(part));
    }

    private static Optional<Heading> part(List<Heading> headings) {
        return headings.stream()
                .filter(heading -> heading.part() && heading.hasWords())
                .findFirst();
    }
}
