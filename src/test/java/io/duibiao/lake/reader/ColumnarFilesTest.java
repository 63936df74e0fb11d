package io.duibiao.lake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.delta.kernel.data.ColumnVector;
import io.delta.kernel.data.ColumnarBatch;
import io.delta.kernel.defaults.engine.DefaultParquetHandler;
import io.delta.kernel.defaults.engine.fileio.FileIO;
import io.delta.kernel.defaults.engine.hadoopio.HadoopFileIO;
import io.delta.kernel.engine.FileReadResult;
import io.delta.kernel.engine.ParquetHandler;
import io.delta.kernel.expressions.Column;
import io.delta.kernel.expressions.Literal;
import io.delta.kernel.expressions.Predicate;
import io.delta.kernel.internal.util.Utils;
import io.delta.kernel.types.DataType;
import io.delta.kernel.types.DateType;
import io.delta.kernel.types.DecimalType;
import io.delta.kernel.types.IntegerType;
import io.delta.kernel.types.LongType;
import io.delta.kernel.types.StringType;
import io.delta.kernel.types.StructType;
import io.delta.kernel.types.TimestampType;
import io.delta.kernel.utils.CloseableIterator;
import io.delta.kernel.utils.FileStatus;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that parquet-java wrote in many ways, read by columns and by Kernel. */
class ColumnarFilesTest {
    private static final MessageType STORED = MessageTypeParser.parseMessageType("""
            message rows {
              required binary region (STRING);
              optional binary words (STRING);
              optional fixed_len_byte_array(11) value (DECIMAL(24,6));
              optional int32 rank;
              optional int32 released (DATE);
              optional int64 started (TIMESTAMP(MICROS,true));
            }""");
    private static final DataType DECIMAL = new DecimalType(24, 6);
    private static final StructType COLUMNS = new StructType()
            .add("region", StringType.STRING)
            .add("words", StringType.STRING)
            .add("value", DECIMAL)
            .add("rank", IntegerType.INTEGER)
            .add("released", DateType.DATE)
            .add("started", TimestampType.TIMESTAMP);

    @TempDir
    Path folder;

    private final Configuration hadoop = new Configuration(false);
    private final FileIO io = new HadoopFileIO(hadoop);
    private final ParquetHandler ours = new ColumnarFiles(io, hadoop);

    @RepeatedTest(8)
    void every_value_is_the_one_that_kernel_reads(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        WriterVersion version = random.nextBoolean() ? WriterVersion.PARQUET_1_0 : WriterVersion.PARQUET_2_0;
        Path file = written(random, version, 1 + random.nextInt(1_500));
        assertThat(rows(ours, file, COLUMNS, Optional.empty()))
                .isEqualTo(rows(new DefaultParquetHandler(io), file, COLUMNS, Optional.empty()))
                .isNotEmpty();
    }

    @Test
    void columns_come_in_the_order_in_which_they_are_asked_for() throws IOException {
        Path file = written(new Random(5), WriterVersion.PARQUET_1_0, 700);
        StructType some = new StructType().add("rank", IntegerType.INTEGER).add("region", StringType.STRING);
        assertThat(rows(ours, file, some, Optional.empty()))
                .isEqualTo(rows(new DefaultParquetHandler(io), file, some, Optional.empty()));
    }

    @Test
    void row_groups_without_a_wanted_row_are_passed_by() throws IOException {
        Path file = folder.resolve("sorted.parquet");
        try (ParquetWriter<Group> writer = writer(file, WriterVersion.PARQUET_1_0, 1_000)) {
            for (int row = 0; row < 30_000; row++) {
                writer.write(new SimpleGroupFactory(STORED).newGroup().append("region", "%06d".formatted(row)));
            }
        }
        Predicate wanted = new Predicate("=", new Column("region"), Literal.ofString("020001"));
        assertThat(rows(ours, file, COLUMNS, Optional.of(wanted)))
                .hasSizeLessThan(20_000)
                .anyMatch(row -> row.contains("020001"));
    }

    @Test
    void columns_that_are_not_known_here_are_left_to_kernel() throws IOException {
        Path file = written(new Random(7), WriterVersion.PARQUET_1_0, 300);
        StructType absent = new StructType().add("region", StringType.STRING).add("gone", LongType.LONG);
        assertThat(rows(ours, file, absent, Optional.empty()))
                .isEqualTo(rows(new DefaultParquetHandler(io), file, absent, Optional.empty()))
                .hasSize(300);
    }

