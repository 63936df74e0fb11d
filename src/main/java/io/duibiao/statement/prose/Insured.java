package io.duibiao.statement.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups among those who are insured, named alone: 「工伤保险参保人数24.9万人,其中农民工7万人」. */
final class Insured {
    private static final Endings GROUPS = Endings.of("农民工 在职职工 退休人员 离退休人员 在职人员 灵活就业人员 职工 居民");
    private static final Pattern INSURED = Pattern.compile("(?:参加)?(.*保险)(?:参保)?(?:人数|人员|职工人数|职工)?");

    private Insured() {}

    /** Returns the group with its insurance; empty where the words are no such group, or none were insured. */
    static Optional<String> completed(String words, String whole) {
        Matcher insured = INSURED.matcher(whole);
        return GROUPS.startOf(words).equals(words) && !words.isEmpty() && insured.matches()
                ? Optional.of(insured.group(1) + "参保" + words)
                : Optional.empty();
    }
}
