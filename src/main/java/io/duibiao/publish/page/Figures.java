package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Display;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.reference.Indicator;
import java.util.Locale;
import java.util.Optional;

/** Cells of tables: a figure with its exact value to be sorted by, or a dash that tells why there is none. */
final class Figures {
    private final Display display;
    private final Naming naming;

    Figures(Publication publication) {
        this.display = publication.display();
        this.naming = publication.naming();
    }

    /** Returns a cell with a figure as published. */
    Node.Element figure(Datum datum, Indicator indicator) {
        Optional<Amount> amount = display.amount(datum, indicator);
        return amount.map(a -> number(a.text(), exact(a))).orElseGet(() -> absent(datum));
    }

    /** By which a column is sorted; the same for a figure as it was computed and as it was stored. */
    private static String exact(Amount amount) {
        return amount.value().stripTrailingZeros().toPlainString();
    }

    /** Returns a cell with a region's growth, marked where it was computed and not published. */
    Node.Element growth(Benchmark member, Indicator indicator) {
        Node.Element cell = figure(member.growth().used(), indicator);
        String hint =
                naming.language().pick("没有公布增速，", "no growth was published: ") + naming.growthFromLevels(indicator);
        return Aspect.GROWTH.isComputed(member) ? cell.add(element("abbr", "*").with("title", hint)) : cell;
    }

    /** Returns a cell of a column of growths in %: one in percentage points has its unit behind it. */
    Node.Element amongPercent(Node.Element cell, Datum growth) {
        String unit = naming.besidePercent(growth);
        return unit.isEmpty() ? cell : cell.add(element("small", " " + unit));
    }

    /** Returns a cell with a signed difference; where none can be said, a dash. */
    Node.Element gap(Datum datum, Indicator indicator) {
        Optional<Amount> amount = display.amount(datum, indicator);
        return amount.map(this::signed).orElseGet(() -> absent(datum));
    }

    private Node.Element signed(Amount gap) {
        String text = gap.signedText(gap.decimals());
        return number(text, exact(gap)).with("class", text.startsWith("-") ? "n below" : "n");
    }

    /** Returns a cell with a place, such as 3, and below it the places that rounding allows, such as 3–5. */
    Node.Element place(Optional<Standing> standing) {
        return standing.map(this::place).orElseGet(() -> number("–", ""));
    }

    private Node.Element place(Standing standing) {
        if (standing.isAlone()) {
            return number("–", "")
                    .with("title", naming.language().pick("只有一个地区有数，不排位", "only one region has a figure"));
        }
        Node.Element cell = number(String.valueOf(standing.rank()), String.valueOf(standing.rank()));
        if (standing.low() == standing.high()) {
            return cell;
        }
        String hint = naming.language().pick("按公布的小数位数，可能的位次为%d—%d", "places that the published decimals allow: %d–%d");
        return cell.add(element("small", " (" + standing.low() + "–" + standing.high() + ")")
                .with("title", String.format(Locale.ROOT, hint, standing.low(), standing.high())));
    }

    /** Returns a cell with the places won or lost against a year earlier; a dash where nobody else was ranked. */
    Node.Element change(Optional<Standing> standing) {
        return standing.filter(s -> !s.isAlone() && s.change().isPresent())
                .map(s -> number(
                        arrow(s.change().getAsInt()), String.valueOf(s.change().getAsInt())))
                .orElseGet(() -> number("–", ""));
    }

    private static String arrow(int change) {
        return change == 0 ? "0" : (change > 0 ? "↑" : "↓") + Math.abs(change);
    }

    private Node.Element absent(Datum datum) {
        Absence why = datum.absence().orElseThrow();
        return number("–", "").with("title", naming.absence(why));
    }

    private static Node.Element number(String text, String value) {
        return element("td", text).with("class", "n").with("data-value", value);
    }
}
