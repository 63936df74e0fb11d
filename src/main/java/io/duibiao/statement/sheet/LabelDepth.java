package io.duibiao.statement.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How far in a label of a row stands: 「　　其中:男性」 begins at 4, its name at 10, where 「女性」 below it begins too. Labels
 * without indentation are told by their numbering: 一、 stands before (一), this before 1.
 *
 * @param start the width of the blanks before the label, in halves of a Chinese character
 * @param name where its name begins, behind 其中 or {@code #}; {@code start} for a label that is no part
 * @param rank the rank of its numbering, 0 for 一、; {@link #UNNUMBERED} where it has none
 */
record LabelDepth(int start, int name, int rank) {
    static final int UNNUMBERED = 9;

    private static final int TOLERANCE = 2;
    private static final Pattern PART = Pattern.compile("(?:#|其\\s*中)\\s*[::]?\\s*");
    private static final Pattern TOTAL = Pattern.compile(".*(?:合|总)\\s*计");
    private static final List<Pattern> NUMBERINGS = List.of(
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}|[A-H])[、.].*", Pattern.DOTALL),
            Pattern.compile("\\([一二三四五六七八九十]{1,3}\\).*", Pattern.DOTALL),
            Pattern.compile("\\d{1,2}(?:、|\\.(?!\\d)).*", Pattern.DOTALL),
            Pattern.compile("\\(?\\d{1,2}\\).*", Pattern.DOTALL));

    /** Returns the depth of a folded label. */
    static LabelDepth of(String label) {
        int start = Texts.indent(label);
        String text = label.strip();
        Matcher part = PART.matcher(text);
        int name = part.lookingAt() ? start + width(part.group()) : start;
        int rank = IntStream.range(0, NUMBERINGS.size())
                .filter(i -> NUMBERINGS.get(i).matcher(text).matches())
                .findFirst()
                .orElse(TOTAL.matcher(text).matches() ? -1 : UNNUMBERED);
        return new LabelDepth(start, name, rank);
    }

    private static int width(String text) {
        return text.chars().map(c -> c == ':' || c >= 0x2e80 ? 2 : 1).sum();
    }

    boolean isPart() {
        return name > start;
    }

    boolean isNumbered() {
        return rank >= 0 && rank < UNNUMBERED;
    }

    /** Returns whether the other label stands below this part's name, and not below 其中 itself: it is the next part. */
    boolean isFollowedBy(LabelDepth other) {
        return isPart()
                && !other.isPart()
                && other.start > start
                && other.start <= name + TOLERANCE + (start == 0 ? 1 : 0);
    }
}
