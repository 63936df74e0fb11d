package io.duibiao.export;

import io.duibiao.lake.reader.LakeReader;
import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.DeliveryException;
import io.duibiao.publish.exchange.Edition;
import io.duibiao.publish.exchange.OrderException;
import io.duibiao.publish.exchange.database.DatabaseDelivery;
import io.duibiao.reference.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Carries out orders over one lake. */
public final class Exporter {
    private final DataSets dataSets;
    private final Instant prepared;
    private final Map<String, String> environment;

    /**
     * Makes an exporter.
     *
     * @param lake the lake
     * @param reference the catalogues
     * @param prepared the moment that files name as that of their making
     * @param environment the variables in which credentials may stand
     */
    public Exporter(LakeReader lake, Reference reference, Instant prepared, Map<String, String> environment) {
        this.dataSets = new DataSets(lake, reference);
        this.prepared = prepared;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Reads what is ordered and delivers it, whole or not at all.
     *
     * @throws OrderException if it cannot be made as ordered
     * @throws DeliveryException if the surroundings do not take it
     */
    public Exported export(ExportOrder order) {
        DataSet all = dataSets.of(order.subject(), order.selection());
        Edition edition = new Edition(all.select(order.columns()), dataSets.naming(), prepared);
        return new Exported(order.subject(), all.rows().size(), deliver(order, edition));
    }

    private String deliver(ExportOrder order, Edition edition) {
        if (order.target() instanceof Target.InDatabase database) {
            DatabaseDelivery delivery = database.delivery(order.subject(), environment);
            delivery.write(edition.data());
            return delivery.table() + " in " + delivery.url();
        }
        Target.InFiles files = (Target.InFiles) order.target();
        try {
            List<Path> written = FileDelivery.write(edition, files);
            return written.stream().map(Path::toString).collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new DeliveryException(
                    "Cannot write the export to '" + files.path() + "': " + e.getMessage()
                            + ". Check its rights and the space left, or name another place.",
                    e);
        }
    }
}
