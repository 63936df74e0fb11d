package io.duibiao.job;

import io.duibiao.job.telling.TellingOrders;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The block {@code tell} of a job: where its runs are told. */
final class TellingBlock {
    static final String KEY = "tell";
    private static final Set<String> KEYS = Set.of("summary", "mail", "metrics", "log", "lineage", "figures");

    private TellingBlock() {}

    /** Returns the orders of the block; nobody is told where a job has none. */
    static TellingOrders of(YamlBlock root, UnaryOperator<Path> absolute) {
        List<YamlBlock> blocks = root.blocks(KEY, KEYS);
        if (blocks.isEmpty()) {
            return TellingOrders.NONE;
        }
        YamlBlock block = blocks.get(0);
        return new TellingOrders(
                file(block, "summary", absolute),
                file(block, "mail", absolute),
                file(block, "metrics", absolute),
                file(block, "log", absolute),
                lineage(block, absolute),
                block.isTrue("figures", false));
    }

    private static Optional<String> lineage(YamlBlock block, UnaryOperator<Path> absolute) {
        Optional<String> place = block.optional("lineage");
        place.filter(TellingBlock::isHttp)
                .flatMap(TellingBlock::fault)
                .ifPresent(why -> block.problemAt("lineage", "Cannot send to this URL: " + why + "."));
        return place.map(
                text -> isHttp(text) ? text : absolute.apply(Path.of(text)).toString());
    }

    /** Returns what is wrong with a URL; empty where nothing is. */
    private static Optional<String> fault(String url) {
        try {
            return new URI(url).getRawAuthority() == null ? Optional.of("it names no host") : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of(e.getReason() + " (character " + (e.getIndex() + 1) + ")");
        }
    }

    private static Optional<Path> file(YamlBlock block, String key, UnaryOperator<Path> absolute) {
        return block.optional(key).map(Path::of).map(absolute);
    }

    private static boolean isHttp(String place) {
        return place.startsWith("http://") || place.startsWith("https://");
    }
}
