package io.duibiao.lake.writer;

import io.duibiao.schema.Decimals;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** The values of one column of a row group: each different value stands in a {@link Dictionary}, and the rows hold its number. */
final class ColumnChunk implements Chunk {
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

    /** Adds the value of an earlier row, or leaves the next one empty as that is. */
    void addAgain(int row) {
        addNumber(rows[row]);
    }

    @Override
    public void addNothing() {
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
        return ValueForm.number(values.value(rows[row]), 0);
    }

    @Override
    public boolean isFull() {
        return filled(0, size) == size;
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

    @Override
    public void write(ParquetFileWriter file, MessageType schema, BytesInputCompressor compressor) throws IOException {
        file.startColumn(schema.getColumnDescription(new String[] {name}), size, compressor.getCodecName());
        boolean byNumber = isWorthNumbering();
        if (byNumber) {
            file.writeDictionaryPage(values.page(compressor));
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

    /** Values that were taken over from earlier rows repeat their numbers even where they were not looked up. */
    private boolean isWorthNumbering() {
        return values.repeats() || values.size() > 0 && 2 * values.size() <= filled(0, size);
    }

    private int filled(int from, int to) {
        int filled = 0;
        for (int row = from; row < to; row++) {
            filled += rows[row] == EMPTY ? 0 : 1;
        }
        return filled;
    }

    private boolean isOne(int from, int to) {
        int first = rows[from];
        int others = 0;
        for (int row = from; row < to; row++) {
            others |= rows[row] ^ first;
        }
        return others == 0;
    }

    private BytesInput presence(int from, int to) throws IOException {
        int filled = filled(from, to);
        if (filled == 0 || filled == to - from) {
            return RunLengths.afterLength(RunLengths.one(1, filled == 0 ? 0 : 1, to - from));
        }
        try (RunLengths levels = new RunLengths(1)) {
            for (int row = from; row < to; row++) {
                levels.add(rows[row] == EMPTY ? 0 : 1);
            }
            return levels.bytesAfterLength();
        }
    }

    private BytesInput numbers(int from, int to) throws IOException {
        int width = RunLengths.width(values.size());
        if (rows[from] != EMPTY && isOne(from, to)) {
            return after(width, RunLengths.one(width, rows[from], to - from));
        }
        try (RunLengths numbers = new RunLengths(width)) {
            for (int row = from; row < to; row++) {
                if (rows[row] != EMPTY) {
                    numbers.add(rows[row]);
                }
            }
            return after(width, numbers.bytes());
        }
    }

    private static BytesInput after(int width, BytesInput numbers) {
        return BytesInput.concat(BytesInput.from(new byte[] {(byte) width}), numbers);
    }

    private BytesInput valuesOf(int from, int to) {
        int[] filled = new int[to - from];
        int many = 0;
        for (int row = from; row < to; row++) {
            if (rows[row] != EMPTY) {
                filled[many++] = rows[row];
            }
        }
        return values.plain(filled, many);
    }

    /** A page's range is that of the whole chunk: it may be wider than its own, and never narrower. */
    private Statistics<?> range(int from, int to) {
        int empty = to - from - filled(from, to);
        Statistics.Builder range =
                Statistics.getBuilderForReading(form.column(name)).withNumNulls(empty);
        return empty == to - from
                ? range.build()
                : range.withMin(values.lowest()).withMax(values.highest()).build();
    }
}
