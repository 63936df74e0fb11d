package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.TargetStatus;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import io.duibiao.publish.drawing.Typeface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The charts of a publication, in the order in which a reader meets them. A form that has too little to show is left out. */
public final class Gallery {
    private final Studio studio;
    private final Typeface typeface;
    private final Lineups lineups;
    private final Focus focus;
    private final DrawnLineups drawn;

    /** Makes the gallery of a publication. */
    public Gallery(Publication publication, Typeface typeface) {
        this.studio = new Studio(publication, typeface);
        this.typeface = typeface;
        this.lineups = Lineups.of(publication);
        this.focus = publication.focus();
        this.drawn = new DrawnLineups(lineups, focus);
    }

    /** Returns the charts that show all indicators at once: the subject's profile, heat maps of the places. */
    public List<Chart> overview() {
        List<Chart> charts = new ArrayList<>();
        focus.subject().flatMap(this::profile).ifPresent(charts::add);
        for (Aspect aspect : List.of(Aspect.GROWTH, Aspect.LEVEL)) {
            List<Lineup> columns = drawn.columns(aspect);
            if (!columns.isEmpty()) {
                charts.add(new RankHeatMap(studio).draw(columns, aspect));
            }
        }
        new StructureBars(studio).draw(parts()).ifPresent(charts::add);
        return charts;
    }

    private List<Lineup> parts() {
        return StructureBars.PARTS.stream()
                .flatMap(part -> lineups.of(part, focus.period(), focus.among()).stream())
                .toList();
    }

    /** Returns the codes of the members that have a figure in the period shown, in the order of the first indicator's lineup. */
    public List<String> members() {
        return lineups.at(focus.period(), focus.among()).stream()
                .flatMap(lineup -> lineup.members().stream())
                .filter(member ->
                        member.level().isPresent() || member.growth().used().isPresent())
                .map(member -> member.cell().region())
                .distinct()
                .toList();
    }

    /** Returns the chart of a region's growth beside city and nation; empty where it has too little to show. */
    public Optional<Chart> profile(String region) {
        List<Lineup> shown = lineups.at(focus.period(), focus.among());
        ProfileDots profile = new ProfileDots(studio);
        return profile.canDraw(shown, region) ? Optional.of(profile.draw(shown, region)) : Optional.empty();
    }

    /** Returns the charts of one indicator. */
    public List<Chart> of(String indicator) {
        List<Chart> charts = new ArrayList<>();
        drawn.of(indicator).ifPresent(lineup -> {
            List.of(Aspect.GROWTH, Aspect.LEVEL).stream()
                    .filter(aspect -> lineup.ranked(aspect).size() >= DrawnLineups.FEWEST_RANKED)
                    .forEach(aspect -> charts.addAll(ofAspect(lineup, aspect)));
            LevelGrowthScatter scatter = new LevelGrowthScatter(studio, typeface);
            if (scatter.canDraw(lineup)) {
                charts.add(scatter.draw(lineup));
            }
            charts.addAll(overTime(lineup));
        });
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

    private List<Chart> overTime(Lineup last) {
        List<Chart> charts = new ArrayList<>();
        List<Lineup> series = lineups
                .series(last.indicator().id(), last.period().kind(), last.group())
                .stream()
                .filter(lineup -> lineup.period().compareTo(last.period()) <= 0)
                .toList();
        GrowthLines lines = new GrowthLines(studio, typeface);
        if (lines.canDraw(series)) {
            charts.add(lines.draw(series));
        }
        new SmallMultiples(studio).draw(series).ifPresent(charts::add);
        RankSlope slope = new RankSlope(studio);
        for (Aspect aspect : List.of(Aspect.GROWTH, Aspect.LEVEL)) {
            if (slope.canDraw(series, aspect)) {
                charts.add(slope.draw(series, aspect));
            }
        }
        return charts;
    }

    /** Returns the chart of one indicator's targets; empty where no region has a progress to show. */
    public Optional<Chart> targets(List<TargetStatus> targets) {
        return new TargetBullets(studio).draw(targets);
    }

    /** Returns the ids of the indicators that have charts, in the order of the catalogue. */
    public List<String> indicators() {
        return drawn.indicators();
    }

    /** Returns all charts, drawn: the overview, then those of each indicator in the order of the catalogue. */
    public List<Picture> pictures(ChartWriter writer) {
        return pictures(writer, List.of());
    }

    /** Returns all charts, drawn, those of the indicators' targets among them. */
    public List<Picture> pictures(ChartWriter writer, List<TargetStatus> targets) {
        List<Hung> charts = new ArrayList<>();
        overview().forEach(chart -> charts.add(new Hung(Optional.empty(), chart)));
        Map<String, List<TargetStatus>> goals = targets.stream()
                .collect(Collectors.groupingBy(TargetStatus::indicator, LinkedHashMap::new, Collectors.toList()));
        Set<String> all = new LinkedHashSet<>(indicators());
        all.addAll(goals.keySet());
        for (String indicator : all) {
            of(indicator).forEach(chart -> charts.add(new Hung(Optional.of(indicator), chart)));
            targets(goals.getOrDefault(indicator, List.of()))
                    .ifPresent(chart -> charts.add(new Hung(Optional.of(indicator), chart)));
        }
        return charts.parallelStream()
                .map(hung -> new Picture(hung.indicator(), hung.chart(), writer.svg(hung.chart())))
                .toList();
    }

    private record Hung(Optional<String> indicator, Chart chart) {}
}
