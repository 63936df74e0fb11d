package io.duibiao.lake.writer;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column of a row group: each different value stands in a {@link Dictionary}, and the entries hold its number. Each
 * row has an entry of its own, unless {@link SharedEntries} say otherwise.
 */
final class ColumnChunk implements Chunk {
    private static final int EMPTY = -1;

    private final ValueForm form;
    private final String name;
    private final Dictionary values;
    private int[] entries;
    private int size;
    private int empty;
    private @Nullable SharedEntries shared;

    ColumnChunk(ValueForm form, String name, int capacity) {
        this.form = form;
        this.name = name;
        this.values = new Dictionary(form);
        this.entries = new int[capacity];
    }

    /** Lets rows share entries from now on. */
    void share(SharedEntries rows) {
        shared = rows;
    }

    /** Adds a text. */
    void add(String value) {
        addNumber(values.number(value, size));
    }

    /** Adds a whole number, a day or millionths. */
    void add(long value) {
        addNumber(values.number(value, size));
    }

    /** Adds a decimal number whose millionths do not fit into 64 bits, as a row holds it. */
    void addLarge(BigDecimal stored) {
        addNumber(values.number(stored));
    }

    @Override
    public void addNothing() {
        addNumber(EMPTY);
        empty++;
    }

    private void addNumber(int number) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = number;
    }

    /** Returns how many rows there are. */
    int size() {
        return shared == null ? size : shared.rows();
    }

    private int number(int row) {
        return entries[shared == null ? row : shared.of(row)];
    }

    boolean isFilled(int row) {
        return number(row) != EMPTY;
    }

    /** Returns the whole number of a row that is filled. */
    int integer(int row) {
        return values.integer(number(row));
    }

    /** Returns the decimal number of a row that is filled, in millionths. */
    BigInteger unscaled(int row) {
        return new BigInteger(values.value(number(row)));
    }

    @Override
    public void clear() {
        values.clear();
        size = 0;
        empty = 0;
        shared = null;
    }

    @Override
    public boolean isFull() {
        return empty == 0;
    }

    /** Returns whether each row is filled where that of another column is empty, and empty where that is filled. */
    boolean isFilledWhereEmpty(ColumnChunk other) {
        return shared == other.shared
                ? IntStream.range(0, size).allMatch(i -> entries[i] == EMPTY != (other.entries[i] == EMPTY))
                : IntStream.range(0, size()).allMatch(row -> isFilled(row) != other.isFilled(row));
    }

    /** Returns the different values. */
    Dictionary values() {
        return values;
    }

    /** Returns the lowest and the highest value and how many rows are empty. */
    Statistics<?> range() {
        return range(size(), size() - filled());
    }

    @Override
    public void write(OpenGroup group) throws IOException {
        ParquetFileWriter file = group.file();
        BytesInputCompressor compressor = group.compressor();
        file.startColumn(group.schema().getColumnDescription(new String[] {name}), size(), compressor.getCodecName());
        boolean byNumber = isWorthNumbering();
        if (byNumber) {
            file.writeDictionaryPage(values.page(compressor));
        }
        Encoding encoding = byNumber ? Encoding.RLE_DICTIONARY : Encoding.PLAIN;
        int[] numbers = group.numbers();
        for (int from = 0; from < size(); from += OpenGroup.ROWS_A_PAGE) {
            int rows = Math.min(size() - from, OpenGroup.ROWS_A_PAGE);
            put(from, rows, numbers);
            BytesInput presence = empty == 0 ? RunLengths.one(1, rows, 1) : presence(numbers, rows, group.levels());
            int filled = packed(numbers, rows);
            BytesInput page = BytesInput.concat(
                    RunLengths.afterLength(presence),
                    byNumber ? byNumber(numbers, filled) : values.plain(numbers, filled));
            file.writeDataPage(
                    rows,
                    Math.toIntExact(page.size()),
                    compressor.compress(page),
                    range(rows, rows - filled),
                    rows,
                    Encoding.RLE,
                    Encoding.RLE,
                    encoding);
        }
        file.endColumn();
    }

    /** Values whose entries are shared repeat their numbers even where they were not looked up. */
    private boolean isWorthNumbering() {
        return values.repeats() || values.size() > 0 && 2 * values.size() <= filled();
    }

    private int filled() {
        if (empty == 0 || empty == size) {
            return empty == 0 ? size() : 0;
        }
        int filled = 0;
        for (int row = 0; row < size(); row++) {
            filled += number(row) == EMPTY ? 0 : 1;
        }
        return filled;
    }

    /** Puts the numbers of so many rows to the front. */
    private void put(int from, int rows, int[] numbers) {
        if (shared == null) {
            System.arraycopy(entries, from, numbers, 0, rows);
            return;
        }
        for (int i = 0; i < rows; i++) {
            numbers[i] = entries[shared.of(from + i)];
        }
    }

    private static BytesInput presence(int[] numbers, int rows, int[] levels) {
        for (int i = 0; i < rows; i++) {
            levels[i] = numbers[i] == EMPTY ? 0 : 1;
        }
        return RunLengths.of(levels, rows, 1);
    }

    /** Moves the numbers of filled rows to the front, and returns how many they are. */
    private int packed(int[] numbers, int rows) {
        if (empty == 0) {
            return rows;
        }
        int filled = 0;
        for (int i = 0; i < rows; i++) {
            if (numbers[i] != EMPTY) {
                numbers[filled++] = numbers[i];
            }
        }
        return filled;
    }

    private BytesInput byNumber(int[] numbers, int many) {
        int width = RunLengths.width(values.size());
        return BytesInput.concat(BytesInput.from(new byte[] {(byte) width}), RunLengths.of(numbers, many, width));
    }

    /** A page's range is that of the whole chunk: it may be wider than its own, and never narrower. */
    private Statistics<?> range(int rows, int without) {
        Statistics.Builder range =
                Statistics.getBuilderForReading(form.column(name)).withNumNulls(without);
        return without == rows
                ? range.build()
                : range.withMin(values.lowest()).withMax(values.highest()).build();
    }
}
