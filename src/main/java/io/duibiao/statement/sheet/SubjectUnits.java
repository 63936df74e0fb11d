package io.duibiao.statement.sheet;

import io.duibiao.reference.Indicator;
import io.duibiao.reference.Unit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the catalogue says of the units of names, where no heading does or one for a whole table does not fit. */
final class SubjectUnits {
    private static final Set<String> RATES = Set.of("%", "‰");
    private static final Set<String> ONE_BY_ONE = Set.of("个", "家", "所", "处", "座", "件", "项");
    private static final String INDEX = "指数";
    private static final String POINTS = "点";
    private static final String NO_UNIT = "比值";

    private final KnownNames names;

    SubjectUnits(KnownNames names) {
        this.names = names;
    }

    /** Returns the unit of an index that has none, such as that of the air; empty for all else. */
    Optional<Unit> plainIndex(String subject) {
        return names.indicator(subject)
                .filter(indicator ->
                        (indicator.kind() == Indicator.Kind.INDEX || indicator.kind() == Indicator.Kind.RATIO)
                                && NO_UNIT.equals(indicator.unit()))
                .map(indicator -> Unit.plain(NO_UNIT));
    }

    /** Returns 点 for what the words end in, where that is an index of points such as 企业家信心指数; empty for all else. */
    Optional<Unit> points(String subject) {
        return subject.endsWith(INDEX) ? ofKind(subject).filter(POINTS::equals).map(Unit::plain) : Optional.empty();
    }

    /** Returns whether % can only be growth of it: it is an amount that is made in a period. */
    boolean isFlow(String subject) {
        return names.indicator(subject)
                .filter(indicator -> indicator.kind() == Indicator.Kind.FLOW && !RATES.contains(indicator.unit()))
                .isPresent();
    }

    /** Returns the catalogue's unit of what the words end in: 亿元 for 企业工业总产值, 万吨 for an output per head. */
    Optional<String> ofKind(String words) {
        String amount = words.replace("人均", "");
        return IntStream.range(0, Math.max(1, amount.length() - 1))
                .mapToObj(amount::substring)
                .flatMap(end -> names.indicator(end).stream())
                .map(Indicator::unit)
                .findFirst();
    }

    /** Returns the unit of things that are counted one by one, for headings without one: 件 for 专利授权数. */
    Optional<Unit> counter(String subject) {
        return names.indicator(subject)
                .filter(indicator -> ONE_BY_ONE.contains(indicator.unit()))
                .map(indicator -> Unit.plain(indicator.unit()));
    }

    /** Returns the unit of an indicator that is a rate, whatever the figures around it are in: % for 城镇化率. */
    Optional<Unit> rate(String subject) {
        return names.indicator(subject)
                .filter(indicator -> indicator.kind() == Indicator.Kind.RATIO && RATES.contains(indicator.unit()))
                .map(indicator -> Unit.plain(indicator.unit()));
    }
}
