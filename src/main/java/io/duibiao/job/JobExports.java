package io.duibiao.job;

import io.duibiao.export.ExportOrder;
import io.duibiao.export.Exported;
import io.duibiao.export.Exporter;
import io.duibiao.publish.exchange.DeliveryException;
import io.duibiao.publish.exchange.OrderException;
import java.util.ArrayList;
import java.util.List;

/**
 * The exports of a run. One that fails stops neither the others nor the run; its message is told at the end.
 *
 * @param done what was delivered
 * @param failed why something was not, a line each
 */
public record JobExports(List<Exported> done, List<String> failed) {
    public JobExports {
        done = List.copyOf(done);
        failed = List.copyOf(failed);
    }

    /** Carries out all orders. */
    static JobExports of(List<ExportOrder> orders, Exporter exporter) {
        List<Exported> done = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (ExportOrder order : orders) {
            try {
                done.add(exporter.export(order));
            } catch (OrderException | DeliveryException e) {
                failed.add("The export of " + order.subject().word() + " failed: " + e.getMessage());
            }
        }
        return new JobExports(done, failed);
    }
}
