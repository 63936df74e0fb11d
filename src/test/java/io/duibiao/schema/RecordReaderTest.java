package io.duibiao.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.duibiao.observation.Observation;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What Spark holds in rows of its own is read as what was written, by one reader for all rows. */
class RecordReaderTest {
    private static final int RECORDS = 3_000;

    @TestFactory
    Stream<DynamicTest> a_record_comes_back_from_a_row_of_sparks_own() {
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
        return dynamicTest(table.path() + ", seed 2", () -> {
            Samples samples = new Samples(2);
            RecordReader<R> reader = RecordReader.of(table);
            for (int i = 0; i < RECORDS; i++) {
                R written = record.apply(samples);
                assertThat(reader.read(row(table, written)))
                        .as("record %d of %s", i, table.path())
                        .isEqualTo(written);
            }
        });
    }

    @Test
    void texts_that_repeat_in_a_column_are_one_object() {
        RecordReader<Kept<Observation>> reader = RecordReader.of(Tables.OBSERVATIONS);
        Samples samples = new Samples(3);
        Kept<Observation> kept = samples.kept(samples.observation());

        Observation first = reader.read(row(Tables.OBSERVATIONS, kept)).what();
        reader.read(row(Tables.OBSERVATIONS, samples.kept(samples.observation())));
        Observation again = reader.read(row(Tables.OBSERVATIONS, kept)).what();

        assertThat(again).isEqualTo(first);
        assertThat(again.key().region()).isSameAs(first.key().region());
        assertThat(again.source().documentId()).isSameAs(first.source().documentId());
    }

    private static <R> InternalRow row(Table<R> table, R what) {
        return (InternalRow) CatalystTypeConverters.createToCatalystConverter(SparkRows.type(table))
                .apply(SparkRows.row(table, what));
    }
}
