package io.duibiao.export;

import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Source;
import io.duibiao.publish.Naming;
import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.Structure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One row for each published figure, every vintage, in the base unit: 元, 人, %. */
final class ObservationsTable {
    static final Structure STRUCTURE = Structure.of(
            "observations",
            "a published figure, resolved to codes and its base unit",
            List.of(
                    "indicator",
                    "indicator_name",
                    "period",
                    "region",
                    "region_name",
                    "measure",
                    "comparator",
                    "value",
                    "unit",
                    "bound",
                    "radius",
                    "status",
                    "vintage",
                    "released",
                    "source",
                    "place",
                    "words",
                    "document_id"),
            List.of("indicator", "period", "region", "measure", "comparator", "source", "place"));

    private static final Comparator<Observation> IN_ORDER = Comparator.comparing(
                    (Observation figure) -> figure.key().indicator())
            .thenComparing(figure -> figure.key().period())
            .thenComparing(figure -> figure.key().region())
            .thenComparing(figure -> figure.key().measure())
            .thenComparing(figure -> figure.key().comparator())
            .thenComparing(figure -> figure.source().released().orElse(LocalDate.MIN))
            .thenComparing(figure -> figure.source().document())
            .thenComparing(figure -> figure.source().place().label());

    private final Naming naming;

    ObservationsTable(Naming naming) {
        this.naming = naming;
    }

    DataSet dataSet(List<Observation> figures) {
        return DataSet.of(
                STRUCTURE, figures.stream().sorted(IN_ORDER).map(this::row).toList());
    }

    private List<String> row(Observation figure) {
        Key key = figure.key();
        Source source = figure.source();
        return List.of(
                key.indicator(),
                naming.indicator(key.indicator()),
                key.period().toString(),
                key.region(),
                naming.region(key.region()),
                key.measure().name(),
                key.comparator(),
                figure.figure().value().toPlainString(),
                figure.figure().unit(),
                figure.figure().bound().name(),
                figure.figure().radius().toPlainString(),
                figure.status().name(),
                source.vintage(),
                source.released().map(LocalDate::toString).orElse(""),
                source.document(),
                source.place().label(),
                source.words(),
                source.documentId());
    }
}
