package io.duibiao.statement.lexis;

import io.duibiao.reference.Unit;
import io.duibiao.statement.lexis.Numbers.Numeral;
import java.util.List;
import java.util.Optional;

/**
 * Restores the unit that a list writes only once: 「0.5个、1.4个百分点」, 「1.6、0.8个百分点」, 「1409万、1305万人次」,
 * 「100~200元」.
 */
final class ElidedUnit {
    private static final int HOPS = 12;
    private static final int POINTS_WITHIN = 40;
    private static final String JOINTS = "、和及与至-—~";
    /** 高于全国0.7、全省2.3个百分点; 0.2、-1.4、2.1个百分点. */
    private static final List<String> BETWEEN = List.of("全国", "全省", "全市", "全区", "-", "+");

    private static final String GAP_VERBS = "高低快慢增升降落";

    private final UnitReader units;

    ElidedUnit(UnitReader units) {
        this.units = units;
    }

    /** Returns 个百分点 for a number with 个 that cannot count pieces, where 百分点 stands later in the same sentence. */
    Optional<UnitReader.Found> points(String text, Numeral numeral) {
        int end = numeral.end();
        boolean pieces = Words.charAt(text, end) != '个' || text.startsWith("个百分点", end) || text.startsWith("个月", end);
        char next = Words.charAt(text, end + 1);
        if (pieces || (Words.isHan(next) && next != '和' && next != '及' && next != '与')) {
            return Optional.empty();
        }
        boolean fraction = numeral.value().scale() > 0;
        boolean gap = GAP_VERBS.indexOf(Words.charAt(text, numeral.start() - 1)) >= 0;
        boolean near = text.substring(end, Math.min(text.length(), end + POINTS_WITHIN))
                .contains("百分点");
        return (fraction || gap) && near
                ? Optional.of(new UnitReader.Found(end + 1, Unit.POINTS, false))
                : Optional.empty();
    }

    /** Returns the unit, completed by the name that the next number of the list carries where only a multiplier was written. */
    UnitReader.Found completed(String text, UnitReader.Found found) {
        if (!found.unit().base().isEmpty()) {
            return found;
        }
        return unitOfNext(text, found.end())
                .filter(next -> next.symbol().startsWith(found.unit().symbol()))
                .map(next -> new UnitReader.Found(found.end(), next, found.about()))
                .orElse(found);
    }

    /** Returns the unit of the next number that has one, along a list that joins numbers directly. */
    Optional<Unit> unitOfNext(String text, int offset) {
        int at = offset;
        for (int hop = 0; hop < HOPS; hop++) {
            if (JOINTS.indexOf(Words.charAt(text, at)) < 0) {
                return Optional.empty();
            }
            Optional<Numeral> next = Numbers.at(text, at + 1 + Words.lengthAt(text, at + 1, BETWEEN));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Optional<UnitReader.Found> unit = units.at(text, next.get().end())
                    .filter(found -> !found.unit().base().isEmpty());
            if (unit.isPresent()) {
                Optional<UnitReader.Found> points = points(text, next.get());
                return Optional.of(points.orElse(unit.get()).unit());
            }
            int afterMultiplier = units.at(text, next.get().end())
                    .map(UnitReader.Found::end)
                    .orElse(next.get().end());
            at = afterMultiplier;
        }
        return Optional.empty();
    }
}
