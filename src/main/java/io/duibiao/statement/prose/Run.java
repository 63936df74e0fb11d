package io.duibiao.statement.prose;

import io.duibiao.statement.lexis.Token.Figure;
import java.util.List;

/**
 * Figures that share one lead: one, or a list such as 「分别增长16.9%、7.4%、15.9%、15.7%」.
 *
 * @param head the phrase of the first figure
 * @param items the figures with their own verbs, the first included
 * @param predicate the lead of the first, taken apart, its subject cleaned of scope words
 */
record Run(Phrase head, List<Item> items, Predicate predicate) {
    Run {
        items = List.copyOf(items);
    }

    /**
     * One figure of a run.
     *
     * @param figure the figure
     * @param sign the direction of its own verb, else that of the first
     * @param tail the words behind it
     */
    record Item(Figure figure, int sign, String tail) {}

    Figure figure() {
        return items.get(0).figure();
    }

    String unit() {
        return figure().quantity().unit().symbol();
    }

    /** Returns the words behind the last figure. */
    String tail() {
        return items.get(items.size() - 1).tail();
    }

    boolean isPercent() {
        return unit().equals("%") || unit().equals("成") || unit().equals("‰");
    }

    boolean isPoints() {
        return unit().endsWith("百分点") || unit().endsWith("千分点");
    }
}
