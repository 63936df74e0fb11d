package io.duibiao.schema;

import static io.duibiao.schema.Column.optional;
import static io.duibiao.schema.Column.required;

import io.duibiao.document.Format;
import io.duibiao.period.Period;
import io.duibiao.schema.StoredDocument.Heading;
import io.duibiao.statement.DocumentKind;
import java.util.List;

/** The table {@code bronze/documents}: the files that were handed in. */
public final class DocumentTable implements Table<Kept<StoredDocument>> {

    /** The file's name as the job saw it. */
    public static final String SOURCE = "source";

    /** SHA-256 of the file's bytes. */
    public static final String ID = "id";

    /** The version of the reader that read it. */
    public static final String READER = "reader";

    /** The content's format. */
    public static final String FORMAT = "format";

    /** The running text. */
    public static final String TEXT = "text";

    private static final List<Column> COLUMNS = Kept.after(
            required(ID, ColumnType.TEXT, "SHA-256 of the file's bytes"),
            required(SOURCE, ColumnType.TEXT, "the file's name as the job saw it"),
            optional(
                    FORMAT,
                    ColumnType.TEXT,
                    "what the content is; empty where it could not be read: see bronze/rejects"),
            optional("region", ColumnType.TEXT, "code of the region that it reports on"),
            optional("period", ColumnType.TEXT, "the period that it reports on"),
            required("document_kind", ColumnType.TEXT, "report, bulletin, work report, press note, table"),
            optional("released", ColumnType.DATE, "day of publication"),
            required(
                    TEXT, ColumnType.TEXT, "the running text, in which places count code points; empty for a workbook"),
            required(READER, ColumnType.TEXT, "version of the reader that read it"));

    DocumentTable() {}

    @Override
    public String path() {
        return "bronze/documents";
    }

    @Override
    public String comment() {
        return "Files that were handed in, one row each time a file was new or changed";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.oneOf(FORMAT, Format.class), Rule.oneOf("document_kind", DocumentKind.class));
    }

    @Override
    public void write(Kept<StoredDocument> kept, RowWriter row) {
        StoredDocument document = kept.what();
        Heading heading = document.heading();
        row.text(document.id())
                .text(document.source())
                .optionalConstant(document.format())
                .optionalText(heading.region())
                .optionalText(heading.period().map(Period::toString))
                .constant(heading.kind())
                .optionalDate(heading.released())
                .text(document.text())
                .text(document.reader());
        kept.writeRuns(row);
    }

    @Override
    public Kept<StoredDocument> read(RowReader row) {
        StoredDocument document = new StoredDocument(
                row.text(),
                row.text(),
                row.optionalConstant(Format.class),
                new Heading(
                        row.optionalText(),
                        row.optionalText().map(Period::parse),
                        row.constant(DocumentKind.class),
                        row.optionalDate()),
                row.text(),
                row.text());
        return Kept.read(document, row);
    }
}
