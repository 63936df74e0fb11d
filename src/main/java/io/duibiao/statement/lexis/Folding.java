package io.duibiao.statement.lexis;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes the plain form of a text, in one pass over it. A line end stays where a paragraph ends and goes where a line was
 * only broken: after a word that cannot end a paragraph, before one that cannot begin one, around a number on a line of
 * its own, and after a long line without an end mark.
 */
final class Folding {
    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_SENTENCE = 300;
    private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}、]+");
    private static final Pattern SENTENCE = Pattern.compile("(?:全[省市区县州年]|年末|20\\d\\d年|完成|实现|截[至止]|据?初步|上半年|前三季度|一季度)");
    private static final String ENDS = "。!?;:";
    private static final String CANNOT_END = "的和与及、,(“为在达约超近是";
    private static final String CANNOT_BEGIN = ",。、;:)”%是的为";
    private static final List<String> TITLE_ENDS =
            List.of("会议上", "大会上", "工作回顾", "情况", "报告", "公报", "通报", "快报", "解读", "发布会", "开幕");
    private static final List<String> BOUNDS = List.of("以上", "以内", "以下", "左右");
    private static final String GOES_ON = "和及与并且区水范人企";
    private static final String CURLY = "“”";
    private static final int LONG_LINE = 28;
    /** Behind it a line was not broken for its length, even where it goes on the one before. */
    private static final int SHORT_LINE = 20;

    /** A next line is much wider from five quarters of a line on. */
    private static final int NARROW = 4;

    private static final int WIDE = 5;
    private static final int COLUMN_GAP = 3;
    private static final int GROUP = 3;

    private final String original;
    private final boolean traditional;
    private final StringBuilder out;
    private final int[] origin;
    private int lineStart;
    private int pieceStart;
    private boolean quoteOpen;

    Folding(String original) {
        this.original = original;
        this.traditional = Traditional.isLikely(original);
        this.out = new StringBuilder(original.length());
        this.origin = new int[original.length()];
    }

    PlainText fold() {
        int i = 0;
        while (i < original.length()) {
            char c = folded(original.charAt(i));
            if (c == '.' && isFullStop(i)) {
                c = '。';
            }
            if (c == '\n') {
                endLine(i);
                i++;
            } else if (c == ' ') {
                i = spaces(i);
            } else {
                int spelled = c == '(' || Character.isLetter(c) ? Pinyin.endAt(original, i) : i;
                if (c != 0 && spelled == i) {
                    append(c, i);
                }
                i = Math.max(spelled, i + 1);
            }
        }
        return new PlainText(original, out.toString(), origin);
    }

    /** 增长3.9%. and the end of the line, or a word: a point that is no decimal point and numbers no heading. */
    private boolean isFullStop(int at) {
        if (out.length() == lineStart) {
            return false;
        }
        char before = out.charAt(out.length() - 1);
        char after = Words.charAt(original, at + 1);
        boolean word = before == '%' || before == ')' || before == '”' || Words.isHan(before);
        boolean number = out.length() - lineStart <= GROUP && Headings.isNumbered(out.substring(lineStart) + ".");
        return word && !number && !isLatinOrDigit(folded(after)) && after != '.';
    }

    private char folded(char c) {
        if (c < 0x80) {
            return c == '"' ? straightQuote() : ascii(c);
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F' -> ' ';
            case '\uFEFF', '\u200B', '\u200C', '\u200D', '\u2060' -> 0;
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '∶', '︰' -> ':';
            case '−', '﹣', '‐', '‑' -> '-';
            case '﹪' -> '%';
            case '〜' -> '~';
            case '﹐' -> ',';
            default -> traditional ? Traditional.simplified(c) : c;
        };
    }

    private static char ascii(char c) {
        return switch (c) {
            case '\r' -> 0;
            case '\t', '\f', '\u000B' -> ' ';
            default -> c;
        };
    }

    private char straightQuote() {
        quoteOpen = !quoteOpen;
        return CURLY.charAt(quoteOpen ? 0 : 1);
    }

    /** Keeps one space between Latin words, between digits, and between the columns of a table; drops all others. */
    private int spaces(int from) {
        int i = from;
        int width = 0;
        while (i < original.length() && folded(original.charAt(i)) == ' ') {
            width += original.charAt(i) == '\t' ? COLUMN_GAP : 1;
            i++;
        }
        boolean inside = out.length() > lineStart && i < original.length() && original.charAt(i) != '\n';
        if (inside) {
            char before = out.charAt(out.length() - 1);
            char after = original.charAt(i);
            boolean latin = isLatinOrDigit(before) && isLatinOrDigit(after) && !isGroup(i);
            if (latin || width >= COLUMN_GAP) {
                append(' ', from);
            } else if (endsHeading(i)) {
                append('\n', from);
                lineStart = out.length();
                pieceStart = out.length();
            }
        }
        return i;
    }

    /** 园林绿化 全区公园绿地573公顷。: a space behind a short noun at the start of a sentence ends a heading. */
    private boolean endsHeading(int next) {
        int start = out.length();
        int first = Math.max(lineStart, out.length() - LONGEST_LABEL - 1);
        while (start > first && out.charAt(start - 1) != '。') {
            start--;
        }
        int length = out.length() - start;
        if (length < 2
                || length > LONGEST_LABEL
                || !LABEL.matcher(out.substring(start)).matches()) {
            return false;
        }
        StringBuilder behind = new StringBuilder();
        for (int i = next; i < Math.min(original.length(), next + LONGEST_SENTENCE); i++) {
            behind.append(folded(original.charAt(i)));
        }
        int line = behind.indexOf("\n");
        int stop = behind.indexOf("。");
        return SENTENCE.matcher(behind).lookingAt() && stop > 0 && (line < 0 || stop < line);
    }

    /** 吞吐量1 204万吨: three digits behind one to three that follow a word are a group of the same number. */
    private boolean isGroup(int next) {
        int first = out.length();
        while (first > lineStart && isDigit(out.charAt(first - 1))) {
            first--;
        }
        int end = next;
        while (end < original.length() && isDigit(folded(original.charAt(end)))) {
            end++;
        }
        int digits = out.length() - first;
        boolean word =
                first > lineStart && (Words.isHan(out.charAt(first - 1)) || ",、:".indexOf(out.charAt(first - 1)) >= 0);
        boolean unit = end < original.length() && ".％%".indexOf(original.charAt(end)) >= 0
                || Words.isHan(Words.charAt(original, end));
        return word && unit && digits >= 1 && digits <= GROUP && end - next == GROUP;
    }

    private void endLine(int at) {
        quoteOpen = false;
        int length = out.length() - lineStart;
        if (length > 0 && !isBroken(length, at + 1)) {
            append('\n', at);
            lineStart = out.length();
        }
        pieceStart = out.length();
    }

    private boolean isBroken(int length, int nextLine) {
        int next = nextLine;
        while (next < original.length() && Character.isWhitespace(original.charAt(next))) {
            if (original.charAt(next) == '\n') {
                return false;
            }
            next++;
        }
        if (next >= original.length()) {
            return false;
        }
        char last = out.charAt(out.length() - 1);
        char first = folded(original.charAt(next));
        if (ENDS.indexOf(last) >= 0) {
            return false;
        }
        return CANNOT_END.indexOf(last) >= 0
                || (last == '.' && isDigit(first) && endsInsideFigure(length))
                || CANNOT_BEGIN.indexOf(first) >= 0
                || (isDigit(last) && isNumberOnly(pieceStart))
                || (isDigit(first) && nextLineIsNumber(next))
                || (length >= LONG_LINE
                        && out.length() - pieceStart >= SHORT_LINE
                        && !isItem(first)
                        && !isHeading()
                        && !isCaption()
                        && !endsTitle()
                        && !isNarrowBefore(next)
                        && !beginsHeading(next));
    }

    /** 新增企业50家以上 on a line of its own: a bound ends what is listed, unless the next line goes on from it. */
    private boolean isItem(char next) {
        return GOES_ON.indexOf(next) < 0
                && BOUNDS.stream().anyMatch(word -> out.indexOf(word, out.length() - word.length()) >= 0);
    }

    /** 工业产值55. and 6亿元 on the next line: a point behind digits that follow a word; a number alone with a point is a heading's. */
    private boolean endsInsideFigure(int length) {
        int first = out.length() - 1;
        while (first > lineStart && isDigit(out.charAt(first - 1))) {
            first--;
        }
        return first > out.length() - length && first < out.length() - 1 && Words.isHan(out.charAt(first - 1));
    }

    private boolean isNumberOnly(int from) {
        for (int i = from; i < out.length(); i++) {
            if (!isDigit(out.charAt(i)) && out.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private boolean nextLineIsNumber(int from) {
        int i = from;
        while (i < original.length() && original.charAt(i) != '\n' && original.charAt(i) != '\r') {
            char c = folded(original.charAt(i));
            if (!isDigit(c) && c != '.') {
                return false;
            }
            i++;
        }
        return true;
    }

    /** A heading begins with a number in words and a mark, and has no sentence in it. */
    private boolean isHeading() {
        String line = out.substring(lineStart);
        return line.indexOf(',') < 0 && line.indexOf('。') < 0 && Headings.isNumbered(line);
    }

    /** 图2 2018-2022年三次产业增加值占比: the caption of a chart or table is a paragraph of its own. */
    private boolean isCaption() {
        char number = out.length() > lineStart + 1 ? out.charAt(lineStart + 1) : ' ';
        char first = out.charAt(lineStart);
        return (first == '图' || first == '表') && (isDigit(number) || "一二三四五六七八九十".indexOf(number) >= 0);
    }

    private boolean endsTitle() {
        return TITLE_ENDS.stream().anyMatch(word -> out.indexOf(word, out.length() - word.length()) >= 0);
    }

    /** A line is broken for its length only where the next is about as wide; the title above a paragraph of one long line is not. */
    private boolean isNarrowBefore(int next) {
        int end = original.indexOf('\n', next);
        int wide = width(original, next, end < 0 ? original.length() : end);
        return wide * NARROW > width(out, pieceStart, out.length()) * WIDE;
    }

    /** Returns the width of a part of a text in half characters, its spaces left out. */
    private static int width(CharSequence text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            width += Character.isWhitespace(c) ? 0 : c < 0x80 ? 1 : 2;
        }
        return width;
    }

    private boolean beginsHeading(int from) {
        return Headings.isNumbered(
                original.substring(from, Math.min(original.length(), from + 8)).replace('（', '('));
    }

    private void append(char c, int at) {
        origin[out.length()] = at;
        out.append(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatinOrDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
