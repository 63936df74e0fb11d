package io.duibiao.schema;

import static io.duibiao.schema.Column.required;

import java.util.List;

/** The table {@code ops/runs}: the runs of the jobs. */
public final class RunTable implements Table<RunRow> {
    private static final List<Column> COLUMNS = List.of(
            required("run_id", ColumnType.TEXT, "the run's id"),
            required("job", ColumnType.TEXT, "the job's name"),
            required("started", ColumnType.TIMESTAMP, "when it began, UTC"),
            required("finished", ColumnType.TIMESTAMP, "when it ended, UTC"),
            required("outcome", ColumnType.TEXT, "how it ended"),
            required("counts", ColumnType.TEXT, "what was read, kept and written, as JSON"),
            required("message", ColumnType.TEXT, "one line for the analyst; blank where all went well"));

    RunTable() {}

    @Override
    public String path() {
        return "ops/runs";
    }

    @Override
    public String comment() {
        return "Runs of the jobs, one row each";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.oneOf("outcome", RunRow.Outcome.class), Rule.inSql("ends_after_start", "finished >= started"));
    }

    @Override
    public void write(RunRow run, RowWriter row) {
        row.text(run.id())
                .text(run.job())
                .timestamp(run.started())
                .timestamp(run.finished())
                .constant(run.outcome())
                .text(run.counts())
                .text(run.message());
    }

    @Override
    public RunRow read(RowReader row) {
        return new RunRow(
                row.text(),
                row.text(),
                row.timestamp(),
                row.timestamp(),
                row.constant(RunRow.Outcome.class),
                row.text(),
                row.text());
    }
}
