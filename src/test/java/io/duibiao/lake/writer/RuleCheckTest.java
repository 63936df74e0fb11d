package io.duibiao.lake.writer;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleCheckTest {
    @Test
    void every_rule_of_what_comparing_writes_is_seen_to_by_columns_so_that_no_file_is_read_again() {
        for (Table<?> table : List.of(Tables.BENCHMARKS, Tables.AVERAGES)) {
            assertThat(RuleCheck.rules(table).skip(1))
                    .as("rules of %s that need no SQL", table.path())
                    .containsExactlyElementsOf(table.rules());
        }
    }

    @Test
    void a_rule_that_only_sql_says_is_left_to_a_look_at_the_files() {
        assertThat(Stream.of(Tables.OBSERVATIONS, Tables.RUNS))
                .allSatisfy(table -> assertThat(RuleCheck.rules(table).count())
                        .as("rules of %s that need no SQL, beside that of filled columns", table.path())
                        .isLessThan(table.rules().size() + 1L));
    }
}
