package io.duibiao.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is written into a row is read from it again, for every table. */
class RoundTripTest {
    private static final int RECORDS = 500;

    @TestFactory
    Stream<DynamicTest> a_record_comes_back_from_its_row() {
        return Stream.of(
                comesBack(Tables.DOCUMENTS, samples -> samples.kept(samples.document())),
                comesBack(Tables.REJECTS, samples -> samples.kept(samples.reject())),
                comesBack(Tables.OBSERVATIONS, samples -> samples.kept(samples.observation())),
                comesBack(Tables.BENCHMARKS, Samples::benchmark),
                comesBack(Tables.AVERAGES, Samples::averages),
                comesBack(Tables.FINDINGS, Samples::finding),
                comesBack(Tables.RUNS, Samples::run));
    }

    private static <R> DynamicTest comesBack(Table<R> table, Function<Samples, R> record) {
        return dynamicTest(table.path() + ", seed 1", () -> {
            Samples samples = new Samples(1);
            RowReader reader = new RowReader();
            for (int i = 0; i < RECORDS; i++) {
                R written = record.apply(samples);
                assertThat(table.read(reader.at(table.row(written))))
                        .as("record %d of %s", i, table.path())
                        .isEqualTo(written);
            }
        });
    }

    @Test
    void column_names_are_unique_within_a_table() {
        for (Table<?> table : Tables.all()) {
            assertThat(table.columnNames()).as(table.path()).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_column_has_a_comment() {
        for (Table<?> table : Tables.all()) {
            assertThat(table.columns()).as(table.path()).noneMatch(column -> column.comment()
                    .isBlank());
        }
    }
}
