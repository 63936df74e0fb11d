package io.duibiao.cli;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.finding.Reconciliation;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.ContributionTable;
import io.duibiao.benchmark.result.RankMove;
import io.duibiao.benchmark.result.RevisionHistory;
import io.duibiao.benchmark.result.RevisionHistory.Release;
import io.duibiao.benchmark.study.Contributions;
import io.duibiao.benchmark.study.MedianGap;
import io.duibiao.benchmark.study.RankMoves;
import io.duibiao.benchmark.study.Revisions;
import io.duibiao.reference.Region;
import io.duibiao.statement.Measure;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a figure and its place are as they are: what changed, who passed whom, what it adds to the whole, how it was revised. */
final class Reasons {
    private final Comparison comparison;
    private final Cell cell;
    private final Spot spot;
    private final Lines lines;

    Reasons(Comparison comparison, Cell cell, Lines lines) {
        this.comparison = comparison;
        this.cell = cell;
        this.spot = new Spot(cell.region(), cell.period().year());
        this.lines = lines;
    }

    /** Adds all that can be said of one comparison. */
    void add() {
        reconciliation();
        for (By by : List.of(By.GROWTH, By.LEVEL)) {
            wholes().forEach(whole -> comparison
                    .averages(whole, spot.year(), by)
                    .ifPresent(averages -> new AverageLines(lines).ways(lines.name(whole), averages)));
            comparison.averages(cell.group(), spot.year(), by).ifPresent(new AverageLines(lines)::members);
            MedianGap.of(comparison, spot, cell.group(), by).ifPresent(gap -> gap(by, gap));
            RankMoves.sinceLastYear(comparison, cell.group(), spot.year(), by)
                    .of(spot)
                    .ifPresent(move -> move(by, "against a year earlier", move));
        }
        comparison.base().groups().parent(spot).ifPresent(this::contribution);
        Stream.of(Measure.LEVEL, Measure.YOY).forEach(this::revisions);
    }

    /** Adds why the places moved since the group's figures were last added to or revised. */
    void addSince(LocalDate release, Comparison before) {
        for (By by : List.of(By.GROWTH, By.LEVEL)) {
            RankMoves.sinceRelease(before, comparison, cell.group(), spot.year(), by)
                    .of(spot)
                    .ifPresent(move -> move(by, "since before the release of " + release, move));
        }
    }

    private Set<String> wholes() {
        return Stream.concat(comparison.base().groups().parent(spot).stream(), Stream.of(Region.NATION))
                .filter(code -> !code.equals(spot.region()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void gap(By by, MedianGap gap) {
        String closing = by == By.GROWTH && gap.amount().isPresent()
                ? "in the indicator's unit " + lines.shown(gap.amount())
                : "";
        String place = gap.isOutlier() ? "beyond the fences of the members" : "";
        lines.add(
                "gap to the members' median by " + name(by),
                lines.shown(gap.difference()),
                Stream.of(place, closing).filter(words -> !words.isEmpty()).collect(Collectors.joining("; ")));
    }

    private static String name(By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    private void reconciliation() {
        new Reconciliation(comparison)
                .explain(spot)
                .ifPresent(cause -> lines.add("reported against computed growth", cause.name(), cause.zh()));
    }

    private void move(By by, String since, RankMove move) {
        RankMove.Parts parts = move.parts();
        String made = String.format(
                Locale.ROOT,
                "own figure %+d, others' figures %+d, members gone %+d, members come %+d",
                parts.own(),
                parts.others(),
                parts.left(),
                parts.came());
        String territory =
                parts.territory() == 0 ? "" : String.format(Locale.ROOT, ", changed territory %+d", parts.territory());
        RankMove.Rivals rivals = move.rivals();
        String who = named("overtook", rivals.overtook())
                + named("overtaken by", rivals.overtakenBy())
                + named("came in ahead", rivals.came())
                + named("went from ahead", rivals.left());
        lines.add(
                "why the rank by " + name(by) + " moved " + since,
                move.before() + " → " + move.after(),
                made + territory + who);
    }

    private String named(String what, List<String> codes) {
        return codes.isEmpty() ? "" : "; " + what + " " + lines.names(codes);
    }

    private void contribution(String parent) {
        new Contributions(comparison).of(new Spot(parent, spot.year())).ifPresent(table -> table.parts().stream()
                .filter(part -> part.region().equals(spot.region()))
                .forEach(part -> contribution(table, part)));
    }

    private void contribution(ContributionTable table, ContributionTable.Part own) {
        String whole = lines.name(table.whole());
        lines.add("share of " + whole, lines.shown(own.share()), "");
        lines.add(
                "contribution to the growth of " + whole,
                lines.shown(own.points()),
                "of " + lines.shown(table.growth()) + "; not explained by all members: "
                        + lines.shown(table.unexplained()));
    }

    private void revisions(Measure measure) {
        new Revisions(comparison, measure)
                .of(spot)
                .filter(history -> history.releases().size() > 1)
                .ifPresent(history -> revisions(measure, history));
    }

    private void revisions(Measure measure, RevisionHistory history) {
        String releases = history.releases().stream().map(this::release).collect(Collectors.joining(" → "));
        lines.add("revision of the " + measure, lines.shown(history.revision()), releases);
    }

    private String release(Release release) {
        String day = release.origin().released().map(d -> " (" + d + ")").orElse("");
        return lines.shown(release.figure()) + day;
    }
}
