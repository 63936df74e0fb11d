package io.duibiao.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something in the lake, with the run that brought it and the run that took it back. Nothing is deleted: what a changed
 * file no longer says stays, withdrawn.
 *
 * @param <T> what is kept
 * @param what what is kept
 * @param run the id of the run that brought it
 * @param withdrawnBy the id of the run that took it back; empty while it is in force
 */
public record Kept<T>(T what, String run, Optional<String> withdrawnBy) {

    /** The name of the column with the run that brought a row. */
    public static final String RUN = "run_id";

    /** The name of the column with the run that took a row back. */
    public static final String WITHDRAWN_BY = "withdrawn_by";

    /** Returns something that a run brings. */
    public static <T> Kept<T> by(String run, T what) {
        return new Kept<>(what, run, Optional.empty());
    }

    /** Returns the columns of what is kept, followed by those of the two runs. */
    static List<Column> after(Column... columns) {
        return Stream.concat(
                        Stream.of(columns),
                        Stream.of(
                                Column.required(RUN, ColumnType.TEXT, "the run that brought the row"),
                                Column.optional(
                                        WITHDRAWN_BY,
                                        ColumnType.TEXT,
                                        "the run that took it back; empty while in force")))
                .toList();
    }

    void writeRuns(RowWriter row) {
        row.text(run).optionalText(withdrawnBy);
    }

    static <T> Kept<T> read(T what, RowReader row) {
        return new Kept<>(what, row.text(), row.optionalText());
    }
}
