package io.duibiao.lake.writer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.jspecify.annotations.Nullable;

/**
 * The different values of a column, numbered from 0, each turned into bytes once. Where most values turn out to be different, as
 * amounts are, every value gets a number of its own and none is looked up.
 */
final class Dictionary {
    /** From so many different values on, half of all rows must repeat one, else looking them up costs more than it spares. */
    private static final int MANY = 2_000;

    private final ValueForm form;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Numbering wholeNumbers = new Numbering();
    private byte[][] values = new byte[64][];
    private int size;
    private int lowest;
    private int highest;
    private boolean repeats = true;
    private @Nullable Object last;
    private int numberOfLast;
    private long lastWhole;
    private int numberOfLastWhole = Numbering.NONE;

    Dictionary(ValueForm form) {
        this.form = form;
    }

    /** Returns the number of a value that is added after so many rows. */
    int number(Object value, int rows) {
        if (value == last || value.equals(last)) {
            return numberOfLast;
        }
        last = value;
        Integer known = repeats ? numbers.get(value) : null;
        if (known == null) {
            numberOfLast = keep(form.bytes(value));
            if (isWorthLookingUp(rows)) {
                numbers.put(value, numberOfLast);
            }
        } else {
            numberOfLast = known;
        }
        return numberOfLast;
    }

    /** Returns the number of a whole number, a day or millionths that are added after so many rows. */
    int number(long value, int rows) {
        if (value == lastWhole && numberOfLastWhole != Numbering.NONE) {
            return numberOfLastWhole;
        }
        lastWhole = value;
        int known = repeats ? wholeNumbers.of(value) : Numbering.NONE;
        if (known == Numbering.NONE) {
            numberOfLastWhole = keep(form.bytes(value));
            if (isWorthLookingUp(rows)) {
                wholeNumbers.put(value, numberOfLastWhole);
            }
        } else {
            numberOfLastWhole = known;
        }
        return numberOfLastWhole;
    }

    private boolean isWorthLookingUp(int rows) {
        if (repeats && size > MANY && 2 * size > rows) {
            repeats = false;
            numbers.clear();
            wholeNumbers.clear();
        }
        return repeats;
    }

    private int keep(byte[] bytes) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = bytes;
        lowest = form.compare(bytes, values[lowest]) < 0 ? size : lowest;
        highest = form.compare(bytes, values[highest]) > 0 ? size : highest;
        return size++;
    }

    /** Returns whether equal values have one number. */
    boolean repeats() {
        return repeats && size > 0;
    }

    int size() {
        return size;
    }

    /** Returns the bytes of the value with a number. */
    byte[] value(int number) {
        return values[number];
    }

    /** Returns the page of all values in the order of their numbers. */
    DictionaryPage page(BytesInputCompressor compressor) throws IOException {
        BytesInput plain = plain(IntStream.range(0, size));
        return new DictionaryPage(compressor.compress(plain), Math.toIntExact(plain.size()), size, Encoding.PLAIN);
    }

    /** Returns the bytes of the values with these numbers, as a page holds them. */
    BytesInput plain(IntStream wanted) {
        int[] these = wanted.toArray();
        int before = form.saysLength() ? Integer.BYTES : 0;
        int length = 0;
        for (int number : these) {
            length += before + values[number].length;
        }
        ByteBuffer all = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : these) {
            if (form.saysLength()) {
                all.putInt(values[number].length);
            }
            all.put(values[number]);
        }
        return BytesInput.from(all.array());
    }

    /** Returns the bytes of the lowest value; there must be one. */
    byte[] lowest() {
        return values[lowest];
    }

    /** Returns the bytes of the highest value; there must be one. */
    byte[] highest() {
        return values[highest];
    }

    /** Returns whether all values are texts that are among these. */
    boolean holdsOnly(Set<String> texts) {
        return Arrays.stream(values, 0, size)
                .allMatch(bytes -> texts.contains(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Returns whether all values are numbers of zero or more. */
    boolean isNotNegative() {
        return size == 0 || !form.isNegative(values[lowest]);
    }
}
