package io.duibiao.publish.workbook;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.Ways;
import io.duibiao.reference.Indicator;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;

/** What the group as a whole is held at, by each way: a row an indicator and side. */
final class AveragesSheet {
    private final Publication publication;
    private final Naming naming;
    private final Ways ways;

    AveragesSheet(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
        this.ways = new Ways(publication);
    }

    private String pick(String zh, String en) {
        return naming.language().pick(zh, en);
    }

    String title() {
        return pick("平均水平的各种口径", "The whole, by each way");
    }

    /** Writes the rows in the order of the lineups. */
    void write(Table table, List<Lineup> lineups, Supplement supplement) {
        table.title(
                title(),
                naming.period(publication.focus().period())
                        + pick("，", ", ")
                        + naming.group(publication.focus().among())
                        + pick("；依次取公布、推算、计算，从不混合", "; the first there is taken, they are never mixed"));
        List<String> headings = new ArrayList<>(List.of(pick("指标", "Indicator"), pick("单位", "Unit")));
        headings.addAll(ways.headings());
        table.headings(headings);
        for (Lineup lineup : lineups) {
            supplement.averages(lineup.indicator().id()).forEach(row -> write(table, lineup.indicator(), row));
        }
        for (int column = 0; column < headings.size(); column++) {
            table.width(column, width(column, headings.size()));
        }
        table.freeze(1, 1, headings.size() - 1);
        table.fitWidth();
    }

    private static double width(int column, int columns) {
        if (column == 0) {
            return 30;
        }
        return column == columns - 1 ? 60 : 15;
    }

    private void write(Table table, Indicator indicator, Averages averages) {
        Row row = table.row();
        int column = 0;
        table.text(row, column++, naming.indicator(indicator), Styles.Kind.TEXT);
        table.text(row, column++, unit(indicator, averages), Styles.Kind.TEXT);
        table.text(row, column++, Aspect.of(averages.scope().by()).label(naming.language()), Styles.Kind.TEXT);
        for (var figure : ways.figures(averages)) {
            int at = column++;
            table.blank(row, at, Styles.Row.PLAIN);
            figure.flatMap(datum -> publication.display().amount(datum, indicator))
                    .ifPresent(amount ->
                            table.number(row, at, amount.value(), Formats.of(List.of(amount)), Styles.Row.PLAIN));
        }
        table.text(row, column++, ways.taken(averages), Styles.Kind.TEXT);
        table.text(row, column, ways.accord(averages), Styles.Kind.TEXT);
    }

    private String unit(Indicator indicator, Averages averages) {
        return averages.ways().stream()
                .flatMap(way -> publication.display().amount(way, indicator).stream())
                .map(amount -> amount.unit())
                .findFirst()
                .orElseGet(() -> naming.unit(indicator.unit()));
    }
}
