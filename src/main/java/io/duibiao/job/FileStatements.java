package io.duibiao.job;

import io.duibiao.document.Document;
import io.duibiao.document.Reject;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.NonFigure;
import io.duibiao.statement.Reading;
import io.duibiao.statement.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What a file says, in its own words.
 *
 * @param source the file's name
 * @param document the file as decoded; empty where it could not be opened
 * @param dateline whose it is and for which period
 * @param statements its figures, in the order of the file
 * @param nonFigures its numbers that are no figures
 * @param rejects what was not read
 */
public record FileStatements(
        String source,
        Optional<Document> document,
        Dateline dateline,
        List<Statement> statements,
        List<NonFigure> nonFigures,
        List<Reject> rejects) {
    public FileStatements {
        statements = List.copyOf(statements);
        nonFigures = List.copyOf(nonFigures);
        rejects = List.copyOf(rejects);
    }

    /** Returns the figures, other numbers and rejects alone. */
    Reading reading() {
        return new Reading(statements, nonFigures, rejects);
    }

    static FileStatements unreadable(String source, List<Reject> rejects) {
        return new FileStatements(source, Optional.empty(), Dateline.UNKNOWN, List.of(), List.of(), rejects);
    }
}
