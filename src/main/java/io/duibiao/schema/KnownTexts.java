package io.duibiao.schema;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The texts of a column, of which most repeat: equal ones become one object, made once. Where most turn out to be different, as
 * sentences are, none is looked up any longer.
 */
final class KnownTexts {
    /** From so many different texts on, half of all must repeat one, else looking them up costs more than it spares. */
    private static final int MANY = 2_000;

    private final Map<UTF8String, String> known = new HashMap<>();
    private UTF8String last = UTF8String.EMPTY_UTF8;
    private String lastText = "";
    private int asked;
    private boolean repeats = true;

    /** Returns the characters of a text, whose bytes need not last. */
    String of(UTF8String text) {
        if (!text.equals(last)) {
            lastText = repeats ? lookedUp(text) : text.toString();
            last = text.copy();
        }
        return lastText;
    }

    private String lookedUp(UTF8String text) {
        asked++;
        String found = known.get(text);
        if (found != null) {
            return found;
        }
        String made = text.toString();
        known.put(text.copy(), made);
        if (known.size() > MANY && 2 * known.size() > asked) {
            repeats = false;
            known.clear();
        }
        return made;
    }
}
