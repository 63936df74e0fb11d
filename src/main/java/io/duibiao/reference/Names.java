package io.duibiao.reference;

import java.text.Normalizer;

/** The form in which names are compared: full width folded (NFKC), spaces inside removed, 规模以上 and 规上 alike. */
public final class Names {
    private static final int LAST_HAN = 0x9FFF;

    private Names() {}

    /** Returns the name in the form in which names are compared. */
    public static String normal(String name) {
        String folded = isFolded(name) ? name : folded(name);
        return folded.indexOf('额') < 0 && folded.indexOf('模') < 0
                ? folded
                : folded.replace("规模以上", "规上").replace("限额以上", "限上");
    }

    private static String folded(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Most names are Chinese characters, Latin letters and digits, which folding leaves as they are. */
    private static boolean isFolded(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean ascii = c > ' ' && c < 0x7F;
            boolean han = c >= 0x3400 && c <= LAST_HAN;
            if (!ascii && !han) {
                return false;
            }
        }
        return true;
    }
}
