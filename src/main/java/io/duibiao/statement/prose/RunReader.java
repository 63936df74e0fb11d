package io.duibiao.statement.prose;

import io.duibiao.statement.Bound;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.prose.Phrase.Joint;
import io.duibiao.statement.prose.Predicate.Sharing;
import io.duibiao.statement.prose.Predicate.Verb;
import io.duibiao.statement.prose.Run.Item;
import java.util.ArrayList;
import java.util.List;

/** Gathers the figures that share one lead: those of a list without words of their own, and those glued together. */
final class RunReader {
    private static final String IN_ALL = "共";

    private RunReader() {}

    /** Returns the run that begins with the phrase at the index. */
    static Run at(List<Phrase> phrases, int index, Predicate predicate) {
        Phrase head = phrases.get(index);
        List<Item> items = new ArrayList<>();
        items.add(new Item(head.figure().orElseThrow(), predicate.sign(), head.tail()));
        int sign = predicate.sign();
        for (Phrase next : phrases.subList(index + 1, phrases.size())) {
            if (next.figure().isEmpty() || !continues(items.get(items.size() - 1), next, predicate)) {
                break;
            }
            Predicate own = PredicateReader.read(next.lead());
            sign = own.verb() == Verb.CHANGE || own.verb() == Verb.DIFFER ? own.sign() : sign;
            items.add(new Item(next.figure().get(), sign, next.tail()));
        }
        return new Run(head, items, predicate);
    }

    private static boolean continues(Item last, Phrase next, Predicate head) {
        Figure figure = next.figure().orElseThrow();
        Form form = last.figure().form();
        if (figure.form() == Form.STRUCTURE || (figure.form() == Form.RANGE && next.joint() == Joint.GLUED)) {
            return form == figure.form();
        }
        boolean closed = !last.tail().isEmpty() && !last.tail().equals(next.lead());
        boolean oneRank = (figure.form() == Form.RANK) != (form == Form.RANK);
        if (closed || oneRank || figure.form() == Form.THRESHOLD || form == Form.THRESHOLD) {
            return false;
        }
        return next.joint() == Joint.GLUED
                ? next.lead().isEmpty() || isInAll(last.figure(), next)
                : next.continuesList() && goesOn(next, head);
    }

    /** 27条共320公里: the same in another unit; 3个共8个 is the sum of what was counted. */
    private static boolean isInAll(Figure last, Phrase next) {
        Figure figure = next.figure().orElseThrow();
        return next.lead().equals(IN_ALL)
                && !figure.quantity()
                        .unit()
                        .base()
                        .equals(last.quantity().unit().base());
    }

    private static boolean goesOn(Phrase next, Predicate head) {
        boolean rank =
                next.figure().orElseThrow().form() == Form.RANK && next.lead().equals("第");
        Predicate own = PredicateReader.read(rank ? "" : next.lead());
        boolean counted = !next.tail().isEmpty()
                && head.sharing() == Sharing.NONE
                && !AttributeRule.endsWithStep(next.tail())
                && !leadsOn(next.tail(), head);
        return !next.lead().startsWith("累计")
                && own.subject().isEmpty()
                && own.comparison().isEmpty()
                && !counted
                && sameVerb(own, head);
    }

    /** 由9%、42%和49%调整为…: the words behind the last figure are the verb of the next ones. */
    private static boolean leadsOn(String tail, Predicate head) {
        Predicate next = PredicateReader.read(tail);
        return head.verb() == Verb.FROM
                && next.verb() == Verb.REACH
                && next.subject().isEmpty();
    }

    private static boolean sameVerb(Predicate own, Predicate head) {
        boolean plain = own.verb() == Verb.NONE && (own.bound() == Bound.EXACT || own.bound() == head.bound());
        boolean is = own.verb() == Verb.IS && head.verb() == Verb.IS;
        return plain || is || (own.verb() == head.verb() && head.sharing() == Sharing.RESPECTIVELY);
    }
}
