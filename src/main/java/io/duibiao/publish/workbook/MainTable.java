package io.duibiao.publish.workbook;

import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Display;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * The bureau's usual table 「主要经济指标一览表」: nation, city and districts in official order; for each indicator level, place,
 * growth, place, gap to the city, gap to the nation.
 */
final class MainTable {
    private static final int PER_INDICATOR = 6;
    private static final int HEAD_ROWS = 2;
    private static final int INDICATORS_A_PAGE = 4;

    private final Publication publication;
    private final Naming naming;
    private final Display display;
    private final Comments comments;

    MainTable(Publication publication, Comments comments) {
        this.publication = publication;
        this.naming = publication.naming();
        this.display = publication.display();
        this.comments = comments;
    }

    void write(Table table, String title, List<Lineup> lineups) {
        table.title(
                title,
                naming.period(publication.focus().period())
                        + naming.language().pick("，", ", ")
                        + naming.group(publication.focus().among())
                        + naming.language()
                                .pick(
                                        "。空格表示没有公布或不可比，原因见「缺数」；单位见表头；带*的增速由两年总量计算，未扣除价格因素",
                                        ". Empty: not published or not comparable, see the sheet of missing figures;"
                                                + " units in the headings. * computed from levels, prices not taken out"));
        headings(table, lineups);
        for (Yardstick yardstick : List.of(Yardstick.NATION, Yardstick.CITY)) {
            averageRow(table, lineups, yardstick);
        }
        TreeSet<String> codes = new TreeSet<>();
        lineups.forEach(c -> c.members().forEach(m -> codes.add(m.cell().region())));
        codes.forEach(code -> memberRow(table, lineups, code));
        finish(table, lineups);
    }

    private void headings(Table table, List<Lineup> lineups) {
        Row upper = table.row();
        Row lower = table.row();
        upper.setHeightInPoints(24);
        lower.setHeightInPoints(34);
        table.text(upper, 0, naming.language().pick("地区", "Region"), Styles.Kind.HEAD);
        table.text(lower, 0, "", Styles.Kind.HEAD);
        table.sheet().addMergedRegion(new CellRangeAddress(upper.getRowNum(), lower.getRowNum(), 0, 0));
        table.width(0, 22);
        for (int i = 0; i < lineups.size(); i++) {
            int first = first(i);
            var indicator = lineups.get(i).indicator();
            table.wideHeading(
                    upper,
                    first,
                    PER_INDICATOR,
                    naming.indicator(indicator)
                            + naming.language().pick("（", " (")
                            + naming.unit(indicator.unit())
                            + naming.language().pick("）", ")"));
            List<String> columns = columns(lineups.get(i));
            for (int k = 0; k < PER_INDICATOR; k++) {
                table.text(lower, first + k, columns.get(k), Styles.Kind.HEAD);
                table.width(first + k, k == 0 ? levelWidth(lineups.get(i)) : k == 1 || k == 3 ? 6.5 : 10);
            }
        }
    }

    private List<String> columns(Lineup lineup) {
        String city = naming.yardstick(Yardstick.CITY, publication.focus().among());
        return List.of(
                naming.language().pick("总量", "Level"),
                naming.language().pick("位次", "Place"),
                naming.language().pick("增速\n(", "Growth\n(") + naming.growthUnit(lineup) + ")",
                naming.language().pick("位次", "Place"),
                naming.language()
                        .pick("与" + city + "差\n(百分点)", "Gap to " + city.toLowerCase(Locale.ROOT) + "\n(points)"),
                naming.language().pick("与全国差\n(百分点)", "Gap to nation\n(points)"));
    }

    private double levelWidth(Lineup lineup) {
        List<Amount> wholes = Stream.of(Yardstick.values())
                .flatMap(yardstick -> average(lineup, Aspect.LEVEL, yardstick).stream())
                .toList();
        return Formats.width(levels(lineup), wholes);
    }

    private static int first(int indicator) {
        return 1 + indicator * PER_INDICATOR;
    }

    private void averageRow(Table table, List<Lineup> lineups, Yardstick yardstick) {
        Row row = table.row();
        table.name(row, 0, naming.yardstick(yardstick, publication.focus().among()), Styles.Row.AVERAGE);
        for (int i = 0; i < lineups.size(); i++) {
            Lineup lineup = lineups.get(i);
            for (int k = 0; k < PER_INDICATOR; k++) {
                table.blank(row, first(i) + k, Styles.Row.AVERAGE);
            }
            average(lineup, Aspect.LEVEL, yardstick)
                    .ifPresent(number(table, row, first(i), Formats.column(levels(lineup)), Styles.Row.AVERAGE));
            average(lineup, Aspect.GROWTH, yardstick)
                    .ifPresent(number(
                            table, row, first(i) + 2, Formats.growth(growths(lineup), false), Styles.Row.AVERAGE));
        }
    }

