package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.chart.Picture;
import io.duibiao.publish.page.Node.Markup;
import io.duibiao.reference.Indicator;
import java.util.ArrayList;
import java.util.List;

/** The page of an indicator: what it is, its ranking, its charts, and who is missing. */
final class IndicatorPage {
    private final Publication publication;
    private final Supplement supplement;
    private final Naming naming;

    IndicatorPage(Publication publication, Supplement supplement) {
        this.publication = publication;
        this.supplement = supplement;
        this.naming = publication.naming();
    }

    List<Node> body(Lineup lineup, List<Lineup> series, List<Picture> pictures) {
        Indicator indicator = lineup.indicator();
        List<Node> body = new ArrayList<>();
        body.add(element("h1", naming.indicator(indicator)));
        body.add(element("p", facts(lineup)).with("class", "lede"));
        body.add(element(
                "section",
                element("h2", naming.language().pick("位次表", "Ranking")),
                new RankingSection(publication).table(lineup)));
        new AveragesSection(publication)
                .of(indicator, supplement.averages(indicator.id()))
                .ifPresent(body::add);
        new MissingSection(publication).of(lineup).ifPresent(body::add);
        if (!pictures.isEmpty()) {
            body.add(element("section", element("h2", naming.language().pick("图", "Charts")))
                    .with("class", "charts")
                    .add(pictures.stream().map(IndicatorPage::figure).toList()));
        }
        new FindingsSection(publication).of(indicator.id()).ifPresent(body::add);
        body.add(new IndicatorFacts(publication).html(lineup, series));
        return body;
    }

    static Node figure(Picture picture) {
        return element("figure", new Markup(picture.svg()));
    }

    private String facts(Lineup lineup) {
        return naming.language()
                .pick(
                        naming.period(lineup.period()) + "，" + naming.group(lineup.group()) + "。",
                        naming.period(lineup.period()) + ", " + naming.group(lineup.group()) + ".");
    }
}
