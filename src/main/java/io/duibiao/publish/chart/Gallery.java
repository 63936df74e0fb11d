package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.TargetStatus;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Supplement;
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
    private final Flags flags;
    private final Map<String, List<TargetStatus>> targets;

    /**
     * Makes the gallery of a publication.
     *
     * @param publication what is drawn
     * @param supplement the targets that are drawn too, and the revisions that are marked
     * @param typeface what texts are set in
     */
    public Gallery(Publication publication, Supplement supplement, Typeface typeface) {
        this.studio = new Studio(publication, typeface);
        this.typeface = typeface;
        this.lineups = Lineups.of(publication);
        this.focus = publication.focus();
        this.drawn = new DrawnLineups(lineups, focus);
        this.flags = new Flags(publication.findings(), supplement.log().revisions());
        this.targets = supplement.targets().stream()
                .collect(Collectors.groupingBy(TargetStatus::indicator, LinkedHashMap::new, Collectors.toList()));
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
        targets(indicator).ifPresent(charts::add);
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
        GrowthLines lines = new GrowthLines(studio, typeface, flags);
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

    private Optional<Chart> targets(String indicator) {
        return new TargetBullets(studio)
                .draw(targets.getOrDefault(indicator, List.of()), lineups.at(focus.period(), focus.among()));
    }

    /** Returns the ids of the indicators that have charts: in the order of the catalogue, then those that have targets only. */
    public List<String> indicators() {
        Set<String> all = new LinkedHashSet<>(drawn.indicators());
        all.addAll(targets.keySet());
        return List.copyOf(all);
    }

    /** Returns all charts, drawn: the overview, then those of each indicator. */
    public List<Picture> pictures(ChartWriter writer) {
        List<Hung> charts = new ArrayList<>();
        overview().forEach(chart -> charts.add(new Hung(Optional.empty(), chart)));
        for (String indicator : indicators()) {
            of(indicator).forEach(chart -> charts.add(new Hung(Optional.of(indicator), chart)));
        }
        return charts.parallelStream()
                .map(hung -> new Picture(hung.indicator(), hung.chart(), writer.svg(hung.chart())))
                .toList();
    }

    private record Hung(Optional<String> indicator, Chart chart) {}
}
