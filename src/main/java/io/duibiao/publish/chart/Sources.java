package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.publish.Language;
import io.duibiao.publish.Lineup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The source line below a picture: which documents its figures come from, and until when they were published. */
final class Sources {
    private static final int MOST_NAMED = 3;

    private final Language language;

    Sources(Language language) {
        this.language = language;
    }

    /** Returns the sources of all members' figures. */
    String line(List<Lineup> lineups) {
        return line(
                lineups.stream().flatMap(lineup -> lineup.members().stream()).map(Benchmark::origin));
    }

    /** Returns the sources of one member's figures. */
    String line(List<Lineup> lineups, String region) {
        return line(lineups.stream()
                .flatMap(lineup -> lineup.member(region).stream())
                .map(Benchmark::origin));
    }

    private String line(Stream<Origin> all) {
        List<Origin> origins =
                all.filter(origin -> !origin.document().isEmpty()).toList();
        List<String> documents =
                origins.stream().map(Origin::document).distinct().sorted().toList();
        Optional<LocalDate> latest =
                origins.stream().flatMap(origin -> origin.released().stream()).max(Comparator.naturalOrder());
        return language.pick("数据来源：", "Source: ")
                + documents(documents)
                + latest.map(day -> language.pick("；最近发布 ", "; latest release ") + day)
                        .orElse("")
                + language.pick("。", ".");
    }

    private String documents(List<String> documents) {
        String named =
                String.join(language.pick("、", ", "), documents.subList(0, Math.min(MOST_NAMED, documents.size())));
        return documents.size() <= MOST_NAMED
                ? named
                : language.pick(
                        named + "等" + documents.size() + "份文件",
                        named + " and " + (documents.size() - MOST_NAMED) + " more");
    }
}
