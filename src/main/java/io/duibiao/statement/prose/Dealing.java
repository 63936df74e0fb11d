package io.duibiao.statement.prose;

import io.duibiao.document.Reason;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.lexis.Token.TimeWords;
import io.duibiao.statement.prose.Predicate.Sharing;
import io.duibiao.statement.prose.Run.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Deals the figures of a run to its subjects: by position for 分别 and for lists of equal length, each figure to all for 均,
 * all to one where there is one. Where 分别 stands and the counts differ nothing is dealt: never shifted, never cut.
 */
final class Dealing {
    private Dealing() {}

    /** What one figure says about one subject. */
    interface Maker {
        Draft make(Item item, String subject);
    }

    /** Returns the drafts of all figures for the subject words of the run, or of the sentence before where it has none. */
    static Optional<Outcome> deal(Run run, Subject subject, Maker maker) {
        int count = run.items().size();
        Sharing sharing = run.predicate().sharing();
        if (sharing == Sharing.EACH && count == 1) {
            return Outcome.read(subject.all().stream()
                    .map(one -> maker.make(run.items().get(0), one))
                    .toList());
        }
        if (count == 1) {
            return Outcome.read(maker.make(run.items().get(0), subject.one()));
        }
        Optional<List<String>> subjects = isOneInSeveralUnits(run) ? Optional.empty() : subject.several(count);
        if (subjects.isPresent()) {
            return Outcome.read(boundedByLast(paired(run.items(), subjects.get(), maker)));
        }
        List<TimeWords> times = run.head().times();
        if (sharing == Sharing.RESPECTIVELY && times.size() == count) {
            return Outcome.read(overTimes(run.items(), subject.one(), maker, times));
        }
        boolean range = run.figure().form() == io.duibiao.statement.lexis.Token.Form.RANGE;
        if (sharing == Sharing.RESPECTIVELY && !range) {
            return Outcome.refused(Reason.COUNT_MISMATCH);
        }
        return Outcome.read(run.items().stream()
                .map(item -> maker.make(item, subject.one()).with(Confidence.LIKELY))
                .toList());
    }

    /** 贫困人口由130户490人减至8户14人: amounts in units of their own are of the one that was spoken of. */
    private static boolean isOneInSeveralUnits(Run run) {
        boolean glued = IntStream.range(1, run.items().size())
                .allMatch(i -> run.items().get(i - 1).figure().after()
                        == run.items().get(i).figure().start());
        return glued
                && run.predicate().sharing() == Sharing.NONE
                && run.predicate().subject().isEmpty()
                && run.items().stream()
                                .map(item -> item.figure().quantity().unit().base())
                                .distinct()
                                .count()
                        > 1;
    }

    /** 分别达12万吨、38万吨以上: a bound behind the last figure only holds for all. */
    private static List<Draft> boundedByLast(List<Draft> drafts) {
        Bound last = drafts.get(drafts.size() - 1).quantity().bound();
        boolean alone = drafts.stream()
                .limit(drafts.size() - 1L)
                .allMatch(draft -> draft.quantity().bound() == Bound.EXACT);
        return alone ? drafts.stream().map(draft -> draft.with(last)).toList() : drafts;
    }

    /** 一季度、上半年、前三季度分别增长…: the periods share the figures out. */
    private static List<Draft> overTimes(List<Item> items, String subject, Maker maker, List<TimeWords> times) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            drafts.add(maker.make(items.get(i), subject).at(times.get(i).period()));
        }
        return drafts;
    }

    private static List<Draft> paired(List<Item> items, List<String> subjects, Maker maker) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            drafts.add(maker.make(items.get(i), subjects.get(i)));
        }
        return drafts;
    }
}
