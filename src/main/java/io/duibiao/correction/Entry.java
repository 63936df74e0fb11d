package io.duibiao.correction;

import io.duibiao.correction.Correction.Change;
import io.duibiao.correction.Correction.Target;
import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Evidence;
import io.duibiao.statement.Reading;
import io.duibiao.statement.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is corrected of one figure: either all of it is applied, or none and a reject says what stands there instead.
 *
 * @param proof the document that it is in
 * @param reference what right values are looked up in
 * @param target the figure
 * @param corrections its fields, each once
 */
record Entry(Proof proof, Reference reference, Target target, List<Correction> corrections) {
    private static final Set<Field> WHOLE = EnumSet.of(Field.MEASURE, Field.VALUE, Field.UNIT);

    Reading applied(Reading reading) {
        List<Statement> there = reading.statements().stream()
                .filter(statement -> statement.evidence().place().equals(target.place()))
                .toList();
        Optional<Statement> meant = there.stream()
                .filter(statement -> statement.evidence().numberText().equals(target.numberText())
                        && statement.subject().equals(target.subject()))
                .findFirst();
        if (meant.isPresent()) {
            return corrected(reading, meant.get());
        }
        return there.isEmpty() ? added(reading) : refused(reading, "'" + read(there) + "' was read there");
    }

    private static String read(List<Statement> there) {
        return there.stream()
                .map(statement ->
                        statement.subject() + " " + statement.evidence().numberText())
                .collect(Collectors.joining("', '"));
    }

    private Reading corrected(Reading reading, Statement statement) {
        for (Correction correction : corrections) {
            Change change = correction.change();
            Optional<String> contradiction = proof.contradiction(statement, change);
            if (contradiction.isPresent()) {
                return refused(
                        reading,
                        "its " + change.field().column() + " was read as '" + contradiction.get() + "', not as '"
                                + change.read() + "'");
            }
        }
        List<Statement> statements = new ArrayList<>(reading.statements());
        statements.set(statements.indexOf(statement), signed(statement));
        return new Reading(statements, reading.nonFigures(), reading.unread());
    }

    private Reading added(Reading reading) {
        boolean expected = corrections.stream()
                .anyMatch(correction -> !correction.change().read().isEmpty());
        Set<Field> fields = corrections.stream()
                .map(correction -> correction.change().field())
                .collect(Collectors.toSet());
        if (!proof.has(target.place(), target.numberText())) {
            return refused(reading, "this number does not stand there");
        }
        if (expected) {
            return refused(reading, "no figure was read there");
        }
        if (!fields.containsAll(WHOLE)) {
            return refused(reading, "no figure was read there, and a new one needs measure, value and unit");
        }
        List<Statement> statements = new ArrayList<>(reading.statements());
        statements.add(position(statements), signed(blank()));
        return new Reading(
                statements,
                reading.nonFigures().stream()
                        .filter(number -> !number.place().equals(target.place()))
                        .toList(),
                reading.unread().stream()
                        .filter(reject -> !reject.place().equals(Optional.of(target.place())))
                        .toList());
    }

    private Statement blank() {
        Evidence evidence =
                new Evidence(target.place(), target.numberText(), proof.words(target.place()), Confidence.CERTAIN);
        return Blank.of(evidence, target.subject(), proof.dateline().period());
    }

    /** Statements stand in the order of the text. */
    private int position(List<Statement> statements) {
        if (target.place() instanceof Place.Span span) {
            for (int i = 0; i < statements.size(); i++) {
                if (statements.get(i).evidence().place() instanceof Place.Span other && other.start() > span.start()) {
                    return i;
                }
            }
        }
        return statements.size();
    }

    /** Returns the statement with the right fields, the corrections among its words, and nothing doubtful left. */
    private Statement signed(Statement statement) {
        Statement right = statement;
        for (Correction correction : corrections) {
            Change change = correction.change();
            right = change.field().set(right, change.right(), reference);
        }
        Evidence old = right.evidence();
        String labels = corrections.stream().map(Correction::label).collect(Collectors.joining("；"));
        Evidence evidence = new Evidence(
                old.place(),
                old.numberText(),
                old.clause() + Correction.NOTE + labels + "〕",
                Confidence.CERTAIN,
                old.release());
        return new Statement(
                evidence, right.subject(), right.measure(), right.comparator(), right.quantity(), right.scope());
    }

    private Reading refused(Reading reading, String why) {
        List<Reject> unread = new ArrayList<>(reading.unread());
        unread.add(Reject.at(
                proof.document().source(),
                target.place(),
                Reason.CORRECTION_MISMATCH,
                "The correction of " + target + " was not applied: " + why
                        + ". Look at the place, then change or delete the line in the file of corrections."));
        return new Reading(reading.statements(), reading.nonFigures(), unread);
    }
}
