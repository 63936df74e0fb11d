package io.duibiao.schema;

import static io.duibiao.schema.Column.optional;
import static io.duibiao.schema.Column.required;

import io.duibiao.observation.Figure;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Source;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.util.List;

/** The table {@code silver/observations}: the published figures, resolved to codes, every vintage a row. */
public final class ObservationTable implements Table<Kept<Observation>> {

    /** The region's code. */
    public static final String REGION = "region";

    /** The indicator's id. */
    public static final String INDICATOR = "indicator";

    /** The period. */
    public static final String PERIOD = "period";

    /** The kind of period. */
    public static final String KIND = "kind";

    /** How far the figure can be used. */
    public static final String STATUS = "status";

    private static final List<Column> COLUMNS = Kept.after(
            required(REGION, ColumnType.TEXT, "code of the region, GB/T 2260"),
            required(INDICATOR, ColumnType.TEXT, "id of the indicator; ~ and its words where the catalogue has none"),
            required(PERIOD, ColumnType.TEXT, "the period: 2023, 2023-H1, 2023-Q1..Q3, 2023-M07"),
            required(KIND, ColumnType.TEXT, "what periods of different years share: Y, H1, Q1..Q3, M07"),
            required("measure", ColumnType.TEXT, "what the figure says: level, growth, gap, rank"),
            required("comparator", ColumnType.TEXT, "what it is measured against; blank where nothing"),
            required("value", ColumnType.DECIMAL, "the figure, signed, in the base unit"),
            required("unit", ColumnType.TEXT, "the base unit: 元, 人, %"),
            required("bound", ColumnType.TEXT, "whether the value is meant exactly"),
            required("radius", ColumnType.DECIMAL, "half a unit of the last published decimal, in the base unit"),
            required("document_id", ColumnType.TEXT, "SHA-256 of the document's bytes"),
            required(DocumentTable.SOURCE, ColumnType.TEXT, "the document's name as the job saw it"),
            required("place", ColumnType.TEXT, "where in it: 65..70 or Sheet1!D7"),
            required("words", ColumnType.TEXT, "the clause or the headings that say it"),
            required("vintage", ColumnType.TEXT, "name of the release; blank where the source gives none"),
            optional("released", ColumnType.DATE, "day on which the figure became known"),
            required(STATUS, ColumnType.TEXT, "how far it can be used"));

    ObservationTable() {}

    @Override
    public String path() {
        return "silver/observations";
    }

    @Override
    public String comment() {
        return "Published figures, resolved to codes and base units, every vintage a row";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.oneOf("measure", Measure.class),
                Rule.oneOf("bound", Bound.class),
                Rule.oneOf(STATUS, Observation.Status.class),
                Rule.inSql("measure_kept", "measure NOT IN ('OTHER', 'NAME_PART')"),
                Rule.notNegative("radius"));
    }

    @Override
    public void write(Kept<Observation> kept, RowWriter row) {
        Observation observation = kept.what();
        write(observation.key(), row);
        Figure figure = observation.figure();
        row.decimal(figure.value()).text(figure.unit()).constant(figure.bound()).radius(figure.radius());
        write(observation.source(), row);
        row.constant(observation.status());
        kept.writeRuns(row);
    }

    private static void write(Key key, RowWriter row) {
        row.text(key.region())
                .text(key.indicator())
                .periodAndKind(key.period())
                .constant(key.measure())
                .text(key.comparator());
    }

    private static void write(Source source, RowWriter row) {
        row.text(source.documentId())
                .text(source.document())
                .text(source.place().label())
                .text(source.words())
                .text(source.vintage())
                .optionalDate(source.released());
    }

    @Override
    public Kept<Observation> read(RowReader row) {
        Observation observation = new Observation(
                new Key(row.text(), row.text(), row.period(), row.skip(1).constant(Measure.class), row.text()),
                new Figure(row.decimal(), row.text(), row.constant(Bound.class), row.decimal()),
                new Source(row.text(), row.text(), row.place(), row.text(), row.text(), row.optionalDate()),
                row.constant(Observation.Status.class));
        return Kept.read(observation, row);
    }
}
