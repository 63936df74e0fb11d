package io.duibiao.job.telling;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a job's runs are told; each form is absent where the job does not ask for it.
 *
 * @param summary the file of the last run's summary, as JSON
 * @param mail the file of the last run's line for a mail
 * @param metrics the file of the metrics, such as {@code /var/lib/node_exporter/duibiao.prom}
 * @param log the file to which each event is added as a line
 * @param lineage the file to which OpenLineage events are added, or the URL to which they are sent
 * @param withFigures whether the log may repeat figures and sentences of reports
 */
public record TellingOrders(
        Optional<Path> summary,
        Optional<Path> mail,
        Optional<Path> metrics,
        Optional<Path> log,
        Optional<String> lineage,
        boolean withFigures) {

    /** Nobody is told. */
    public static final TellingOrders NONE = new TellingOrders(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
