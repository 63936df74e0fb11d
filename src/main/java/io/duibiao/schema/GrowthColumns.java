package io.duibiao.schema;

import io.duibiao.benchmark.result.Growth;
import java.util.List;
import java.util.stream.Stream;

/** Growth in twelve columns: as published, as computed, and the one that is compared. */
final class GrowthColumns implements Part<Growth> {
    private final DatumColumns reported = new DatumColumns("growth_reported", "growth as published");
    private final DatumColumns computed = new DatumColumns("growth_computed", "growth as computed from both years");
    private final DatumColumns used = new DatumColumns("growth", "growth that is compared: published, else computed");

    @Override
    public List<Column> columns() {
        return Stream.of(reported, computed, used)
                .flatMap(part -> part.columns().stream())
                .toList();
    }

    @Override
    public List<Rule> rules() {
        return Stream.of(reported, computed, used)
                .flatMap(part -> part.rules().stream())
                .toList();
    }

    @Override
    public void write(Growth growth, RowWriter row) {
        reported.write(growth.reported(), row);
        computed.write(growth.computed(), row);
        used.write(growth.used(), row);
    }

    @Override
    public Growth read(RowReader row) {
        return new Growth(reported.read(row), computed.read(row), used.read(row));
    }
}
