package io.duibiao.schema;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The texts of a column, of which most repeat: equal ones become one object, made once. Where most turn out to be different, as
 * sentences are, none is looked up any longer.
 */
final class KnownTexts {
    /** From so many different texts on, half of all must repeat one, else looking them up costs more than it spares. */
    private static final int MANY = 2_000;

    private final Map<UTF8String, Known> known = new HashMap<>();
    private Known last = new Known(UTF8String.EMPTY_UTF8, "");
    private int asked;
    private boolean repeats = true;

    /** Returns the text of a row's column, whose bytes need not last. */
    String of(InternalRow row, int column) {
        if (!repeats) {
            return row.getUTF8String(column).toString();
        }
        // mostly it is the one before, and no object is made to see that
        if (!(row instanceof UnsafeRow unsafe && RowBytes.of(unsafe, column).holds(last.bytes()))) {
            last = lookedUp(row.getUTF8String(column));
        }
        return last.text();
    }

    private Known lookedUp(UTF8String text) {
        asked++;
        Known found = known.get(text);
        if (found != null) {
            return found;
        }
        Known made = new Known(text.copy(), text.toString());
        known.put(made.bytes(), made);
        if (known.size() > MANY && 2 * known.size() > asked) {
            repeats = false;
            known.clear();
        }
        return made;
    }

    /**
     * A text.
     *
     * @param bytes as Spark holds it
     * @param text as we do
     */
    private record Known(UTF8String bytes, String text) {}
}
