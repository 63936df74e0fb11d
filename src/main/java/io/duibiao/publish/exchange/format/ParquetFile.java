package io.duibiao.publish.exchange.format;

import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.Edition;
import io.duibiao.publish.exchange.EditionWriter;
import io.duibiao.publish.exchange.Field;
import io.duibiao.publish.exchange.FieldType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** Parquet, written by its own library: texts, days, and decimals of 38 digits with 14 after the point. */
final class ParquetFile implements EditionWriter {
    private static final int DECIMAL_BYTES = 16;

    @Override
    public List<Path> write(Edition edition, Path folder, String name) throws IOException {
        DataSet data = edition.data();
        Path file = folder.resolve(name);
        MessageType schema = schema(data);
        SimpleGroupFactory groups = new SimpleGroupFactory(schema);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            for (List<String> row : data.rows()) {
                writer.write(group(groups.newGroup(), data, row));
            }
        }
        return List.of(file);
    }

    private static MessageType schema(DataSet data) {
        Type[] columns = data.columns().stream()
                .map(field -> column(field, data.structure().isKey(field)))
                .toArray(Type[]::new);
        return new MessageType(data.structure().name(), columns);
    }

    private static Type column(Field field, boolean key) {
        Repetition repetition = key ? Repetition.REQUIRED : Repetition.OPTIONAL;
        return switch (field.type()) {
            case TEXT, PERIOD ->
                Types.primitive(PrimitiveTypeName.BINARY, repetition)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(field.name());
            case INTEGER -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(field.name());
            case DECIMAL ->
                Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
                        .length(DECIMAL_BYTES)
                        .as(LogicalTypeAnnotation.decimalType(FieldType.SCALE, FieldType.PRECISION))
                        .named(field.name());
            case DATE ->
                Types.primitive(PrimitiveTypeName.INT32, repetition)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(field.name());
        };
    }

    private static Group group(Group group, DataSet data, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            Field field = data.columns().get(i);
            if (!row.get(i).isEmpty() || data.structure().isKey(field)) {
                add(group, i, field.type(), row.get(i));
            }
        }
        return group;
    }

    private static void add(Group group, int column, FieldType type, String cell) {
        switch (type) {
            case TEXT, PERIOD -> group.add(column, cell);
            case INTEGER -> group.add(column, Integer.parseInt(cell));
            case DECIMAL -> group.add(column, decimal(new BigDecimal(cell)));
            case DATE -> group.add(column, Math.toIntExact(LocalDate.parse(cell).toEpochDay()));
        }
    }

    /** Returns the number as Parquet holds it: its unscaled value in two's complement, the highest byte first. */
    private static Binary decimal(BigDecimal value) {
        byte[] shortest = value.setScale(FieldType.SCALE).unscaledValue().toByteArray();
        byte[] bytes = new byte[DECIMAL_BYTES];
        if (value.signum() < 0) {
            Arrays.fill(bytes, (byte) -1);
        }
        System.arraycopy(shortest, 0, bytes, DECIMAL_BYTES - shortest.length, shortest.length);
        return Binary.fromConstantByteArray(bytes);
    }
}