    @Test
    void batches_of_kernel_hold_fewer_rows_than_a_row_group() throws IOException {
        Path file = written(new Random(9), WriterVersion.PARQUET_1_0, 1_500);
        assertThat(sizes(ours, file).get(0))
                .isGreaterThan(sizes(new DefaultParquetHandler(io), file).get(0));
    }

    /** Returns a file of rows, some columns of few values, some of many, some mostly empty, in small pages and row groups. */
    private Path written(Random random, WriterVersion version, int many) throws IOException {
        Path file = folder.resolve("rows-" + many + ".parquet");
        Files.deleteIfExists(file);
        int different = 1 + random.nextInt(300);
        int filled = random.nextInt(101);
        try (ParquetWriter<Group> writer = writer(file, version, 200 + random.nextInt(20_000))) {
            for (int row = 0; row < many; row++) {
                Group group = new SimpleGroupFactory(STORED).newGroup();
                group.append("region", "区" + (random.nextBoolean() ? row : random.nextInt(different)));
                if (random.nextInt(100) < filled) {
                    group.append("words", "字".repeat(random.nextInt(9)));
                    group.append("value", decimal(random, random.nextBoolean() ? different : Integer.MAX_VALUE));
                }
                if (random.nextInt(100) < filled) {
                    group.append("rank", row / 50 - 3);
                    group.append("released", -random.nextInt(40_000));
                    group.append("started", random.nextLong());
                }
                writer.write(group);
            }
        }
        return file;
    }

    private static Binary decimal(Random random, int different) {
        BigInteger millionths = BigInteger.valueOf(random.nextInt(different))
                .multiply(BigInteger.valueOf(random.nextBoolean() ? -1 : 1L << 30));
        byte[] significant = millionths.toByteArray();
        byte[] all = new byte[11];
        Arrays.fill(all, (byte) (millionths.signum() < 0 ? -1 : 0));
        return Binary.fromConstantByteArray(
                ByteBuffer.wrap(all).put(11 - significant.length, significant).array());
    }

    private ParquetWriter<Group> writer(Path file, WriterVersion version, int dictionary) throws IOException {
        return ExampleParquetWriter.builder(
                        HadoopOutputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), hadoop))
                .withConf(hadoop)
                .withType(STORED)
                .withWriterVersion(version)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withPageRowCountLimit(170)
                .withPageSize(2_000)
                .withDictionaryPageSize(dictionary)
                .withRowGroupSize(100_000L)
                .build();
    }

    private static List<Integer> sizes(ParquetHandler reader, Path file) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        try (CloseableIterator<FileReadResult> batches = batches(reader, file, COLUMNS, Optional.empty())) {
            batches.forEachRemaining(batch -> sizes.add(batch.getData().getSize()));
        }
        return sizes;
    }

    private static List<List<@Nullable Object>> rows(
            ParquetHandler reader, Path file, StructType columns, Optional<Predicate> predicate) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (CloseableIterator<FileReadResult> batches = batches(reader, file, columns, predicate)) {
            while (batches.hasNext()) {
                ColumnarBatch batch = batches.next().getData();
                for (int row = 0; row < batch.getSize(); row++) {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (int column = 0; column < columns.length(); column++) {
                        values.add(value(columns.at(column).getDataType(), batch.getColumnVector(column), row));
                    }
                    rows.add(values);
                }
            }
        }
        return rows;
    }

    private static CloseableIterator<FileReadResult> batches(
            ParquetHandler reader, Path file, StructType columns, Optional<Predicate> predicate) throws IOException {
        FileStatus status = FileStatus.of(file.toString(), Files.size(file), 0);
        return reader.readParquetFiles(Utils.singletonCloseableIterator(status), columns, predicate);
    }

    private static @Nullable Object value(DataType type, ColumnVector vector, int row) {
        if (vector.isNullAt(row)) {
            return null;
        }
        if (type.equals(DECIMAL)) {
            return vector.getDecimal(row);
        }
        if (type instanceof StringType) {
            return vector.getString(row);
        }
        return type instanceof TimestampType ? (Object) vector.getLong(row) : (Object) vector.getInt(row);
    }
}
