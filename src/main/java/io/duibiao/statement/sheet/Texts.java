package io.duibiao.statement.sheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The form in which texts of a sheet are read: full width folded, artefacts of conversion removed. */
final class Texts {
    private static final Pattern ARTEFACT = Pattern.compile("_x000[dDaA9]_|[\\u200b\\ufeff\\u00ad]");
    private static final Pattern INDENT = Pattern.compile("^[ \\u00a0\\u2002\\u2003\\u3000]+");
    private static final Pattern SPACES_IN_CJK =
            Pattern.compile("(?<=[\\u3400-\\u9fff(:、,])[ \\t]+(?=[\\u3400-\\u9fff(:、,])");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{3,}(?:\\s+[A-Z]{2,}){2,}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private Texts() {}

    /** Returns the text with full width folded and artefacts removed; line breaks and the width of indentation stay. */
    static String folded(String text) {
        String marked = Marks.kept(INDENT.matcher(ARTEFACT.matcher(text).replaceAll(""))
                .replaceAll(blanks -> blanks.group().replace("\u3000", "  ").replace("\u2003", "  ")));
        return Normalizer.normalize(marked, Normalizer.Form.NFKC)
                .replace('\r', '\n')
                .stripTrailing();
    }

    /** Returns the text on one line, without the spaces that spread Chinese names: 「郑  州  市」 is 郑州市. */
    static String oneLine(String folded) {
        String line = BLANKS.matcher(folded).replaceAll(" ").strip();
        return SPACES_IN_CJK.matcher(line).replaceAll("");
    }

    /** Returns the text without any space. */
    static String packed(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    /** Returns whether the text holds a Chinese character. */
    static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x3400 && c <= 0x9fff);
    }

    /** Returns whether the text is an English label: letters, no Chinese, and not a short form such as GDP. */
    static boolean isEnglish(String text) {
        return !hasChinese(text)
                && (text.chars().anyMatch(c -> c >= 'a' && c <= 'z')
                        || CAPITALS.matcher(text).find());
    }

    /** Returns how far the text is indented, in spaces; a full-width space counts two. */
    static int indent(String text) {
        int indent = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u3000') {
                indent += 2;
            } else if (c == ' ' || c == '\u00a0') {
                indent++;
            } else {
                break;
            }
        }
        return indent;
    }
}
