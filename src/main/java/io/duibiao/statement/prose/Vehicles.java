package io.duibiao.statement.prose;

import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of vehicles that are named alone beside all that are kept: 「民用车保有量3.07万辆,其中汽车0.58万辆」. */
final class Vehicles {
    private static final Endings KEPT = Endings.of("保有量 拥有量");
    private static final Pattern KIND =
            Pattern.compile("(?:私人|民用|个人|载客|载货|其[他它]|新能源|大型|小型)*(?:汽车|轿车|车辆?|摩托车|客车|货车|挂车|拖拉机)");

    private Vehicles() {}

    /** Returns the kind with the measure of the whole; empty where the words are no kind of vehicle, or none are kept. */
    static Optional<String> completed(String words, String whole) {
        String kept = KEPT.endOf(whole);
        return kept.isEmpty() || !KIND.matcher(words).matches() ? Optional.empty() : Optional.of(words + kept);
    }
}
