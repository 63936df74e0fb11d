package io.duibiao.statement.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An economy within the economy, whose sectors are its own: 「民营经济增加值155.6亿元。其中,第一产业增加值15.8亿元」. */
final class Wholes {
    private static final Pattern ECONOMY = Pattern.compile("(?:民营|非公有?制|私营|个体私营|国有|公有制|海洋|县域|镇域|数字|文化|园区)经济");
    private static final Pattern SECTOR = Pattern.compile("第?[一二三]产业?(?:增加值)?");
    private static final Pattern ADDED =
            Pattern.compile("(" + ECONOMY.pattern() + ")(?:" + SECTOR.pattern() + "|(?:实现)?增加值.*)");

    private Wholes() {}

    static boolean isEconomy(String words) {
        return ECONOMY.matcher(words).matches();
    }

    /** Returns a sector's words with the economy whose parts are told; empty where the words or the economy are none. */
    static Optional<String> completed(String words, String whole) {
        Matcher added = ADDED.matcher(whole);
        return SECTOR.matcher(words).matches() && added.matches()
                ? Optional.of(added.group(1) + words)
                : Optional.empty();
    }
}
