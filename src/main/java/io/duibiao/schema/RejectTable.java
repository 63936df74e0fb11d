package io.duibiao.schema;

import static io.duibiao.schema.Column.optional;
import static io.duibiao.schema.Column.required;

import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import java.util.List;

/** The table {@code bronze/rejects}: what was handed in and not taken. */
public final class RejectTable implements Table<Kept<StoredReject>> {

    /** The code of the reason. */
    public static final String REASON = "reason";

    private static final List<Column> COLUMNS = Kept.after(
            required(DocumentTable.SOURCE, ColumnType.TEXT, "the file's name as the job saw it"),
            optional("place", ColumnType.TEXT, "where in it: 65..70 or Sheet1!D7; empty for the whole file"),
            required(REASON, ColumnType.TEXT, "why it was not taken"),
            required("detail", ColumnType.TEXT, "what was found there, and what to do next"),
            required("document_id", ColumnType.TEXT, "SHA-256 of the file's bytes"),
            required(DocumentTable.READER, ColumnType.TEXT, "version of the reader that rejected it"));

    RejectTable() {}

    @Override
    public String path() {
        return "bronze/rejects";
    }

    @Override
    public String comment() {
        return "What was handed in and not taken, and why: files and places in files";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.oneOf(REASON, Reason.class));
    }

    @Override
    public void write(Kept<StoredReject> kept, RowWriter row) {
        Reject reject = kept.what().reject();
        row.text(reject.source())
                .optionalText(reject.place().map(Place::label))
                .constant(reject.reason())
                .text(reject.detail())
                .text(kept.what().documentId())
                .text(kept.what().reader());
        kept.writeRuns(row);
    }

    @Override
    public Kept<StoredReject> read(RowReader row) {
        Reject reject =
                new Reject(row.text(), row.optionalText().map(Place::parse), row.constant(Reason.class), row.text());
        return Kept.read(new StoredReject(reject, row.text(), row.text()), row);
    }
}
