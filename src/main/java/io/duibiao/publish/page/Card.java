package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One indicator of the subject at a glance: the figure, its growth, its place, and its gap to the city. */
final class Card {
    private final Publication publication;
    private final Naming naming;

    Card(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
    }

    Node html(Lineup lineup, Benchmark member) {
        Node title = element("a", naming.indicator(lineup.indicator()))
                .with("href", Site.indicator(lineup.indicator().id()));
        List<Node> lines = new ArrayList<>();
        Optional<Amount> growth = amount(lineup, member, Aspect.GROWTH);
        Optional<Amount> level = amount(lineup, member, Aspect.LEVEL);
        Amount big = growth.or(() -> level).orElseThrow();
        lines.add(element(
                "p",
                element("strong", growth.isPresent() ? big.signedText(big.decimals()) : big.text()),
                element("span", " " + big.unitInText())));
        growth.flatMap(g -> level).ifPresent(l -> lines.add(element("p", l.withUnit())));
        howGrowthCame(lineup, member).ifPresent(text -> lines.add(element("p", text)));
        place(member).ifPresent(text -> lines.add(element("p", text)));
        gap(lineup, member).ifPresent(text -> lines.add(element("p", text)));
        return element("article", element("h3", title)).add(lines);
    }

    private Optional<String> howGrowthCame(Lineup lineup, Benchmark member) {
        return Aspect.GROWTH.isComputed(member)
                ? Optional.of(naming.language().pick("增速", "Growth ") + naming.growthFromLevels(lineup.indicator()))
                : Optional.empty();
    }

    private Optional<Amount> amount(Lineup lineup, Benchmark member, Aspect aspect) {
        return publication.display().amount(aspect.datum(member), lineup.indicator());
    }

    private Optional<String> place(Benchmark member) {
        return member.standings()
                .byGrowth()
                .map(standing -> place(standing, Aspect.GROWTH))
                .or(() -> member.standings().byLevel().map(standing -> place(standing, Aspect.LEVEL)));
    }

    private String place(Standing standing, Aspect aspect) {
        if (standing.isAlone()) {
            return naming.language().pick("其他地区尚无数据，未排位", "no other region has a figure: not ranked");
        }
        return naming.language()
                .pick(
                        aspect.label(naming.language()) + "第" + standing.rank() + "位（共" + standing.of() + "个）",
                        aspect.label(naming.language()) + ": place " + standing.rank() + " of " + standing.of());
    }

    private Optional<String> gap(Lineup lineup, Benchmark member) {
        String city = naming.yardstick(Yardstick.CITY, lineup.group());
        return publication
                .display()
                .amount(lineup.growthGap(member, Yardstick.CITY), lineup.indicator())
                .map(gap -> naming.language()
                        .pick(
                                "与" + city + "差 " + gap.signedText(gap.decimals()) + " 个百分点",
                                "gap to the " + city.toLowerCase(Locale.ROOT) + ": " + gap.signedText(gap.decimals())
                                        + " points"));
    }
}
