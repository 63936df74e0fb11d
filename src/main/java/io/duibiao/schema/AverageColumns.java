package io.duibiao.schema;

import static io.duibiao.schema.Column.required;

import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Datum;
import java.util.List;
import java.util.stream.Stream;

/** The figure of the city or the nation in ten columns: {@code city_growth}, {@code city_growth_basis}, {@code city_growth_gap} … */
final class AverageColumns implements Part<Average> {
    private final String name;
    private final DatumColumns value;
    private final DatumColumns gap;

    AverageColumns(String name, String whose) {
        this.name = name;
        value = new DatumColumns(name, whose);
        gap = new DatumColumns(name + "_gap", "the region's own figure minus " + name);
    }

    @Override
    public List<Column> columns() {
        List<Column> basis = List.of(
                required(
                        name + "_basis",
                        ColumnType.TEXT,
                        "where " + name + " comes from: published, implied, computed"),
                required(name + "_witnesses", ColumnType.INTEGER, "how many statements or members it rests on"));
        return Stream.of(value.columns(), basis, gap.columns())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Rule> rules() {
        List<Rule> basis = List.of(Rule.oneOf(name + "_basis", Basis.class), Rule.notNegative(name + "_witnesses"));
        return Stream.of(value.rules(), basis, gap.rules())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void write(Average average, RowWriter row) {
        value.write(average.value(), row);
        row.constant(average.basis()).integer(average.witnesses());
        gap.write(average.gap(), row);
    }

    @Override
    public Average read(RowReader row) {
        Datum figure = value.read(row);
        return new Average(figure, row.constant(Basis.class), row.integer(), gap.read(row));
    }
}
