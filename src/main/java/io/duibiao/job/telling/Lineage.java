package io.duibiao.job.telling;

import io.duibiao.schema.RunRow.Outcome;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import io.openlineage.client.OpenLineage;
import io.openlineage.client.OpenLineage.RunEvent.EventType;
import io.openlineage.client.OpenLineageClientException;
import io.openlineage.client.transports.FileConfig;
import io.openlineage.client.transports.FileTransport;
import io.openlineage.client.transports.HttpConfig;
import io.openlineage.client.transports.HttpTransport;
import io.openlineage.client.transports.Transport;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A run as OpenLineage events: START, then COMPLETE or FAIL, with the inputs that it reads and the tables of the lake that it
 * writes.
 */
final class Lineage implements Teller {
    private static final String NAMESPACE = "duibiao";
    private static final URI PRODUCER = URI.create("https://duibiao.io/duibiao");

    private final OpenLineage events = new OpenLineage(PRODUCER);
    private final Transport transport;

    Lineage(Transport transport) {
        this.transport = transport;
    }

    /** Returns the teller to a URL, or to a file where it is none. */
    static Lineage to(String place) {
        if (place.startsWith("http://") || place.startsWith("https://")) {
            HttpConfig config = new HttpConfig();
            config.setUrl(URI.create(place));
            return new Lineage(new HttpTransport(config));
        }
        return new Lineage(new FileTransport(new FileConfig(place)));
    }

    @Override
    public void begun(Beginning run) throws IOException {
        emit(run, EventType.START, run.started(), events.newRunFacetsBuilder().build());
    }

    @Override
    public void ended(Beginning run, Ending ending) throws IOException {
        OpenLineage.RunFacetsBuilder facets = events.newRunFacetsBuilder();
        if (!ending.message().isEmpty()) {
            facets.errorMessage(events.newErrorMessageRunFacet(Secrets.hidden(ending.message()), "Java", ""));
        }
        EventType type = ending.outcome() == Outcome.FAILED ? EventType.FAIL : EventType.COMPLETE;
        emit(run, type, ending.finished(), facets.build());
    }

    private void emit(Beginning run, EventType type, Instant when, OpenLineage.RunFacets facets) throws IOException {
        UUID id = UUID.nameUUIDFromBytes((run.job() + "/" + run.started()).getBytes(StandardCharsets.UTF_8));
        OpenLineage.RunEvent event = events.newRunEventBuilder()
                .eventType(type)
                .eventTime(when.atZone(ZoneOffset.UTC))
                .run(events.newRunBuilder().runId(id).facets(facets).build())
                .job(events.newJobBuilder().namespace(NAMESPACE).name(run.job()).build())
                .inputs(run.inputs().stream().map(this::input).toList())
                .outputs(Tables.all().stream()
                        .map(table -> output(run.lake(), table))
                        .toList())
                .build();
        try {
            transport.emit(event);
        } catch (OpenLineageClientException e) {
            throw new IOException("no OpenLineage event could be sent: " + e.getMessage(), e);
        }
    }

    private OpenLineage.InputDataset input(String path) {
        return events.newInputDatasetBuilder().namespace("file").name(path).build();
    }

    private OpenLineage.OutputDataset output(String lake, Table<?> table) {
        URI root = URI.create(lake.contains("://") ? lake : "file");
        String namespace = root.getScheme() == null ? "file" : root.getScheme() + "://" + root.getAuthority();
        String path = root.getScheme() == null ? lake : root.getPath();
        return events.newOutputDatasetBuilder()
                .namespace(namespace)
                .name(path + "/" + table.path())
                .build();
    }
}
