package io.duibiao.statement.lexis;

/** Syllables with a tone mark that stand behind the characters they spell, in brackets or without: 「产(chǎn)值(zhí)」. */
final class Pinyin {
    private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private static final int LONGEST = 6;

    private Pinyin() {}

    /** Returns the index after the syllable that begins at the offset, its brackets included; the offset where none does. */
    static int endAt(String text, int offset) {
        if (!Words.isHan(Words.charAt(text, offset - 1))) {
            return offset;
        }
        char open = text.charAt(offset);
        boolean bracketed = open == '(' || open == '（';
        int start = bracketed ? offset + 1 : offset;
        int end = start;
        boolean toned = false;
        while (isLetter(Words.charAt(text, end)) && end - start <= LONGEST) {
            toned |= TONES.indexOf(text.charAt(end)) >= 0;
            end++;
        }
        char close = Words.charAt(text, end);
        boolean closed = !bracketed || close == ')' || close == '）';
        boolean syllable = toned && closed && end - start <= LONGEST;
        return syllable ? bracketed ? end + 1 : end : offset;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || c == 'ü' || TONES.indexOf(c) >= 0;
    }
}
