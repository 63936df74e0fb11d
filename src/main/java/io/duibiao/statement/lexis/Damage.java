package io.duibiao.statement.lexis;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Tells a text that was decoded in a wrong character set, or whose characters alternate with Latin letters. Its digits look
 * whole, but nobody can tell what they are figures of, so that none of them is read.
 */
final class Damage {
    private static final int SAMPLE = 4096;
    private static final int SHARE = 4;
    private static final int FEWEST = 4;
    private static final char REPLACEMENT = '\uFFFD';

    private Damage() {}

    /** Returns whether at least a quarter of the characters that are not ASCII cannot stand in a Chinese text. */
    static boolean isLikely(String text) {
        int all = 0;
        int wrong = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            all++;
            boolean latinBehind = Words.isHan(c) && isSmallLetter(Words.charAt(text, i + 1));
            wrong += isForeign(c) || latinBehind ? 1 : 0;
        }
        return wrong >= FEWEST && wrong * SHARE >= all;
    }

    private static boolean isForeign(char c) {
        boolean latin = c < 0x250 && Character.isLetter(c);
        boolean control = c < 0xA0 || c == REPLACEMENT || (c >= 0xE000 && c <= 0xF8FF);
        boolean kana = c >= 0x3040 && c < 0x3400;
        return latin || control || kana || (Words.isHan(c) && !isCommon(c));
    }

    /** A character of the national standard for simplified text, or a traditional form of one. */
    private static boolean isCommon(char c) {
        return Common.CHARACTERS.get(c) || Traditional.simplified(c) != c;
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** The characters of GB/T 2312, which hold all but a few of those that reports are written in. */
    private static final class Common {
        private static final int FIRST_ROW = 0xA1;
        private static final int LAST_ROW = 0xF7;
        private static final int LAST_CELL = 0xFE;
        static final BitSet CHARACTERS = load();

        private static BitSet load() {
            BitSet characters = new BitSet();
            Charset standard = Charset.forName("GB2312");
            byte[] pair = new byte[2];
            for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
                for (int cell = FIRST_ROW; cell <= LAST_CELL; cell++) {
                    pair[0] = (byte) row;
                    pair[1] = (byte) cell;
                    characters.set(new String(pair, standard).charAt(0));
                }
            }
            return characters;
        }
    }
}
