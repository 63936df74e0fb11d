package io.duibiao.job;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.document.Place;
import io.duibiao.observation.Observation;
import io.duibiao.publish.Fact;
import io.duibiao.publish.Fact.Label;
import io.duibiao.statement.Measure;
import java.util.Comparator;
import java.util.List;

/** Figures as documents say them, for readers. */
final class Facts {
    private static final Comparator<Observation> IN_ORDER_OF_DOCUMENTS = Comparator.comparing(
                    (Observation figure) -> figure.source().document())
            .thenComparing(figure -> sheet(figure.source().place()))
            .thenComparingInt(figure -> position(figure.source().place()))
            .thenComparing(figure -> figure.key().toString());

    private Facts() {}

    /** Returns the figures in the order in which their documents say them. */
    static List<Fact> of(List<Observation> figures) {
        return figures.stream()
                .sorted(IN_ORDER_OF_DOCUMENTS)
                .map(figure -> new Fact(
                        figure.key().region(),
                        figure.key().indicator(),
                        label(figure.key().measure()),
                        Datum.of(figure.figure()),
                        origin(figure)))
                .toList();
    }

    private static String sheet(Place place) {
        return place instanceof Place.Cell cell ? cell.sheet() : "";
    }

    private static int position(Place place) {
        return place instanceof Place.Span span
                ? span.start()
                : ((Place.Cell) place).row() * 1000 + ((Place.Cell) place).column();
    }

    static Origin origin(Observation figure) {
        return new Origin(
                figure.source().documentId(),
                figure.source().document(),
                figure.source().place().label(),
                figure.source().words(),
                figure.source().released());
    }

    /** Returns what a measure is called in a table. */
    static Label label(Measure measure) {
        return switch (measure) {
            case LEVEL -> Label.LEVEL;
            case INCREMENT -> new Label("新增", "increment");
            case YOY -> Label.GROWTH;
            case YOY_MULTIPLE -> new Label("同比倍数", "growth, times");
            case CHANGE -> new Label("增减量", "change");
            case GAP_NATION -> new Label("与全国差", "gap to the nation");
            case GAP_PROVINCE -> new Label("与全省差", "gap to the province");
            case GAP_CITY -> new Label("与全市差", "gap to the city");
            case RANK_NATION -> new Label("全国位次", "place in the nation");
            case RANK_PROVINCE -> new Label("全省位次", "place in the province");
            case RANK_CITY -> new Label("全市位次", "place in the city");
            case RANK_CHANGE -> new Label("位次变化", "places won");
            case CONTRIBUTION -> new Label("贡献", "contribution");
            case TARGET -> new Label("目标", "target");
            case TARGET_PROGRESS -> new Label("完成进度", "progress");
            case OTHER, NAME_PART -> new Label("其他", "other");
        };
    }
}
