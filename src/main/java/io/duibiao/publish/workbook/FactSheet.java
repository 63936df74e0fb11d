package io.duibiao.publish.workbook;

import io.duibiao.publish.Amount;
import io.duibiao.publish.Fact;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Theme;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;

/** All that the documents of the period say of the region that is set off, figure by figure in their own order. */
final class FactSheet {
    private static final List<Double> WIDTHS = List.of(12.0, 30.0, 16.0, 14.0, 11.0, 70.0, 34.0, 14.0);

    private final Publication publication;
    private final Naming naming;

    FactSheet(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
    }

    private String pick(String zh, String en) {
        return naming.language().pick(zh, en);
    }

    void write(Table table, String title, List<Fact> facts) {
        table.title(
                title,
                naming.period(publication.focus().period())
                        + pick(
                                "，公布的每一个数及其原句，按文件中的顺序",
                                ", every published figure with its words, in the order of the documents"));
        table.headings(List.of(
                pick("主题", "Theme"),
                pick("指标", "Indicator"),
                pick("项目", "What it says"),
                pick("数值", "Figure"),
                pick("单位", "Unit"),
                pick("原句", "Words"),
                pick("文件", "Document"),
                pick("位置", "Place")));
        facts.forEach(fact -> row(table, fact));
        for (int column = 0; column < WIDTHS.size(); column++) {
            table.width(column, WIDTHS.get(column));
        }
        table.freeze(2, 1, WIDTHS.size() - 1);
        table.fitWidth();
    }

    private void row(Table table, Fact fact) {
        Row row = table.row();
        Optional<Indicator> indicator = publication.reference().indicators().byId(fact.indicator());
        Optional<Theme> theme = indicator.map(Indicator::theme);
        table.text(row, 0, theme.map(t -> pick(t.zh(), t.en())).orElse(""), Styles.Kind.TEXT);
        String name = indicator.map(naming::indicator).orElseGet(() -> fact.indicator()
                .replace("~", ""));
        table.text(row, 1, name, Styles.Kind.TEXT);
        table.text(row, 2, pick(fact.label().zh(), fact.label().en()), Styles.Kind.TEXT);
        Amount amount = amount(fact, indicator);
        table.number(row, 3, amount.value(), Formats.of(List.of(amount)), Styles.Row.PLAIN);
        table.text(row, 4, amount.unit(), Styles.Kind.TEXT);
        table.text(row, 5, fact.origin().words(), Styles.Kind.WRAPPED);
        table.text(row, 6, fact.origin().document(), Styles.Kind.TEXT);
        table.text(row, 7, fact.origin().place(), Styles.Kind.TEXT);
    }

    private Amount amount(Fact fact, Optional<Indicator> indicator) {
        return indicator
                .flatMap(known -> publication.display().amount(fact.datum(), known))
                .orElseGet(() -> {
                    var value = fact.datum().value().orElseThrow();
                    return new Amount(
                            value,
                            naming.unit(fact.datum().unit()),
                            Math.max(0, value.stripTrailingZeros().scale()));
                });
    }
}