    private Optional<Amount> average(Lineup lineup, Aspect aspect, Yardstick yardstick) {
        return lineup.average(aspect, yardstick)
                .map(Average::value)
                .flatMap(value -> display.amount(value, lineup.indicator()));
    }

    private static Consumer<Amount> number(Table table, Row row, int column, String format, Styles.Row kind) {
        return amount -> table.number(row, column, amount.value(), format, kind);
    }

    private List<Amount> levels(Lineup lineup) {
        return amounts(lineup, Aspect.LEVEL);
    }

    private List<Amount> growths(Lineup lineup) {
        return amounts(lineup, Aspect.GROWTH);
    }

    private List<Amount> amounts(Lineup lineup, Aspect aspect) {
        return lineup.present(aspect).stream()
                .flatMap(m -> display.amount(aspect.datum(m), lineup.indicator()).stream())
                .toList();
    }

    private void memberRow(Table table, List<Lineup> lineups, String code) {
        Styles.Row kind = publication.focus().isSubject(code) ? Styles.Row.SUBJECT : Styles.Row.PLAIN;
        Row row = table.row();
        table.name(row, 0, naming.region(code), kind);
        for (int i = 0; i < lineups.size(); i++) {
            for (int k = 0; k < PER_INDICATOR; k++) {
                table.blank(row, first(i) + k, kind);
            }
            int first = first(i);
            Lineup lineup = lineups.get(i);
            lineup.member(code).ifPresent(member -> figures(table, row, first, lineup, member));
        }
    }

    private void figures(Table table, Row row, int first, Lineup lineup, Benchmark member) {
        Styles.Row kind = publication.focus().isSubject(member.cell().region()) ? Styles.Row.SUBJECT : Styles.Row.PLAIN;
        var indicator = lineup.indicator();
        String growthFormat = Formats.growth(growths(lineup), Aspect.GROWTH.isComputed(member));
        display.amount(member.level(), indicator)
                .ifPresent(number(table, row, first, Formats.column(levels(lineup)), kind));
        display.amount(member.growth().used(), indicator).ifPresent(number(table, row, first + 2, growthFormat, kind));
        place(table, row, first + 1, Aspect.LEVEL, member, kind);
        place(table, row, first + 3, Aspect.GROWTH, member, kind);
        gap(table, row, first + 4, display.amount(lineup.growthGap(member, Yardstick.CITY), indicator), kind);
        gap(table, row, first + 5, display.amount(lineup.growthGap(member, Yardstick.NATION), indicator), kind);
        comments.add(table.sheet(), row.getCell(member.level().isPresent() ? first : first + 2), member.origin());
    }

    private static void place(Table table, Row row, int column, Aspect aspect, Benchmark member, Styles.Row kind) {
        aspect.standing(member)
                .ifPresent(standing ->
                        table.number(row, column, java.math.BigDecimal.valueOf(standing.rank()), Formats.PLACE, kind));
    }

    private static void gap(Table table, Row row, int column, Optional<Amount> gap, Styles.Row kind) {
        gap.ifPresent(amount -> table.number(row, column, amount.value(), Formats.signed(List.of(amount)), kind));
    }

    private void finish(Table table, List<Lineup> lineups) {
        int lastColumn = first(lineups.size()) - 1;
        table.freeze(1, HEAD_ROWS, lastColumn);
        for (int i = INDICATORS_A_PAGE; i < lineups.size(); i += INDICATORS_A_PAGE) {
            table.sheet().setColumnBreak(first(i) - 1);
        }
        table.sheet().getPrintSetup().setScale((short) 62);
        Quarters quarters = new Quarters(table.sheet(), table.styles().dress());
        for (int i = 0; i < lineups.size(); i++) {
            for (Aspect aspect : Aspect.values()) {
                int column = first(i) + (aspect == Aspect.LEVEL ? 1 : 3);
                quarters.shade(
                        column, table.rows() - 1, lineups.get(i).ranked(aspect).size());
                name(table, lineups.get(i), aspect, column - 1);
            }
        }
    }

    /** Gives the figures of an indicator a name for formulas: {@code gdp_growth}. */
    private static void name(Table table, Lineup lineup, Aspect aspect, int column) {
        String letters = CellReference.convertNumToColString(column);
        var name = table.sheet().getWorkbook().createName();
        name.setNameName(lineup.indicator().id() + "_" + aspect.id());
        name.setRefersToFormula("'" + table.sheet().getSheetName().replace("'", "''") + "'!$" + letters + "$"
                + (Quarters.FIRST_MEMBER + 1) + ":$" + letters + "$" + table.rows());
    }
}
