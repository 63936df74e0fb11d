package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change that is told once more: in another unit in a bracket, 「比上年减少164千公顷(246万亩)」, or as a rate behind a comma,
 * 「比2013年末增加115.5万个,增长90.5%」. It is against the same time as before.
 */
final class Restated {
    private static final String YEAR_ON_YEAR = "同比";
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年");

    private Restated() {}

    /** Returns the draft, as a change or as growth on another base where it tells the change before it again. */
    static Draft judged(Draft draft, Run run, List<Told> told) {
        boolean bare = run.predicate().comparison().isEmpty()
                && run.predicate().subject().isEmpty()
                && !run.head().lead().contains(YEAR_ON_YEAR);
        Optional<Told.Read> change = bare ? change(draft, told) : Optional.empty();
        if (change.isEmpty()) {
            return draft;
        }
        Draft before = change.get().draft();
        boolean converted = draft.measure() == Measure.LEVEL
                && run.head().joint() == Phrase.Joint.BRACKET
                && run.head().lead().isEmpty()
                && !run.isPercent()
                && !run.isPoints();
        if (converted) {
            return draft.as(Measure.CHANGE)
                    .comparedWith(before.comparator())
                    .bounded(Bound.EXACT, before.quantity().value().signum());
        }
        boolean rate = draft.measure() == Measure.YOY && isLongAgo(before.comparator(), change.get());
        return rate ? draft.as(Measure.OTHER).comparedWith(before.comparator()) : draft;
    }

    /** Returns the change of an amount of the same subject that was told last; empty where something else was. */
    private static Optional<Told.Read> change(Draft draft, List<Told> told) {
        boolean read = !told.isEmpty() && told.get(told.size() - 1) instanceof Told.Read;
        return read
                ? Optional.of((Told.Read) told.get(told.size() - 1))
                        .filter(last -> last.draft().measure() == Measure.CHANGE)
                        .filter(last -> last.draft().subject().equals(draft.subject()))
                        .filter(last -> !last.draft().quantity().unit().symbol().endsWith("百分点"))
                : Optional.empty();
    }

    /** Returns whether the words name a year that is more than one before that of which the change is told. */
    private static boolean isLongAgo(String words, Told.Read change) {
        Matcher year = YEAR.matcher(words);
        Optional<Period> period = change.scope().period();
        return year.find()
                && period.filter(told ->
                                Integer.parseInt(year.group(1)) < told.end().getYear() - 1)
                        .isPresent();
    }
}
