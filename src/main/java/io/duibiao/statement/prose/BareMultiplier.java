package io.duibiao.statement.prose;

import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Unit;
import java.util.Optional;

/** 生产总值56.7亿: an amount of money whose 元 is left out. */
final class BareMultiplier {
    private static final String MONEY = "元";

    private BareMultiplier() {}

    /** Returns the draft with its 元, where its unit is a bare 亿 and the catalogue knows its subject as an amount of money. */
    static Draft judged(Draft draft, Reference reference) {
        String symbol = draft.quantity().unit().symbol();
        boolean bare = symbol.endsWith("亿") && draft.quantity().unit().base().isEmpty();
        return bare && draft.measure().isObservation() && isMoney(draft.subject(), reference)
                ? reference.units().of(symbol + MONEY).map(draft::in).orElse(draft)
                : draft;
    }

    private static boolean isMoney(String subject, Reference reference) {
        Optional<Unit> unit =
                reference.indicators().named(subject).map(Indicator::unit).flatMap(reference.units()::of);
        return unit.filter(known -> known.base().equals(MONEY)).isPresent();
    }
}
