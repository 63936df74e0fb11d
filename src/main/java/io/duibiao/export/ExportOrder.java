package io.duibiao.export;

import io.duibiao.publish.exchange.OrderException;
import io.duibiao.statement.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is exported, and where to.
 *
 * @param subject which table
 * @param selection which rows
 * @param columns which columns, in this order; all where none is named
 * @param target where to
 */
public record ExportOrder(Subject subject, Selection selection, List<String> columns, Target target) {

    /**
     * Makes an order.
     *
     * @throws OrderException if the subject has no such column or measure
     */
    public ExportOrder {
        columns = List.copyOf(columns);
        subject.structure().selected(columns);
        List<String> measures = measures(subject);
        selection
                .measure()
                .filter(measure -> !measures.contains(measure.toLowerCase(Locale.ROOT)))
                .ifPresent(measure -> {
                    throw new OrderException("Unknown measure '" + measure + "' of " + subject.word() + ": "
                            + (measures.isEmpty() ? "they have none." : "not one of " + measures + "."));
                });
    }

    private static List<String> measures(Subject subject) {
        return switch (subject) {
            case RANKINGS, AVERAGES -> List.of("level", "growth");
            case OBSERVATIONS ->
                Arrays.stream(Measure.values())
                        .flatMap(measure -> measure.isObservation()
                                ? Stream.of(measure.name().toLowerCase(Locale.ROOT))
                                : Stream.of())
                        .toList();
            case GROWTH, FINDINGS -> List.of();
        };
    }
}
