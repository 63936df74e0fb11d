package io.duibiao.cli;

import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The way of one figure: what was said, what it is held against, its places and who is around it. */
final class Explanation {
    private static final int NEIGHBOURS = 2;

    private final Benchmark own;
    private final Lines lines;
    private final String heading;

    Explanation(Indicator indicator, Benchmark own, Lines lines) {
        this.own = own;
        this.lines = lines;
        this.heading = lines.name(own.cell().region()) + " · "
                + indicator.names().zh() + " · " + own.cell().period();
    }

    /** Adds the figure, its growth, what it is held against, and its places. */
    void figures() {
        lines.add(heading, "", origin());
        lines.add("level", lines.shown(own.level()), "");
        lines.add("growth, reported", lines.shown(own.growth().reported()), "");
        lines.add("growth, computed", lines.shown(own.growth().computed()), "from the levels of both years");
        against("city", own.city());
        against("nation", own.nation());
        place("rank by growth", own.standings().byGrowth());
        place("rank by level", own.standings().byLevel());
    }

    private String origin() {
        String released =
                own.origin().released().map(day -> ", released " + day).orElse(", day of release not known");
        return own.origin().document().isEmpty()
                ? ""
                : own.origin().document() + ":" + own.origin().place() + released;
    }

    private void against(String whom, Against against) {
        average(whom + ", growth", against.growth());
        average(whom + ", level", against.level());
    }

    private void average(String what, Average average) {
        if (average.basis() == Basis.NONE) {
            lines.add(what, lines.shown(average.value()), "");
            return;
        }
        String basis = average.basis().name().toLowerCase(Locale.ROOT);
        String count = average.basis() == Basis.IMPLIED ? "witnesses: " : "members: ";
        String witnesses = average.basis() == Basis.PUBLISHED ? "" : ", " + count + average.witnesses();
        String gap = average.gap().isPresent() ? "; gap " + lines.shown(average.gap()) : "";
        lines.add(what, lines.shown(average.value()), basis + witnesses + gap);
    }

    private void place(String what, Optional<Standing> standing) {
        standing.ifPresent(place -> {
            String interval =
                    place.low() == place.high() ? "" : "; " + place.low() + "–" + place.high() + " as rounding allows";
            String change = place.change().isPresent()
                    ? "; " + String.format(Locale.ROOT, "%+d", place.change().getAsInt()) + " against a year earlier"
                    : "";
            lines.add(
                    what,
                    place.rank() + " of " + place.of(),
                    "among " + (place.of() + place.missing()) + " members, " + place.missing() + " without a figure"
                            + interval + change);
        });
    }

    /** Adds what was said, each with its sentence. */
    void statements(List<Observation> said) {
        said.stream()
                .sorted(Comparator.comparing((Observation one) -> one.key().period())
                        .reversed()
                        .thenComparing(
                                one -> !one.key().region().equals(own.cell().region()))
                        .thenComparing(one -> one.source().document()))
                .forEach(one -> lines.add(
                        "said: " + lines.name(one.key().region()) + " "
                                + one.key().period() + " " + one.key().measure(),
                        lines.shown(Datum.of(one.figure())),
                        "「" + one.source().words() + "」 " + one.source().document() + ":"
                                + one.source().place().label() + vintage(one)));
    }

    private static String vintage(Observation one) {
        String vintage =
                one.source().vintage().isEmpty() ? "" : ", " + one.source().vintage();
        return vintage + one.source().released().map(day -> ", " + day).orElse("");
    }

    /** Adds who stands around it by growth. */
    void neighbours(List<Benchmark> peers) {
        int rank = own.standings().byGrowth().map(Standing::rank).orElse(0);
        peers.stream()
                .filter(peer -> !peer.equals(own))
                .filter(peer -> peer.standings()
                        .byGrowth()
                        .filter(standing -> Math.abs(standing.rank() - rank) <= NEIGHBOURS)
                        .isPresent())
                .sorted(Comparator.comparingInt(
                        peer -> peer.standings().byGrowth().orElseThrow().rank()))
                .forEach(peer -> lines.add(
                        "around it: "
                                + peer.standings().byGrowth().orElseThrow().rank(),
                        lines.shown(peer.growth().used()),
                        lines.name(peer.cell().region())));
    }

    /** Adds what the rules found about it. */
    void findings(List<Finding> found) {
        found.forEach(finding -> lines.add(
                "finding: " + finding.code(), finding.severity().name().toLowerCase(Locale.ROOT), finding.message()));
    }
}
