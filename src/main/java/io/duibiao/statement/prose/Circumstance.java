package io.duibiao.statement.prose;

import io.duibiao.statement.prose.Phrase.Joint;

/**
 * A lead freed of what only surrounds it. 「外贸进出口在对美贸易下降超3成的情况下增长12%」: the inserted clause has its own subject, and
 * the main subject waits for its figure. 「收入高于10万元的村占比」: the condition belongs to the next subject.
 *
 * @param lead the words that make the predicate of this figure
 * @param front the words that wait for the next figure; empty where none do
 */
record Circumstance(String lead, String front) {
    private static final Endings CLOSING = Endings.of("的情况下 情况下 的基础上 的背景下 的同时 的条件下 的前提下 基础上");

    static Circumstance of(Phrase phrase, String lead, Topic topic) {
        int inserted = lead.indexOf('在');
        if (inserted > 0 && !CLOSING.startOf(phrase.tail()).isEmpty()) {
            return new Circumstance(lead.substring(inserted + 1), lead.substring(0, inserted));
        }
        String closing = CLOSING.startOf(lead);
        String rest = lead.substring(closing.length());
        boolean waits = phrase.joint() == Joint.GLUED && !topic.front().isEmpty();
        return new Circumstance(waits ? topic.front() + rest : rest, "");
    }
}
