package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Standing;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.drawing.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Heat map of ranks: one row a district, one column an indicator, the place in each field, its quarter as its shade. */
final class RankHeatMap {
    private final Studio studio;

    RankHeatMap(Studio studio) {
        this.studio = studio;
    }

    /** Returns the map of one or several lineups of the same group and period. */
    Chart draw(List<Lineup> lineups, Aspect aspect) {
        Lineup first = lineups.get(0);
        TreeSet<String> codes = new TreeSet<>();
        lineups.forEach(c -> c.ranked(aspect).forEach(m -> codes.add(m.cell().region())));
        List<FieldGrid.Row> rows =
                codes.stream().map(code -> row(code, lineups, aspect)).toList();
        List<String> columns = lineups.stream()
                .map(c -> studio.naming().indicator(c.indicator()))
                .toList();
        String period = studio.naming().period(first.period());
        String what = aspect.label(studio.language());
        return new Chart(
                "ranks-" + aspect.id() + "-heatmap",
                new Chart.Heading(
                        studio.pick(period + "主要指标" + what + "位次", "Places by " + aspect.id() + ", " + period),
                        studio.pick(
                                studio.naming().group(first.group()) + "；数字为位次，1为首位；颜色只表示所处位置，不表示好坏",
                                studio.naming().group(first.group())
                                        + "; 1 is first; a shade says where a district stands, not whether that is"
                                        + " good")),
                new FieldGrid(studio, columns, rows),
                Stream.concat(
                                studio.missing(lineups, codes, studio.pick("没有位次", "no place")).stream(),
                                Stream.of(new Sources(studio.language()).line(lineups)))
                        .toList(),
                describe(columns, rows));
    }

    private FieldGrid.Row row(String code, List<Lineup> lineups, Aspect aspect) {
        List<Optional<FieldGrid.Field>> fields = new ArrayList<>();
        for (Lineup lineup : lineups) {
            fields.add(lineup.member(code).flatMap(aspect::standing).map(RankHeatMap::field));
        }
        boolean subject = studio.publication().focus().isSubject(code);
        TextStyle style = subject ? TextStyle.LABEL.strong() : TextStyle.LABEL;
        return new FieldGrid.Row(studio.naming().shortRegion(code), style, fields);
    }

    private static FieldGrid.Field field(Standing standing) {
        return new FieldGrid.Field(String.valueOf(standing.rank()), Quarter.of(standing));
    }

    private static String describe(List<String> columns, List<FieldGrid.Row> rows) {
        return String.join(", ", columns) + ": "
                + rows.stream()
                        .map(row -> row.name() + " "
                                + row.fields().stream()
                                        .map(field ->
                                                field.map(FieldGrid.Field::text).orElse("–"))
                                        .collect(Collectors.joining("/")))
                        .collect(Collectors.joining("; "));
    }
}
