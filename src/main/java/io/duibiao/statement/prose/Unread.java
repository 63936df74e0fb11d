package io.duibiao.statement.prose;

import io.duibiao.document.Reason;
import java.util.List;

/** What is said to the analyst about numbers that are not read: the words, why, and what to do next. */
final class Unread {
    private Unread() {}

    /** Returns the sentence about a figure that no rule could read; words are the clause as written. */
    static String refused(Told.Refused refused, String words) {
        return refused.reason() == Reason.COUNT_MISMATCH
                ? quoted(words) + ": the figures cannot be dealt out, " + subjects(refused.subjects())
                        + " before 「分别」 and " + refused.figures()
                        + " figures behind it. Read them by hand, or correct the sentence if the report is your own."
                : withoutSubject(words);
    }

    /** Returns the sentence about a number of which no words say what it is. */
    static String withoutSubject(String words) {
        return quoted(words) + ": no words say what the number is of. Look at the sentence.";
    }

    /** Returns the sentence about a number that lost digits. */
    static String damaged(String words) {
        return quoted(words) + ": digits are missing before or after the mark, and nothing is guessed."
                + " Get the document again from its publisher.";
    }

    private static String subjects(List<String> subjects) {
        String named = String.join(", ", subjects);
        return subjects.size() == 1
                ? "there is 1 subject (" + named + ")"
                : "there are " + subjects.size() + " subjects (" + named + ")";
    }

    private static String quoted(String words) {
        return "'" + words.strip() + "'";
    }
}
