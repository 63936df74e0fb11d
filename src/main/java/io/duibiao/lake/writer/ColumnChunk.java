package io.duibiao.lake.writer;

import io.duibiao.schema.Decimals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** The values of one column of a row group: each different value stands in a {@link Dictionary}, and the rows hold its number. */
final class ColumnChunk {
    private static final int ROWS_A_PAGE = 20_000;
    private static final int EMPTY = -1;
    /** Numbers of so many digits fit into 64 bits. */
    private static final int DIGITS = 18;

    private final ValueForm form;
    private final String name;
    private final Dictionary values;
    private int[] rows;
    private int size;
    private @Nullable Object lastGiven;
    private int numberOfLastGiven;

    ColumnChunk(ValueForm form, String name, int capacity) {
        this.form = form;
        this.name = name;
        this.values = new Dictionary(form);
        this.rows = new int[capacity];
    }

    /** Adds the text of the next row. */
    void add(String value) {
        addNumber(values.number(value, size));
    }

    /** Adds the whole number or the day of the next row. */
    void add(long value) {
        addNumber(values.number(value, size));
    }

    /** Adds the decimal number of the next row, of which many rows may hold the very same one. */
    void add(BigDecimal given, UnaryOperator<BigDecimal> stored) {
        if (given != lastGiven) {
            numberOfLastGiven = number(stored.apply(given));
            lastGiven = given;
        }
        addNumber(numberOfLastGiven);
    }

    private int number(BigDecimal stored) {
        return stored.precision() <= DIGITS
                ? values.number(stored.scaleByPowerOfTen(Decimals.SCALE).longValue(), size)
                : values.number(stored, size);
    }

    /** Leaves the next row empty. */
    void addNothing() {
        addNumber(EMPTY);
    }

    private void addNumber(int number) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = number;
    }

    int size() {
        return size;
    }

    boolean isFilled(int row) {
        return rows[row] != EMPTY;
    }

    /** Returns the whole number of a row that is filled. */
    int integer(int row) {
        return ValueForm.number(values.value(rows[row]));
    }

    /** Returns whether every row is filled. */
    boolean isFull() {
        return Arrays.stream(rows, 0, size).allMatch(number -> number != EMPTY);
    }

    /** Returns whether each row is filled where that of another column is empty, and empty where that is filled. */
    boolean isFilledWhereEmpty(ColumnChunk other) {
        return IntStream.range(0, size).allMatch(row -> isFilled(row) != other.isFilled(row));
    }

    /** Returns the different values. */
    Dictionary values() {
        return values;
    }

    /** Returns the lowest and the highest value and how many rows are empty. */
    Statistics<?> range() {
        return range(0, size);
    }

    /** Writes the column into the open row group of a file. */
    void write(ParquetFileWriter file, MessageType schema, BytesInputCompressor compressor) throws IOException {
        file.startColumn(schema.getColumnDescription(new String[] {name}), size, compressor.getCodecName());
        boolean byNumber = values.repeats();
        if (byNumber) {
            BytesInput plain = plain(IntStream.range(0, values.size()).toArray());
            int length = Math.toIntExact(plain.size());
            file.writeDictionaryPage(
                    new DictionaryPage(compressor.compress(plain), length, values.size(), Encoding.PLAIN));
        }
        for (int from = 0; from < size; from += ROWS_A_PAGE) {
            int to = Math.min(size, from + ROWS_A_PAGE);
            BytesInput page = BytesInput.concat(presence(from, to), byNumber ? numbers(from, to) : valuesOf(from, to));
            Encoding encoding = byNumber ? Encoding.RLE_DICTIONARY : Encoding.PLAIN;
            file.writeDataPage(
                    to - from,
                    Math.toIntExact(page.size()),
                    compressor.compress(page),
                    range(from, to),
                    to - from,
                    Encoding.RLE,
                    Encoding.RLE,
                    encoding);
        }
        file.endColumn();
    }

    private BytesInput presence(int from, int to) throws IOException {
        try (RunLengthBitPackingHybridEncoder encoder = encoder(1)) {
            for (int row = from; row < to; row++) {
                encoder.writeInt(rows[row] == EMPTY ? 0 : 1);
            }
            byte[] levels = bytes(encoder);
            return BytesInput.concat(BytesInput.fromInt(levels.length), BytesInput.from(levels));
        }
    }

    private BytesInput numbers(int from, int to) throws IOException {
        int width = Math.max(1, BytesUtils.getWidthFromMaxInt(values.size() - 1));
        try (RunLengthBitPackingHybridEncoder encoder = encoder(width)) {
            for (int row = from; row < to; row++) {
                if (rows[row] != EMPTY) {
                    encoder.writeInt(rows[row]);
                }
            }
            return BytesInput.concat(BytesInput.from(new byte[] {(byte) width}), BytesInput.from(bytes(encoder)));
        }
    }

    private static RunLengthBitPackingHybridEncoder encoder(int width) {
        return new RunLengthBitPackingHybridEncoder(width, 1 << 10, 1 << 20, HeapByteBufferAllocator.getInstance());
    }

    /** An encoder's bytes are gone once it is closed. */
    private static byte[] bytes(RunLengthBitPackingHybridEncoder encoder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        encoder.toBytes().writeAllTo(bytes);
        return bytes.toByteArray();
    }

    private BytesInput valuesOf(int from, int to) {
        return plain(Arrays.stream(rows, from, to).filter(row -> row != EMPTY).toArray());
    }

    /** Returns the bytes of the values with these numbers, as a page holds them. */
    private BytesInput plain(int[] wanted) {
        int before = form.saysLength() ? Integer.BYTES : 0;
        int length = 0;
        for (int number : wanted) {
            length += before + values.value(number).length;
        }
        ByteBuffer all = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : wanted) {
            byte[] value = values.value(number);
            if (form.saysLength()) {
                all.putInt(value.length);
            }
            all.put(value);
        }
        return BytesInput.from(all.array());
    }

    /** A page's range is that of the whole chunk: it may be wider than its own, and never narrower. */
    private Statistics<?> range(int from, int to) {
        long empty = Arrays.stream(rows, from, to).filter(row -> row == EMPTY).count();
        Statistics.Builder range =
                Statistics.getBuilderForReading(form.column(name)).withNumNulls(empty);
        return empty == to - from
                ? range.build()
                : range.withMin(values.lowest()).withMax(values.highest()).build();
    }
}
