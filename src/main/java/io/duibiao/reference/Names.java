package io.duibiao.reference;

import java.text.Normalizer;

/** The form in which names are compared: full width folded (NFKC), spaces inside removed, 规模以上 and 规上 alike. */
public final class Names {
    private Names() {}

    /** Returns the name in the form in which names are compared. */
    public static String normal(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(kept::appendCodePoint);
        return kept.toString().replace("规模以上", "规上").replace("限额以上", "限上");
    }
}
