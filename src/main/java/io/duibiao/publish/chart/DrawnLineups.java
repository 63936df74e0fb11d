package io.duibiao.publish.chart;

import io.duibiao.period.Period;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which period of an indicator is drawn: the one in focus or, where too few have published it, the latest before it in which
 * enough have. Every chart names its period.
 */
final class DrawnLineups {
    /** With fewer members than this there is nothing to rank. */
    static final int FEWEST_RANKED = 3;
    /** More indicators than this are not drawn: their tables are there. */
    private static final int MOST_INDICATORS = 12;

    private final List<Lineup> enough;

    DrawnLineups(Lineups lineups, Focus focus) {
        this.enough = lineups.all().stream()
                .filter(lineup -> lineup.group().equals(focus.among()))
                .filter(lineup -> lineup.period().compareTo(focus.period()) <= 0)
                .filter(lineup -> most(lineup) >= FEWEST_RANKED)
                .toList();
    }

    private static int most(Lineup lineup) {
        return Math.max(
                lineup.ranked(Aspect.GROWTH).size(), lineup.ranked(Aspect.LEVEL).size());
    }

    /** Returns the lineup of an indicator that is drawn; empty where there never was enough to draw. */
    Optional<Lineup> of(String indicator) {
        return enough.stream()
                .filter(lineup -> lineup.indicator().id().equals(indicator))
                .max(Comparator.comparing(Lineup::period));
    }

    /** Returns the fullest indicators, in the order of the catalogue. */
    List<String> indicators() {
        Map<String, Lineup> drawn = new LinkedHashMap<>();
        enough.forEach(lineup -> of(lineup.indicator().id())
                .ifPresent(latest -> drawn.put(lineup.indicator().id(), latest)));
        List<Lineup> fullest = fullest(List.copyOf(drawn.values()), Comparator.comparingInt(DrawnLineups::most));
        return fullest.stream().map(lineup -> lineup.indicator().id()).toList();
    }

    /** Returns lineups of one period that stand side by side in a heat map: at least two, or none. */
    List<Lineup> columns(Aspect aspect) {
        List<Lineup> ranked = enough.stream()
                .filter(lineup -> lineup.ranked(aspect).size() >= FEWEST_RANKED)
                .toList();
        Optional<Period> period = ranked.stream()
                .map(Lineup::period)
                .filter(p -> ranked.stream()
                                .filter(lineup -> lineup.period().equals(p))
                                .count()
                        >= 2)
                .max(Comparator.naturalOrder());
        List<Lineup> columns = ranked.stream()
                .filter(lineup -> period.filter(lineup.period()::equals).isPresent())
                .toList();
        return fullest(
                columns, Comparator.comparingInt(lineup -> lineup.ranked(aspect).size()));
    }

    private static List<Lineup> fullest(List<Lineup> lineups, Comparator<Lineup> fullness) {
        List<Lineup> fullest = lineups.stream()
                .sorted(fullness.reversed())
                .limit(MOST_INDICATORS)
                .toList();
        return lineups.stream().filter(fullest::contains).toList();
    }
}
