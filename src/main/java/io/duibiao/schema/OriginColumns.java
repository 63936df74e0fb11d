package io.duibiao.schema;

import static io.duibiao.schema.Column.optional;
import static io.duibiao.schema.Column.required;

import io.duibiao.benchmark.result.Origin;
import java.util.List;

/** Where a figure comes from, in five columns. */
final class OriginColumns implements Part<Origin> {

    @Override
    public List<Column> columns() {
        return List.of(
                required(
                        "document_id",
                        ColumnType.TEXT,
                        "id of the document that the figure comes from; blank where none"),
                required(DocumentTable.SOURCE, ColumnType.TEXT, "its name"),
                required("place", ColumnType.TEXT, "where in it: 65..70 or Sheet1!D7"),
                required("words", ColumnType.TEXT, "the clause or the headings that say it"),
                optional("released", ColumnType.DATE, "day of publication"));
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public void write(Origin origin, RowWriter row) {
        row.text(origin.documentId())
                .text(origin.document())
                .text(origin.place())
                .text(origin.words())
                .optionalDate(origin.released());
    }

    @Override
    public Origin read(RowReader row) {
        return new Origin(row.text(), row.text(), row.text(), row.text(), row.optionalDate());
    }
}
