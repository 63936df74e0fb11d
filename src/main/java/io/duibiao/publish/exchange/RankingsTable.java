package io.duibiao.publish.exchange;

import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Comparison;
import io.duibiao.publish.Comparisons;
import io.duibiao.publish.Display;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code rankings.csv}: one row for each place in each ranking. Values are in the indicator's usual unit, growth in %, gaps in
 * the unit of the difference, with at most two decimals more than published.
 */
final class RankingsTable {
    static final List<String> COLUMNS = List.of(
            "indicator",
            "indicator_name",
            "period",
            "group",
            "measure",
            "rank",
            "region",
            "region_name",
            "value",
            "unit",
            "growth",
            "city_average",
            "city_basis",
            "gap_city",
            "nation_average",
            "nation_basis",
            "gap_nation",
            "rank_low",
            "rank_high",
            "of",
            "rank_change",
            "source");

    private final Comparisons comparisons;
    private final Naming naming;
    private final Display display;

    RankingsTable(Publication publication) {
        this.comparisons = Comparisons.of(publication);
        this.naming = publication.naming();
        this.display = publication.display();
    }

    Csv write() {
        Csv csv = new Csv(COLUMNS);
        for (Comparison comparison : comparisons.all()) {
            for (Aspect aspect : Aspect.values()) {
                comparison.ranked(aspect).forEach(member -> csv.row(row(comparison, aspect, member)));
            }
        }
        return csv;
    }

    private List<String> row(Comparison comparison, Aspect aspect, Benchmark member) {
        Standing standing = aspect.standing(member).orElseThrow();
        List<String> row = new ArrayList<>(List.of(
                comparison.indicator().id(),
                naming.indicator(comparison.indicator()),
                comparison.period().toString(),
                comparison.group(),
                aspect.id(),
                String.valueOf(standing.rank()),
                member.cell().region(),
                naming.region(member.cell().region())));
        row.addAll(figures(comparison, member));
        for (Yardstick yardstick : Yardstick.values()) {
            row.addAll(average(comparison, aspect.average(member, yardstick)));
        }
        row.addAll(List.of(
                String.valueOf(standing.low()),
                String.valueOf(standing.high()),
                String.valueOf(standing.of()),
                standing.change().isPresent() ? String.valueOf(standing.change().getAsInt()) : "",
                member.origin().document()));
        return row;
    }

    private List<String> figures(Comparison comparison, Benchmark member) {
        var level = display.amount(member.level(), comparison.indicator());
        var growth = display.amount(member.growth().used(), comparison.indicator());
        return List.of(
                level.map(Amount::plain).orElse(""),
                level.map(Amount::unit).orElse(""),
                growth.map(Amount::plain).orElse(""));
    }

    private List<String> average(Comparison comparison, Average average) {
        var indicator = comparison.indicator();
        return List.of(
                display.amount(average.value(), indicator).map(Amount::plain).orElse(""),
                average.basis() == Basis.NONE ? "" : average.basis().name().toLowerCase(Locale.ROOT),
                display.amount(average.gap(), indicator).map(Amount::plain).orElse(""));
    }
}
