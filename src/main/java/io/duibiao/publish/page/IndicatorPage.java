package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.chart.Picture;
import io.duibiao.publish.page.Node.Markup;
import io.duibiao.reference.Indicator;
import java.util.ArrayList;
import java.util.List;

/** The page of an indicator: what it is, its ranking, its charts, and who is missing. */
final class IndicatorPage {
    private final Publication publication;
    private final Naming naming;

    IndicatorPage(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
    }

    List<Node> body(Lineup lineup, List<Picture> pictures) {
        Indicator indicator = lineup.indicator();
        List<Node> body = new ArrayList<>();
        body.add(element("h1", naming.indicator(indicator)));
        body.add(element("p", facts(lineup)).with("class", "lede"));
        body.add(element(
                "section",
                element("h2", naming.language().pick("位次表", "Ranking")),
                new RankingSection(publication).table(lineup)));
        new MissingSection(publication).of(lineup).ifPresent(body::add);
        if (!pictures.isEmpty()) {
            body.add(element("section", element("h2", naming.language().pick("图", "Charts")))
                    .with("class", "charts")
                    .add(pictures.stream().map(IndicatorPage::figure).toList()));
        }
        return body;
    }

    static Node figure(Picture picture) {
        return element("figure", new Markup(picture.svg()));
    }

    private String facts(Lineup lineup) {
        Indicator indicator = lineup.indicator();
        return naming.language()
                .pick(
                        naming.period(lineup.period()) + "，" + naming.group(lineup.group()) + "。单位：" + indicator.unit()
                                + "；增速按" + basis(indicator) + "；" + polarity(indicator) + "。",
                        naming.period(lineup.period()) + ", " + naming.group(lineup.group()) + ". Unit: "
                                + indicator.unit() + "; growth: " + basis(indicator) + "; " + polarity(indicator)
                                + ".");
    }

    private String basis(Indicator indicator) {
        return switch (indicator.rules().growthBasis()) {
            case COMPARABLE_PRICES -> naming.language().pick("可比价格计算", "at comparable prices");
            case NOMINAL -> naming.language().pick("现价计算", "nominal");
            case REAL -> naming.language().pick("扣除价格因素计算", "real");
            case COUNT -> naming.language().pick("数量计算", "by count");
            case NONE -> naming.language().pick("公布口径", "as published");
        };
    }

    private String polarity(Indicator indicator) {
        return switch (indicator.polarity()) {
            case HIGHER -> naming.language().pick("数值高者位次在前", "higher figures rank first");
            case LOWER -> naming.language().pick("数值低者位次在前", "lower figures rank first");
            case NONE -> naming.language().pick("按数值由高到低排列，高低无优劣", "ranked from high to low, neither is better");
        };
    }
}
