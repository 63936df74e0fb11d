package io.duibiao.cli;

import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.observation.Observation;
import io.duibiao.publish.DatumDisplay;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The way of one figure, as rows: what, its value, and where it is from. */
final class Explanation {
    static final List<String> COLUMNS = List.of("what", "value", "from");

    private static final int NEIGHBOURS = 2;

    private final Reference reference;
    private final DatumDisplay display;
    private final Benchmark own;
    private final String heading;

    Explanation(Reference reference, Indicator indicator, Benchmark own) {
        this.reference = reference;
        this.display = new DatumDisplay(reference, indicator);
        this.own = own;
        this.heading = name(own.cell().region()) + " · " + indicator.names().zh() + " · "
                + own.cell().period();
    }

    /** Adds the figure, its growth, what it is held against, and its places. */
    void figures(List<List<String>> rows) {
        add(rows, heading, "", origin());
        add(rows, "level", shown(own.level()), "");
        add(rows, "growth, reported", shown(own.growth().reported()), "");
        add(rows, "growth, computed", shown(own.growth().computed()), "from the levels of both years");
        against("city", own.city(), rows);
        against("nation", own.nation(), rows);
        place("rank by growth", own.standings().byGrowth(), rows);
        place("rank by level", own.standings().byLevel(), rows);
    }

    private String origin() {
        String released =
                own.origin().released().map(day -> ", released " + day).orElse(", day of release not known");
        return own.origin().document().isEmpty()
                ? ""
                : own.origin().document() + ":" + own.origin().place() + released;
    }

    private void against(String whom, Against against, List<List<String>> rows) {
        average(whom + ", growth", against.growth(), rows);
        average(whom + ", level", against.level(), rows);
    }

    private void average(String what, Average average, List<List<String>> rows) {
        if (average.basis() == Basis.NONE) {
            add(rows, what, shown(average.value()), "");
            return;
        }
        String basis = average.basis().name().toLowerCase(Locale.ROOT);
        String witnesses = average.basis() == Basis.PUBLISHED ? "" : ", " + average.witnesses() + " witnesses";
        String gap = average.gap().isPresent() ? "; gap " + shown(average.gap()) : "";
        add(rows, what, shown(average.value()), basis + witnesses + gap);
    }

    private static void place(String what, Optional<Standing> standing, List<List<String>> rows) {
        standing.ifPresent(place -> {
            String interval =
                    place.low() == place.high() ? "" : "; " + place.low() + "–" + place.high() + " as rounding allows";
            String change = place.change().isPresent()
                    ? "; " + String.format(Locale.ROOT, "%+d", place.change().getAsInt()) + " against a year earlier"
                    : "";
            add(
                    rows,
                    what,
                    place.rank() + " of " + place.of(),
                    "among " + (place.of() + place.missing()) + " members, " + place.missing() + " without a figure"
                            + interval + change);
        });
    }

    /** Adds what was said, each with its sentence. */
    void statements(List<Observation> said, List<List<String>> rows) {
        said.stream()
                .sorted(Comparator.comparing((Observation one) -> one.key().period())
                        .reversed()
                        .thenComparing(
                                one -> !one.key().region().equals(own.cell().region()))
                        .thenComparing(one -> one.source().document()))
                .forEach(one -> add(
                        rows,
                        "said: " + name(one.key().region()) + " " + one.key().period() + " "
                                + one.key().measure(),
                        shown(Datum.of(
                                one.figure().value(),
                                one.figure().unit(),
                                one.figure().radius())),
                        "「" + one.source().words() + "」 " + one.source().document() + ":"
                                + one.source().place().label() + vintage(one)));
    }

    private static String vintage(Observation one) {
        String vintage =
                one.source().vintage().isEmpty() ? "" : ", " + one.source().vintage();
        return vintage + one.source().released().map(day -> ", " + day).orElse("");
    }

    /** Adds who stands around it by growth. */
    void neighbours(List<Benchmark> peers, List<List<String>> rows) {
        int rank = own.standings().byGrowth().map(Standing::rank).orElse(0);
        peers.stream()
                .filter(peer -> !peer.equals(own))
                .filter(peer -> peer.standings()
                        .byGrowth()
                        .filter(standing -> Math.abs(standing.rank() - rank) <= NEIGHBOURS)
                        .isPresent())
                .sorted(Comparator.comparingInt(
                        peer -> peer.standings().byGrowth().orElseThrow().rank()))
                .forEach(peer -> add(
                        rows,
                        "around it: "
                                + peer.standings().byGrowth().orElseThrow().rank(),
                        shown(peer.growth().used()),
                        name(peer.cell().region())));
    }

    /** Adds what the rules found about it. */
    void findings(List<Finding> found, List<List<String>> rows) {
        found.forEach(finding -> add(
                rows,
                "finding: " + finding.code(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.message()));
    }

    private String shown(Datum datum) {
        return display.amount(datum)
                .map(amount -> amount.plain() + " " + amount.unit())
                .orElseGet(() -> datum.absence()
                        .map(why -> "– " + why.name() + " " + why.zh())
                        .orElse("–"));
    }

    private String name(String code) {
        return reference.regions().byCode(code).map(Region::name).orElse(code);
    }

    private static void add(List<List<String>> rows, String what, String value, String from) {
        rows.add(List.of(what, value, from));
    }
}
