package io.duibiao.publish.brief;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a brief with the figures that it states.
 *
 * @param text its words, the full stop included
 * @param figures its figures in their order
 */
public record Sentence(String text, List<StatedFigure> figures) {
    public Sentence {
        figures = List.copyOf(figures);
    }

    /** A sentence in the making. */
    static final class Draft {
        private final StringBuilder words = new StringBuilder();
        private final List<StatedFigure> figures = new ArrayList<>();

        Draft say(String more) {
            words.append(more);
            return this;
        }

        Draft say(String more, StatedFigure figure) {
            figures.add(figure);
            return say(more);
        }

        Sentence end() {
            return new Sentence(words + "。", figures);
        }
    }
}
