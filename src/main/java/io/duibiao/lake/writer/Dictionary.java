package io.duibiao.lake.writer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;

/**
 * The different values of a column, numbered from 0, each turned into bytes once. Where most values turn out to be different, as
 * amounts are, every value gets a number of its own and none is looked up.
 */
final class Dictionary {
    /** From so many different values on, half of all rows must repeat one, else looking them up costs more than it spares. */
    private static final int MANY = 2_000;

    private final ValueForm form;
    private final TextNumbering texts = new TextNumbering();
    private final Numbering wholeNumbers = new Numbering();
    private final Map<BigDecimal, Integer> largeNumbers = new HashMap<>();
    private final PlainValues values;
    private int lowest;
    private int highest;
    private long least = Long.MAX_VALUE;
    private long most = Long.MIN_VALUE;
    private boolean repeats = true;
    private String lastText = "";
    private int numberOfLastText = Numbering.NONE;
    private long lastWhole;
    private int numberOfLastWhole = Numbering.NONE;

    Dictionary(ValueForm form) {
        this.form = form;
        this.values = new PlainValues(form);
    }

    /** Forgets all. */
    void clear() {
        texts.clear();
        wholeNumbers.clear();
        largeNumbers.clear();
        values.clear();
        lowest = 0;
        highest = 0;
        least = Long.MAX_VALUE;
        most = Long.MIN_VALUE;
        repeats = true;
        numberOfLastText = Numbering.NONE;
        numberOfLastWhole = Numbering.NONE;
    }

    /** Returns the number of a text that is added after so many rows. */
    int number(String text, int rows) {
        if (isLast(text)) {
            return numberOfLastText;
        }
        lastText = text;
        int known = repeats ? texts.of(text) : Numbering.NONE;
        if (known == Numbering.NONE) {
            numberOfLastText = keep(values.add(text));
            if (isWorthLookingUp(rows)) {
                texts.put(text, numberOfLastText);
            }
        } else {
            numberOfLastText = known;
        }
        return numberOfLastText;
    }

    /** Texts that repeat have their hashes at hand, which spares to look into those that differ. */
    private boolean isLast(String text) {
        return numberOfLastText != Numbering.NONE
                && (!repeats || text.hashCode() == lastText.hashCode())
                && text.equals(lastText);
    }

    /** Returns the number of a decimal number that does not fit into 64 bits; there are few of them. */
    int number(BigDecimal large) {
        return largeNumbers.computeIfAbsent(large, number -> keep(values.add(number)));
    }

    /** Returns the number of a whole number, a day or millionths that are added after so many rows. */
    int number(long value, int rows) {
        if (value == lastWhole && numberOfLastWhole != Numbering.NONE) {
            return numberOfLastWhole;
        }
        lastWhole = value;
        int known = repeats ? wholeNumbers.of(value) : Numbering.NONE;
        if (known == Numbering.NONE) {
            numberOfLastWhole = keepWhole(value);
            if (isWorthLookingUp(rows)) {
                wholeNumbers.put(value, numberOfLastWhole);
            }
        } else {
            numberOfLastWhole = known;
        }
        return numberOfLastWhole;
    }

    private boolean isWorthLookingUp(int rows) {
        if (repeats && size() > MANY && 2 * size() > rows) {
            repeats = false;
            texts.clear();
            wholeNumbers.clear();
        }
        return repeats;
    }

    /** Only a number beyond all before it can be the lowest or highest value, and few are. */
    private int keepWhole(long value) {
        int number = values.add(value);
        if (value < least || value > most) {
            least = Math.min(least, value);
            most = Math.max(most, value);
            keep(number);
        }
        return number;
    }

    private int keep(int number) {
        lowest = values.compare(number, lowest) < 0 ? number : lowest;
        highest = values.compare(number, highest) > 0 ? number : highest;
        return number;
    }

    /** Returns whether equal values have one number. */
    boolean repeats() {
        return repeats && size() > 0;
    }

    int size() {
        return values.size();
    }

    /** Returns the whole number of 32 bits that has a number. */
    int integer(int number) {
        return values.integer(number);
    }

    /** Returns the bytes of the value with a number. */
    byte[] value(int number) {
        return values.value(number);
    }

    /** Returns the page of all values in the order of their numbers. */
    DictionaryPage page(BytesInputCompressor compressor) throws IOException {
        BytesInput plain = values.all();
        return new DictionaryPage(compressor.compress(plain), Math.toIntExact(plain.size()), size(), Encoding.PLAIN);
    }

    /** Returns the bytes of the values with the first of these numbers, as a page holds them. */
    BytesInput plain(int[] numbers, int many) {
        return values.of(numbers, many);
    }

    /** Returns the bytes of the lowest value; there must be one. */
    byte[] lowest() {
        return values.value(lowest);
    }

    /** Returns the bytes of the highest value; there must be one. */
    byte[] highest() {
        return values.value(highest);
    }

    /** Returns whether all values are texts that are among these. */
    boolean holdsOnly(Set<String> texts) {
        return IntStream.range(0, size())
                .allMatch(number -> texts.contains(new String(values.value(number), StandardCharsets.UTF_8)));
    }

    /** Returns whether all values are numbers of zero or more. */
    boolean isNotNegative() {
        return size() == 0 || !form.isNegative(values.value(lowest));
    }
}
