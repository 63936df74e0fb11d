package io.duibiao.lake.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

/**
 * The values of one column of a row group. Each different value is turned into bytes once, and the rows hold its number; where
 * most values turn out to be different, as amounts are, every value gets a number of its own and none is looked up.
 */
final class ColumnChunk {
    private static final int ROWS_A_PAGE = 20_000;
    private static final int EMPTY = -1;
    /** From so many different values on, half of all rows must repeat one, else looking them up costs more than it spares. */
    private static final int MANY = 2_000;

    private final ValueForm form;
    private final String name;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private byte[][] values = new byte[64][];
    private int[] rows;
    private int size;
    private int different;
    private int lowest;
    private int highest;
    private boolean repeats = true;
    private @Nullable Object lastGiven;
    private @Nullable Object last;
    private int lastNumber;

    ColumnChunk(ValueForm form, String name, int capacity) {
        this.form = form;
        this.name = name;
        this.rows = new int[capacity];
    }

    /** Adds the text, the whole number or the day of the next row. */
    void add(Object value) {
        addNumber(value == last ? lastNumber : number(value));
    }

    /** Adds the decimal number of the next row, of which many rows may hold the very same one. */
    void add(BigDecimal given, UnaryOperator<BigDecimal> stored) {
        if (given != lastGiven) {
            number(stored.apply(given));
            lastGiven = given;
        }
        addNumber(lastNumber);
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

    private int number(Object value) {
        if (value.equals(last)) {
            return lastNumber;
        }
        last = value;
        if (repeats) {
            Integer known = numbers.get(value);
            lastNumber = known == null ? newNumber(value) : known;
        } else {
            lastNumber = keep(value);
        }
        return lastNumber;
    }

    private int newNumber(Object value) {
        int number = keep(value);
        numbers.put(value, number);
        if (different > MANY && 2 * different > size) {
            repeats = false;
            numbers.clear();
        }
        return number;
    }

    private int keep(Object value) {
        if (different == values.length) {
            values = Arrays.copyOf(values, 2 * different);
        }
        byte[] bytes = form.bytes(value);
        values[different] = bytes;
        lowest = form.compare(bytes, values[lowest]) < 0 ? different : lowest;
        highest = form.compare(bytes, values[highest]) > 0 ? different : highest;
        return different++;
    }

    int size() {
        return size;
    }

    boolean isFilled(int row) {
        return rows[row] != EMPTY;
    }

    /** Returns the whole number of a row that is filled. */
    int integer(int row) {
        return ValueForm.number(values[rows[row]]);
    }

    /** Returns whether every row is filled. */
    boolean isFull() {
        return Arrays.stream(rows, 0, size).allMatch(number -> number != EMPTY);
    }

    /** Returns whether each row is filled where that of another column is empty, and empty where that is filled. */
    boolean isFilledWhereEmpty(ColumnChunk other) {
        return IntStream.range(0, size).allMatch(row -> isFilled(row) != other.isFilled(row));
    }

    /** Returns whether the filled rows hold only texts that are among these. */
    boolean holdsOnly(Set<String> texts) {
        return Arrays.stream(values, 0, different)
                .allMatch(bytes -> texts.contains(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Returns whether the numbers of the filled rows are zero or more. */
    boolean isNotNegative() {
        return different == 0 || !form.isNegative(values[lowest]);
    }

    /** Returns the lowest and the highest value and how many rows are empty. */
    Statistics<?> range() {
        return range(0, size);
    }

    /** Writes the column into the open row group of a file. */
    void write(ParquetFileWriter file, MessageType schema, BytesInputCompressor compressor) throws IOException {
        file.startColumn(schema.getColumnDescription(new String[] {name}), size, compressor.getCodecName());
        boolean byNumber = repeats && different > 0;
        if (byNumber) {
            BytesInput plain = plain(0, different);
            int length = Math.toIntExact(plain.size());
            file.writeDictionaryPage(new DictionaryPage(compressor.compress(plain), length, different, Encoding.PLAIN));
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
        int width = Math.max(1, BytesUtils.getWidthFromMaxInt(different - 1));
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

    private BytesInput plain(int from, int to) {
        return plain(IntStream.range(from, to).toArray());
    }

    /** Returns the bytes of the values with these numbers, as a page holds them. */
    private BytesInput plain(int[] wanted) {
        int before = form.saysLength() ? Integer.BYTES : 0;
        int length = 0;
        for (int number : wanted) {
            length += before + values[number].length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (int number : wanted) {
            byte[] value = values[number];
            System.arraycopy(ValueForm.littleEndian(value.length), 0, all, at, before);
            System.arraycopy(value, 0, all, at + before, value.length);
            at += before + value.length;
        }
        return BytesInput.from(all);
    }

    /** A page's range is that of the whole chunk: it may be wider than its own, and never narrower. */
    private Statistics<?> range(int from, int to) {
        long empty = Arrays.stream(rows, from, to).filter(row -> row == EMPTY).count();
        Statistics.Builder range =
                Statistics.getBuilderForReading(form.column(name)).withNumNulls(empty);
        return empty == to - from
                ? range.build()
                : range.withMin(values[lowest]).withMax(values[highest]).build();
    }
}
