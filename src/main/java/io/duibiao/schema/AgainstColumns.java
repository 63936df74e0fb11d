package io.duibiao.schema;

import io.duibiao.benchmark.result.Against;
import java.util.List;
import java.util.stream.Stream;

/** A region held against its city or the nation, by level and by growth: {@code city_level} …, {@code city_growth} … */
final class AgainstColumns implements Part<Against> {
    private final AverageColumns level;
    private final AverageColumns growth;

    AgainstColumns(String name, String whose) {
        level = new AverageColumns(name + "_level", "figure of " + whose);
        growth = new AverageColumns(name + "_growth", "growth of " + whose);
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(level.columns().stream(), growth.columns().stream())
                .toList();
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(level.rules().stream(), growth.rules().stream()).toList();
    }

    @Override
    public void write(Against against, RowWriter row) {
        level.write(against.level(), row);
        growth.write(against.growth(), row);
    }

    @Override
    public Against read(RowReader row) {
        return new Against(level.read(row), growth.read(row));
    }
}
