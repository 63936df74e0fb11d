package io.duibiao.publish.chart;

import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import io.duibiao.publish.drawing.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The charts of a publication, in the order in which a reader meets them. A form that has too little to show is left out. */
public final class Gallery {
    /** With fewer members than this there is nothing to rank. */
    private static final int FEWEST_RANKED = 3;
    /** More indicators than this are not drawn: their tables are there. */
    private static final int MOST_INDICATORS = 12;

    private final Studio studio;
    private final Typeface typeface;
    private final Lineups lineups;
    private final Focus focus;

    /** Makes the gallery of a publication. */
    public Gallery(Publication publication, Typeface typeface) {
        this.studio = new Studio(publication, typeface);
        this.typeface = typeface;
        this.lineups = Lineups.of(publication);
        this.focus = publication.focus();
    }

    /** Returns the charts that show all indicators at once: heat maps of the places by growth and by level. */
    public List<Chart> overview() {
        List<Chart> charts = new ArrayList<>();
        for (Aspect aspect : List.of(Aspect.GROWTH, Aspect.LEVEL)) {
            List<Lineup> columns = headline(aspect);
            if (columns.size() >= 2) {
                charts.add(new RankHeatMap(studio).draw(columns, aspect));
            }
        }
        return charts;
    }

    /** Returns the indicators with most members ranked, in the order of the catalogue. */
    private List<Lineup> headline(Aspect aspect) {
        List<Lineup> all = lineups.at(focus.period(), focus.among()).stream()
                .filter(lineup -> lineup.ranked(aspect).size() >= FEWEST_RANKED)
                .toList();
        List<Lineup> fullest = all.stream()
                .sorted(Comparator.comparingInt(
                        (Lineup c) -> -c.ranked(aspect).size()))
                .limit(MOST_INDICATORS)
                .toList();
        return all.stream().filter(fullest::contains).toList();
    }

    /** Returns the charts of one indicator. */
    public List<Chart> of(String indicator) {
        List<Chart> charts = new ArrayList<>();
        lineups.of(indicator, focus.period(), focus.among()).ifPresent(lineup -> {
            List.of(Aspect.GROWTH, Aspect.LEVEL).stream()
                    .filter(aspect -> lineup.ranked(aspect).size() >= FEWEST_RANKED)
                    .forEach(aspect -> charts.addAll(ofAspect(lineup, aspect)));
            LevelGrowthScatter scatter = new LevelGrowthScatter(studio, typeface);
            if (scatter.canDraw(lineup)) {
                charts.add(scatter.draw(lineup));
            }
        });
        charts.addAll(overTime(indicator));
        return charts;
    }

    private List<Chart> ofAspect(Lineup lineup, Aspect aspect) {
        List<Chart> charts = new ArrayList<>();
        charts.add(new RankingBars(studio, typeface).draw(lineup, aspect));
        GapBars gaps = new GapBars(studio, typeface);
        if (gaps.canDraw(lineup, aspect, Yardstick.CITY)) {
            charts.add(gaps.draw(lineup, aspect, Yardstick.CITY));
        }
        TileMap map = new TileMap(studio);
        if (map.canDraw(lineup)) {
            charts.add(map.draw(lineup, aspect));
        }
        RankIntervals intervals = new RankIntervals(studio);
        if (intervals.canDraw(lineup, aspect)) {
            charts.add(intervals.draw(lineup, aspect));
        }
        return charts;
    }

    private List<Chart> overTime(String indicator) {
        List<Chart> charts = new ArrayList<>();
        List<Lineup> series = lineups.series(indicator, focus.period().kind(), focus.among());
        GrowthLines lines = new GrowthLines(studio, typeface);
        if (lines.canDraw(series)) {
            charts.add(lines.draw(series));
        }
        RankSlope slope = new RankSlope(studio);
        for (Aspect aspect : List.of(Aspect.GROWTH, Aspect.LEVEL)) {
            if (slope.canDraw(series, aspect)) {
                charts.add(slope.draw(series, aspect));
            }
        }
        return charts;
    }

    /** Returns the ids of the indicators that have charts, in the order of the catalogue. */
    public List<String> indicators() {
        Set<String> drawn = new HashSet<>();
        List.of(Aspect.values()).forEach(aspect -> headline(aspect)
                .forEach(lineup -> drawn.add(lineup.indicator().id())));
        return lineups.at(focus.period(), focus.among()).stream()
                .map(lineup -> lineup.indicator().id())
                .filter(drawn::contains)
                .toList();
    }

    /** Returns all charts, drawn: the overview, then those of each indicator in the order of the catalogue. */
    public List<Picture> pictures(ChartWriter writer) {
        List<Picture> pictures = new ArrayList<>();
        overview().forEach(chart -> pictures.add(new Picture(Optional.empty(), chart, writer.svg(chart))));
        for (String indicator : indicators()) {
            of(indicator).forEach(chart -> pictures.add(new Picture(Optional.of(indicator), chart, writer.svg(chart))));
        }
        return pictures;
    }
}
