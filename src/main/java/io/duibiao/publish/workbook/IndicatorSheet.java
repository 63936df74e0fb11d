package io.duibiao.publish.workbook;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Display;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;

/** All periods of one indicator side by side: level, growth and place by growth of nation, city and districts. */
final class IndicatorSheet {
    private static final int PER_PERIOD = 4;
    private static final int HEAD_ROWS = 2;
    private static final double USUAL_WIDTH = 10;

    private final Publication publication;
    private final Naming naming;
    private final Display display;

    IndicatorSheet(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
        this.display = publication.display();
    }

    void write(Table table, List<Lineup> series) {
        var indicator = series.get(0).indicator();
        table.title(
                naming.indicator(indicator),
                naming.group(publication.focus().among())
                        + naming.language().pick("；总量单位：", "; unit of levels: ")
                        + display.unit(indicator)
                        + naming.language().pick("；带*的增速由两年总量计算", "; * computed from levels"));
        headings(table, series);
        for (Yardstick yardstick : List.of(Yardstick.NATION, Yardstick.CITY)) {
            averageRow(table, series, yardstick);
        }
        TreeSet<String> codes = new TreeSet<>();
        series.forEach(c -> c.members().forEach(m -> codes.add(m.cell().region())));
        codes.forEach(code -> memberRow(table, series, code));
        table.freeze(1, HEAD_ROWS, series.size() * PER_PERIOD);
    }

    private void headings(Table table, List<Lineup> series) {
        Row upper = table.row();
        Row lower = table.row();
        table.text(upper, 0, "", Styles.Kind.HEAD);
        table.text(lower, 0, naming.language().pick("地区", "Region"), Styles.Kind.HEAD);
        table.width(0, 22);
        String growth = naming.language().pick("增速 (", "Growth (") + naming.growthUnit(series.get(0)) + ")";
        List<String> columns = List.of(
                naming.language().pick("总量", "Level"),
                naming.language().pick("位次", "Place"),
                growth,
                naming.language().pick("位次", "Place"));
        for (int i = 0; i < series.size(); i++) {
            table.wideHeading(
                    upper, first(i), PER_PERIOD, naming.period(series.get(i).period()));
            for (int k = 0; k < PER_PERIOD; k++) {
                table.text(lower, first(i) + k, columns.get(k), Styles.Kind.HEAD);
                table.width(first(i) + k, k == 0 ? levelWidth(series.get(i)) : k == 2 ? growthWidth(growth) : 6.5);
            }
        }
    }

    private static double growthWidth(String heading) {
        int characters = Table.characters(heading);
        return characters <= USUAL_WIDTH ? USUAL_WIDTH : characters + 2;
    }

    private double levelWidth(Lineup lineup) {
        List<Amount> wholes = Stream.of(Yardstick.values())
                .flatMap(yardstick -> lineup.average(Aspect.LEVEL, yardstick).stream())
                .flatMap(average -> display.amount(average.value(), lineup.indicator()).stream())
                .toList();
        List<Amount> levels = lineup.present(Aspect.LEVEL).stream()
                .flatMap(member -> display.amount(member.level(), lineup.indicator()).stream())
                .toList();
        return Formats.width(levels, wholes);
    }

    private static int first(int period) {
        return 1 + period * PER_PERIOD;
    }

    private static int offset(Aspect aspect) {
        return switch (aspect) {
            case LEVEL -> 0;
            case GROWTH -> 2;
        };
    }

    private void averageRow(Table table, List<Lineup> series, Yardstick yardstick) {
        Row row = table.row();
        table.name(row, 0, naming.yardstick(yardstick, publication.focus().among()), Styles.Row.AVERAGE);
        for (int i = 0; i < series.size(); i++) {
            Lineup lineup = series.get(i);
            for (int k = 0; k < PER_PERIOD; k++) {
                table.blank(row, first(i) + k, Styles.Row.AVERAGE);
            }
            for (Aspect aspect : Aspect.values()) {
                int column = first(i) + offset(aspect);
                lineup.average(aspect, yardstick)
                        .flatMap(average -> display.amount(average.value(), lineup.indicator()))
                        .ifPresent(amount -> number(table, row, column, amount, Styles.Row.AVERAGE));
            }
        }
    }

    private static void number(Table table, Row row, int column, Amount amount, Styles.Row kind) {
        table.number(row, column, amount.value(), Formats.of(List.of(amount)), kind);
    }

    private void memberRow(Table table, List<Lineup> series, String code) {
        Styles.Row kind = publication.focus().isSubject(code) ? Styles.Row.SUBJECT : Styles.Row.PLAIN;
        Row row = table.row();
        table.name(row, 0, naming.region(code), kind);
        for (int i = 0; i < series.size(); i++) {
            Lineup lineup = series.get(i);
            for (Aspect aspect : Aspect.values()) {
                int column = first(i) + offset(aspect);
                table.blank(row, column, kind);
                table.blank(row, column + 1, kind);
                var member = lineup.member(code);
                Optional<Amount> amount = member.flatMap(m -> display.amount(aspect.datum(m), lineup.indicator()));
                amount.ifPresent(a -> table.number(row, column, a.value(), format(a, aspect, member), kind));
                member.flatMap(aspect::standing)
                        .ifPresent(standing -> table.number(
                                row, column + 1, java.math.BigDecimal.valueOf(standing.rank()), Formats.PLACE, kind));
            }
        }
    }

    private static String format(Amount amount, Aspect aspect, Optional<Benchmark> member) {
        return switch (aspect) {
            case LEVEL -> Formats.of(List.of(amount));
            case GROWTH ->
                Formats.growth(
                        List.of(amount), member.filter(aspect::isComputed).isPresent());
        };
    }
}
