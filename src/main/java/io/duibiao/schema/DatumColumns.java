package io.duibiao.schema;

import static io.duibiao.schema.Column.optional;
import static io.duibiao.schema.Column.required;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure in four columns: {@code growth}, {@code growth_unit}, {@code growth_radius}, {@code growth_absence}. A figure that is
 * too large to be kept is absent as {@link Absence#REJECTED}.
 *
 * @param name the name of the first column, with which the others begin
 * @param meaning what the figure is, for the comments
 */
record DatumColumns(String name, String meaning) implements Part<Datum> {

    @Override
    public List<Column> columns() {
        return List.of(
                optional(name, ColumnType.DECIMAL, meaning),
                required(name + "_unit", ColumnType.TEXT, "unit of " + name),
                required(name + "_radius", ColumnType.DECIMAL, "how far rounding may have moved " + name),
                optional(name + "_absence", ColumnType.TEXT, "why there is no " + name));
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.orReason(name, name + "_absence"), Rule.notNegative(name + "_radius"));
    }

    @Override
    public void write(Datum datum, RowWriter row) {
        if (datum.value().isPresent() && Decimals.fits(datum.value().get())) {
            row.decimal(datum.value().get())
                    .text(datum.unit())
                    .radius(datum.radius())
                    .nothing(1);
        } else {
            row.nothing(1)
                    .text(datum.unit())
                    .radius(BigDecimal.ZERO)
                    .constant(datum.absence().orElse(Absence.REJECTED));
        }
    }

    @Override
    public Datum read(RowReader row) {
        Optional<BigDecimal> value = row.optionalDecimal();
        return new Datum(value, row.text(), row.decimal(), row.optionalConstant(Absence.class));
    }
}
