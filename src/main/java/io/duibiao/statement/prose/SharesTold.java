package io.duibiao.statement.prose;

import io.duibiao.statement.prose.Predicate.Verb;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Members of a whole behind the clause that says of what they are shares: 「占农林牧渔业总产值的比重分别为:农业61.9%、林业5.2%」. */
final class SharesTold {
    private static final Pattern SHARE = Pattern.compile(".*?(占[^,]{2,20}的?比重|占比|比重)(?:分别|依次)?(?:为|是)");

    private SharesTold() {}

    /** Returns the member that the words of the run name, with the share that is told of it; empty where none is told. */
    static Optional<String> member(Run run, Topic topic) {
        String words = run.predicate().subject();
        boolean named = run.isPercent()
                && run.predicate().verb() == Verb.NONE
                && !words.isEmpty()
                && words.indexOf('占') < 0
                && !words.endsWith("率")
                && !words.endsWith("比重");
        if (!named) {
            return Optional.empty();
        }
        Matcher share = SHARE.matcher(topic.words());
        return share.matches() ? Optional.of(words + share.group(1)) : Optional.empty();
    }
}
