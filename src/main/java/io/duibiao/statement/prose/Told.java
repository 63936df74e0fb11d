package io.duibiao.statement.prose;

import io.duibiao.document.Reason;
import io.duibiao.statement.Scope;
import io.duibiao.statement.lexis.Token.Figure;
import java.util.List;

/** What became of a figure. */
sealed interface Told {

    Figure figure();

    /**
     * It was read.
     *
     * @param draft what it says
     * @param scope where and when
     * @param phrase the phrase that says it
     */
    record Read(Draft draft, Scope scope, Phrase phrase) implements Told {
        @Override
        public Figure figure() {
            return draft.figure();
        }
    }

    /**
     * It was not.
     *
     * @param figure the figure
     * @param reason why
     * @param phrase the phrase it stands in
     * @param subjects the subjects that the words before it name
     * @param figures how many figures share them
     */
    record Refused(Figure figure, Reason reason, Phrase phrase, List<String> subjects, int figures) implements Told {
        public Refused {
            subjects = List.copyOf(subjects);
        }
    }
}
