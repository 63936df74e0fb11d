package io.duibiao.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.observation.Observation;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is written into a row is read from it again, for every table. */
class RoundTripTest {
    private static final int RECORDS = 3_000;

    @TestFactory
    Stream<DynamicTest> a_record_comes_back_from_its_row() {
        return ofEachTable(RoundTripTest::comesBack);
    }

    private static <R> DynamicTest comesBack(Table<R> table, Function<Samples, R> record) {
        RowReader reader = new RowReader();
        return comesBack(table, record, written -> table.read(reader.at(table.row(written))));
    }

    @TestFactory
    Stream<DynamicTest> a_record_comes_back_from_a_row_of_sparks_own_by_one_reader_for_all_rows() {
        return ofEachTable(RoundTripTest::comesBackFromSpark);
    }

    private static <R> DynamicTest comesBackFromSpark(Table<R> table, Function<Samples, R> record) {
        RecordReader<R> reader = RecordReader.of(table);
        return comesBack(table, record, written -> reader.read(sparksOwn(table, written)));
    }

    @TestFactory
    Stream<DynamicTest> a_record_comes_back_from_the_bytes_of_a_row_of_sparks_own() {
        return ofEachTable(RoundTripTest::comesBackFromBytes);
    }

    private static <R> DynamicTest comesBackFromBytes(Table<R> table, Function<Samples, R> record) {
        RecordReader<R> reader = RecordReader.of(table);
        UnsafeProjection bytes = UnsafeProjection.create(SparkRows.type(table));
        return comesBack(table, record, written -> reader.read(bytes.apply(sparksOwn(table, written))));
    }

    @TestFactory
    Stream<DynamicTest> a_row_written_for_spark_has_the_bytes_that_spark_makes_of_the_record() {
        return ofEachTable(RoundTripTest::isWrittenAsBySpark);
    }

    private static <R> DynamicTest isWrittenAsBySpark(Table<R> table, Function<Samples, R> record) {
        return dynamicTest(table.path() + ", seed 2", () -> {
            Samples samples = new Samples(2);
            RecordWriter<R> writer = RecordWriter.of(table);
            UnsafeProjection bytes = UnsafeProjection.create(SparkRows.type(table));
            for (int i = 0; i < RECORDS; i++) {
                R what = record.apply(samples);
                assertThat(bytes.apply(writer.row(what)).copy())
                        .as("record %d of %s: %s", i, table.path(), what)
                        .isEqualTo(bytes.apply(sparksOwn(table, what)));
            }
        });
    }

    @Test
    void rows_of_one_region_in_several_groups_share_the_values_of_its_figures() {
        Benchmark first = new Samples(4).benchmark();
        Benchmark other = new Samples(5).benchmark();
        Benchmark second = new Benchmark(first.cell(), first.figures(), other.standings());
        RecordWriter<Benchmark> writer = RecordWriter.of(Tables.BENCHMARKS);

        InternalRow firstRow = writer.row(first);
        writer.row(other);
        InternalRow secondRow = writer.row(second);

        int city = Tables.BENCHMARKS.columnNames().indexOf("city_level");
        assertThat(second).isEqualTo(RecordReader.of(Tables.BENCHMARKS).read(secondRow));
        assertThat(secondRow.get(city, DataTypes.BinaryType)).isSameAs(firstRow.get(city, DataTypes.BinaryType));
    }

    @Test
    void texts_that_repeat_in_a_column_of_sparks_own_rows_are_one_object() {
        RecordReader<Kept<Observation>> reader = RecordReader.of(Tables.OBSERVATIONS);
        Samples samples = new Samples(3);
        Kept<Observation> kept = samples.kept(samples.observation());

        Observation first = reader.read(sparksOwn(Tables.OBSERVATIONS, kept)).what();
        reader.read(sparksOwn(Tables.OBSERVATIONS, samples.kept(samples.observation())));
        Observation again = reader.read(sparksOwn(Tables.OBSERVATIONS, kept)).what();

        assertThat(again).isEqualTo(first);
        assertThat(again.key().region()).isSameAs(first.key().region());
        assertThat(again.source().documentId()).isSameAs(first.source().documentId());
    }

    private static <R> InternalRow sparksOwn(Table<R> table, R what) {
        return (InternalRow) CatalystTypeConverters.createToCatalystConverter(SparkRows.type(table))
                .apply(SparkRows.row(table, what));
    }

    private static Stream<DynamicTest> ofEachTable(Check check) {
        return Stream.of(
                check.of(Tables.DOCUMENTS, samples -> samples.kept(samples.document())),
                check.of(Tables.REJECTS, samples -> samples.kept(samples.reject())),
                check.of(Tables.OBSERVATIONS, samples -> samples.kept(samples.observation())),
                check.of(Tables.BENCHMARKS, Samples::benchmark),
                check.of(Tables.AVERAGES, Samples::averages),
                check.of(Tables.FINDINGS, Samples::finding),
                check.of(Tables.RUNS, Samples::run));
    }

    private static <R> DynamicTest comesBack(Table<R> table, Function<Samples, R> record, UnaryOperator<R> throughRow) {
        return dynamicTest(table.path() + ", seed 1", () -> {
            Samples samples = new Samples(1);
            for (int i = 0; i < RECORDS; i++) {
                R written = record.apply(samples);
                assertThat(throughRow.apply(written))
                        .as("record %d of %s", i, table.path())
                        .isEqualTo(written);
            }
        });
    }

    /** What is held for a table's records. */
    private interface Check {
        <R> DynamicTest of(Table<R> table, Function<Samples, R> record);
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
