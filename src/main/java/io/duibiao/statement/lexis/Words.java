package io.duibiao.statement.lexis;

/** Looks at the words before and after a place of a text. */
final class Words {
    private Words() {}

    /** Returns whether the word ends just before the index. */
    static boolean endsAt(String text, int index, String word) {
        return text.startsWith(word, index - word.length());
    }

    /** Returns whether one of the words ends just before the index. */
    static boolean anyEndsAt(String text, int index, Iterable<String> words) {
        for (String word : words) {
            if (endsAt(text, index, word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the length of the first of the words that begins at the index; 0 where none does. */
    static int lengthAt(String text, int index, Iterable<String> words) {
        for (String word : words) {
            if (text.startsWith(word, index)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Returns the character at the index; a line end outside the text. */
    static char charAt(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }

    /** Returns whether the character is a Chinese one. */
    static boolean isHan(char c) {
        return c >= 0x3400 && c < 0xA000;
    }
}
