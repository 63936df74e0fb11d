package io.duibiao.lake.writer;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * The texts of one column of a row group, several a row, in one page. An entry is a text, or stands for a row that has none; how deep
 * it is defined and whether it goes on with the row before are the levels of the Parquet format's lists.
 */
final class TextsChunk implements Chunk {
    private static final String LIST = "list";
    private static final String ELEMENT = "element";

    private static final int NOTHING = 0;
    private static final int NO_TEXT = 1;
    private static final int TEXT = 2;

    private final String name;
    private final Dictionary values = new Dictionary(ValueForm.TEXT);
    private final BitSet goesOn = new BitSet();
    private int[] numbers;
    private byte[] defined;
    private int entries;
    private int rows;

    /** Makes an empty chunk of the column of this name. */
    TextsChunk(String name, int capacity) {
        this.name = name;
        this.numbers = new int[capacity];
        this.defined = new byte[capacity];
    }

    /** Returns the column of a Parquet file, which may be empty; none of its texts may. */
    static Type column(String name) {
        return Types.optionalList().element(element()).named(name);
    }

    private static PrimitiveType element() {
        return Types.required(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(ELEMENT);
    }

    /** Adds the texts of the next row. */
    void add(String[] texts) {
        rows++;
        if (texts.length == 0) {
            addEntry(NO_TEXT, 0);
        }
        for (int i = 0; i < texts.length; i++) {
            goesOn.set(entries, i > 0);
            addEntry(TEXT, values.number(texts[i], entries));
        }
    }

    @Override
    public void addNothing() {
        rows++;
        addEntry(NOTHING, 0);
    }

    @Override
    public void clear() {
        values.clear();
        goesOn.clear();
        entries = 0;
        rows = 0;
    }

    private void addEntry(int depth, int number) {
        if (entries == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * entries);
            defined = Arrays.copyOf(defined, 2 * entries);
        }
        defined[entries] = (byte) depth;
        numbers[entries++] = number;
    }

    @Override
    public boolean isFull() {
        for (int entry = 0; entry < entries; entry++) {
            if (defined[entry] == NOTHING) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void write(OpenGroup group) throws IOException {
        ParquetFileWriter file = group.file();
        BytesInputCompressor compressor = group.compressor();
        file.startColumn(
                group.schema().getColumnDescription(new String[] {name, LIST, ELEMENT}),
                entries,
                compressor.getCodecName());
        boolean byNumber = values.repeats();
        if (byNumber) {
            file.writeDictionaryPage(values.page(compressor));
        }
        BytesInput page = BytesInput.concat(continuations(), depths(), byNumber ? byNumber() : plain());
        file.writeDataPage(
                entries,
                Math.toIntExact(page.size()),
                compressor.compress(page),
                range(),
                rows,
                Encoding.RLE,
                Encoding.RLE,
                byNumber ? Encoding.RLE_DICTIONARY : Encoding.PLAIN);
        file.endColumn();
    }

    private BytesInput continuations() {
        return levels(1, IntStream.range(0, entries).map(entry -> goesOn.get(entry) ? 1 : 0));
    }

    private BytesInput depths() {
        return levels(2, IntStream.range(0, entries).map(entry -> defined[entry]));
    }

    private static BytesInput levels(int width, IntStream levels) {
        int[] all = levels.toArray();
        return RunLengths.afterLength(RunLengths.of(all, all.length, width));
    }

    private BytesInput byNumber() {
        int width = RunLengths.width(values.size());
        int[] texts = texts();
        return BytesInput.concat(BytesInput.from(new byte[] {(byte) width}), RunLengths.of(texts, texts.length, width));
    }

    private BytesInput plain() {
        int[] texts = texts();
        return values.plain(texts, texts.length);
    }

    private int[] texts() {
        return IntStream.range(0, entries)
                .filter(entry -> defined[entry] == TEXT)
                .map(entry -> numbers[entry])
                .toArray();
    }

    /** Nothing is skipped by the texts of a list. */
    private Statistics<?> range() {
        return Statistics.getBuilderForReading(element()).build();
    }
}
