package io.duibiao.observation;

import io.duibiao.document.Document;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.reference.Indicator;
import io.duibiao.statement.Statement;

/** What is said to the analyst about a statement that cannot be bound: the words, why, and what to do next. */
final class Refusals {
    private final Document document;

    Refusals(Document document) {
        this.document = document;
    }

    Reject subArea(Statement statement) {
        return reject(
                statement,
                Reason.SUB_AREA,
                named(statement) + " belongs to '" + statement.scope().region().words()
                        + "', a part of the region. It is shown by extract and never compared as the region's own.");
    }

    Reject unknownIndicator(Statement statement) {
        String subject = statement.subject();
        return subject.isEmpty()
                ? reject(
                        statement,
                        Reason.NO_SUBJECT,
                        "'" + statement.evidence().clause() + "': no words say what " + number(statement)
                                + " is of. Look at the sentence.")
                : reject(
                        statement,
                        Reason.UNKNOWN_INDICATOR,
                        named(statement)
                                + ": the catalogue has no such indicator. Add the words to indicators.csv, as an"
                                + " alias or as an indicator of their own, if they are to be compared.");
    }

    Reject unitMismatch(Statement statement, Indicator indicator) {
        return reject(
                statement,
                Reason.UNIT_MISMATCH,
                named(statement) + " is not in a unit of '" + indicator.id() + "', which is in " + indicator.unit()
                        + ". Look at the sentence or at the unit of the table.");
    }

    Reject unknownRegion(Statement statement) {
        String words = statement.scope().region().words();
        return words.isEmpty()
                ? reject(
                        statement,
                        Reason.UNKNOWN_REGION,
                        named(statement) + ": the text does not say whose figure it is. Name the file"
                                + " <region>-<period>-<kind>, list it in the manifest, or give --region.")
                : reject(
                        statement,
                        Reason.UNKNOWN_REGION,
                        named(statement) + ": no one region is called '" + words
                                + "' here. Write its full name or its code, or add an alias to regions.csv.");
    }

    Reject unknownPeriod(Statement statement) {
        return statement.scope().openStart()
                ? reject(
                        statement,
                        Reason.NOT_COMPARABLE,
                        named(statement) + " is cumulative from an unstated start and cannot be compared.")
                : reject(
                        statement,
                        Reason.UNKNOWN_PERIOD,
                        named(statement) + ": the text does not say of which period. Name the file"
                                + " <region>-<period>-<kind>, list it in the manifest, or give --period.");
    }

    Reject tooLarge(Statement statement) {
        return reject(
                statement,
                Reason.OUT_OF_RANGE,
                named(statement) + " is larger than the tables can hold. Check its unit.");
    }

    private Reject reject(Statement statement, Reason reason, String detail) {
        return Reject.at(document.source(), statement.evidence().place(), reason, detail);
    }

    private static String named(Statement statement) {
        return "'" + statement.subject() + "' " + number(statement);
    }

    private static String number(Statement statement) {
        return statement.evidence().numberText() + statement.quantity().unit().symbol();
    }
}
