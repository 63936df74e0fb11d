package io.duibiao.benchmark.result;

import io.duibiao.period.Period;
import java.util.List;

/**
 * Something about the figures that an analyst should look at.
 *
 * @param code the rule's code, such as {@code CONFLICTING_VALUES}
 * @param severity how much it matters
 * @param region the region's code
 * @param indicator the indicator's id
 * @param period the period
 * @param message what was found, with the figures and the threshold, in Chinese
 * @param documents the names of the documents concerned
 */
public record Finding(
        String code,
        Severity severity,
        String region,
        String indicator,
        Period period,
        String message,
        List<String> documents) {

    /** How much a finding matters. */
    public enum Severity {
        NOTE,
        WARNING,
        ERROR
    }

    public Finding {
        documents = List.copyOf(documents);
    }
}
