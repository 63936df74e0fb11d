package io.duibiao.statement.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What carries, named alone beside what is carried: 「货物周转量1228亿吨公里。其中,铁路918亿吨公里」, 「港口货物吞吐量…,沿海港口7亿吨」. */
final class Carriers {
    private static final Endings MODES = Endings.of("铁路 公路 水路 水运 航空 民航 民用航空 管道 海运 内河 轨道 公路运输 铁路运输 水路运输 航空运输 道路");
    private static final Endings PORTS = Endings.of("沿海港口 内河港口 规模以上港口 沿海 内河");
    private static final Pattern CARRIED = Pattern.compile("(?:.*[、和的成]|营业性|全社会|"
            + "铁路|公路|水路|水运|航空|民航|管道)?((?:货物|旅客|客运|货运|客|货)(?:运输)?(?:总?周转量|总?运输量|总?发送量|总?运量|运量|总量))");
    private static final Pattern HANDLED = Pattern.compile("(?:.*港口?|沿海|内河)?(?:完成)?((?:外贸)?(?:货物|集装箱)吞吐量)");

    private Carriers() {}

    /** Returns the carrier with what it carries; empty where the words name none, or the whole is nothing carried. */
    static Optional<String> completed(String words, String whole) {
        String port = words.endsWith("完成") ? words.substring(0, words.length() - 2) : words;
        if (!port.isEmpty() && PORTS.startOf(port).equals(port)) {
            Matcher handled = HANDLED.matcher(whole);
            if (handled.matches()) {
                return Optional.of(port + handled.group(1));
            }
        }
        if (words.isEmpty() || !MODES.startOf(words).equals(words)) {
            return Optional.empty();
        }
        Matcher carried = CARRIED.matcher(whole);
        return carried.matches() ? Optional.of(words + carried.group(1)) : Optional.empty();
    }
}
