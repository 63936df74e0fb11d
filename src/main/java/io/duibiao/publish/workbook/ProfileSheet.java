package io.duibiao.publish.workbook;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Display;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;

/** One member's figures in the order of a report on the year's targets: a row an indicator, theme by theme. */
final class ProfileSheet {
    private static final List<Double> WIDTHS =
            List.of(12.0, 30.0, 10.0, 13.0, 8.0, 8.0, 10.0, 8.0, 8.0, 8.0, 12.0, 12.0, 60.0, 30.0);
    private static final int GROWTH = 6;
    private static final double WIDTH_WITH_UNIT = 16;

    private final Publication publication;
    private final Naming naming;
    private final Display display;

    ProfileSheet(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
        this.display = publication.display();
    }

    private String pick(String zh, String en) {
        return naming.language().pick(zh, en);
    }

    /** Returns whether a member has a figure among these lineups. */
    static boolean has(String region, List<Lineup> lineups) {
        return lineups.stream().anyMatch(lineup -> known(lineup, region).isPresent());
    }

    private static Optional<Benchmark> known(Lineup lineup, String region) {
        return lineup.member(region)
                .filter(member ->
                        member.level().isPresent() || member.growth().used().isPresent());
    }

    /** Writes the rows of a member; the lineups come in the order of the catalogue, which is that of the themes. */
    void write(Table table, String region, List<Lineup> lineups) {
        String city = naming.yardstick(Yardstick.CITY, publication.focus().among());
        table.title(
                naming.region(region),
                naming.period(publication.focus().period())
                        + pick("，在", ", among ")
                        + naming.group(publication.focus().among())
                        + pick(
                                "中的位置。「可比」为参加排位的个数；位次变化正数为前移；带*的增速由两年总量计算，未扣除价格因素",
                                ". 'of': how many are ranked; a positive change means places won; * computed from"
                                        + " levels"));
        table.headings(List.of(
                pick("主题", "Theme"),
                pick("指标", "Indicator"),
                pick("单位", "Unit"),
                pick("总量", "Level"),
                pick("位次", "Place"),
                pick("可比", "of"),
                pick("增速(%)", "Growth (%)"),
                pick("位次", "Place"),
                pick("可比", "of"),
                pick("变化", "Change"),
                pick("与" + city + "差", "Gap to " + city.toLowerCase(Locale.ROOT)),
                pick("与全国差", "Gap to nation"),
                pick("原句", "Words"),
                pick("文件", "Document")));
        lineups.forEach(lineup -> known(lineup, region).ifPresent(member -> row(table, lineup, member)));
        for (int column = 0; column < WIDTHS.size(); column++) {
            table.width(column, WIDTHS.get(column));
        }
        if (lineups.stream().flatMap(lineup -> known(lineup, region).stream()).anyMatch(this::growsInPoints)) {
            table.width(GROWTH, WIDTH_WITH_UNIT);
        }
        table.freeze(2, 1, WIDTHS.size() - 1);
        table.fitWidth();
    }

    private boolean growsInPoints(Benchmark member) {
        return !naming.besidePercent(member.growth().used()).isEmpty();
    }

    private void row(Table table, Lineup lineup, Benchmark member) {
        Row row = table.row();
        var indicator = lineup.indicator();
        table.text(row, 0, pick(indicator.theme().zh(), indicator.theme().en()), Styles.Kind.TEXT);
        table.text(row, 1, naming.indicator(indicator), Styles.Kind.TEXT);
        table.text(row, 2, display.unit(indicator), Styles.Kind.TEXT);
        for (int column = 3; column < WIDTHS.size() - 2; column++) {
            table.blank(row, column, Styles.Row.PLAIN);
        }
        figures(table, row, lineup, member);
        member.standings().byGrowth().ifPresent(standing -> standing.change()
                .ifPresent(won -> whole(table, row, 9, won)));
        gap(table, row, 10, lineup, lineup.growthGap(member, Yardstick.CITY));
        gap(table, row, 11, lineup, lineup.growthGap(member, Yardstick.NATION));
        table.text(row, WIDTHS.size() - 2, member.origin().words(), Styles.Kind.TEXT);
        table.text(row, WIDTHS.size() - 1, member.origin().document(), Styles.Kind.TEXT);
    }

    private void figures(Table table, Row row, Lineup lineup, Benchmark member) {
        for (Aspect aspect : Aspect.values()) {
            int first = aspect == Aspect.LEVEL ? 3 : GROWTH;
            display.amount(aspect.datum(member), lineup.indicator())
                    .ifPresent(amount ->
                            table.number(row, first, amount.value(), format(amount, aspect, member), Styles.Row.PLAIN));
            aspect.standing(member).filter(standing -> !standing.isAlone()).ifPresent(standing -> {
                whole(table, row, first + 1, standing.rank());
                whole(table, row, first + 2, standing.of());
            });
        }
    }

    private String format(Amount amount, Aspect aspect, Benchmark member) {
        return switch (aspect) {
            case LEVEL -> Formats.of(List.of(amount));
            case GROWTH ->
                Formats.growth(List.of(amount), aspect.isComputed(member))
                        + Formats.text(naming.besidePercent(member.growth().used()));
        };
    }

    private static void whole(Table table, Row row, int column, int number) {
        table.number(row, column, BigDecimal.valueOf(number), Formats.PLACE, Styles.Row.PLAIN);
    }

    private void gap(Table table, Row row, int column, Lineup lineup, Datum gap) {
        display.amount(gap, lineup.indicator())
                .ifPresent(amount ->
                        table.number(row, column, amount.value(), Formats.signed(List.of(amount)), Styles.Row.PLAIN));
    }
}
