package io.duibiao.statement.lexis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional characters and their simplified forms, one to one. The table holds the pairs of the Unicode CLDR transform
 * {@code Hant-Hans} that map one character to one; a text is converted only when it is written in traditional characters,
 * because a few of them are good simplified characters too.
 */
final class Traditional {
    private static final String FREQUENT = "萬億長產總業個與達較並開關東國實現務區縣類進發農電費經濟資數據";
    private static final int ENOUGH = 3;
    private static final int SAMPLE = 4096;

    private Traditional() {}

    /** Returns whether the beginning of a text is written in traditional characters. */
    static boolean isLikely(String text) {
        int seen = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c >= 0x4E00 && FREQUENT.indexOf(c) >= 0 && simplified(c) != c && ++seen >= ENOUGH) {
                return true;
            }
        }
        return false;
    }

    /** Returns the simplified form of a character; the character itself where there is none. */
    static char simplified(char c) {
        return c >= 0x3400 && c < 0xA000 ? Table.SIMPLIFIED[c - 0x3400] : c;
    }

    /** The table, loaded when the first traditional character is met. */
    private static final class Table {
        static final char[] SIMPLIFIED = load();

        private static char[] load() {
            char[] table = new char[0xA000 - 0x3400];
            for (int i = 0; i < table.length; i++) {
                table[i] = (char) (0x3400 + i);
            }
            try (InputStream in = Traditional.class.getResourceAsStream("traditional.txt");
                    BufferedReader lines = new BufferedReader(
                            new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    for (int i = 0; i + 1 < line.length(); i += 2) {
                        table[line.charAt(i) - 0x3400] = line.charAt(i + 1);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the table of traditional characters", e);
            }
            return table;
        }
    }
}
