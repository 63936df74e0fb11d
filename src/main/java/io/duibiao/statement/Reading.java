package io.duibiao.statement;

import io.duibiao.document.Reject;
import java.util.List;

/**
 * What a reader made of a document: every number of it stands in exactly one of the three lists.
 *
 * @param statements the figures
 * @param nonFigures numbers that are no figures
 * @param unread numbers that could not be read, each with its reason
 */
public record Reading(List<Statement> statements, List<NonFigure> nonFigures, List<Reject> unread) {
    public Reading {
        statements = List.copyOf(statements);
        nonFigures = List.copyOf(nonFigures);
        unread = List.copyOf(unread);
    }

    /** Returns what several parts of a document say, in their order. */
    public static Reading joined(List<Reading> parts) {
        return new Reading(
                parts.stream().flatMap(part -> part.statements().stream()).toList(),
                parts.stream().flatMap(part -> part.nonFigures().stream()).toList(),
                parts.stream().flatMap(part -> part.unread().stream()).toList());
    }
}
