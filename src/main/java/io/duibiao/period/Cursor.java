package io.duibiao.period;

/** A place in a text that moves on as words and numbers are taken from it, and only then. */
final class Cursor {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String DASHES = "—-–~～－至";

    private final String text;
    private int position;

    Cursor(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** Returns the index of the next character. */
    int position() {
        return position;
    }

    /** Goes back to an earlier place: what was taken since does not make the words it began. */
    void backTo(int earlier) {
        position = earlier;
    }

    boolean isAtEnd() {
        return position >= text.length();
    }

    /** Returns whether one of the characters stands at an index; none does outside the text. */
    boolean isAnyOf(String characters, int index) {
        return index >= 0 && index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }

    boolean isAt(String word, int index) {
        return text.startsWith(word, index);
    }

    boolean followedBy(String word) {
        return isAt(word, position);
    }

    boolean isDigit() {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    boolean isDash() {
        return isAnyOf(DASHES, position);
    }

    /** Takes a word that stands here; returns whether it does. */
    boolean take(String word) {
        if (followedBy(word)) {
            position += word.length();
            return true;
        }
        return false;
    }

    /** Takes the first of some words that stands here; returns whether one does. Of two that begin alike the longer one is named first. */
    boolean takeFirst(String... words) {
        for (String word : words) {
            if (take(word)) {
                return true;
            }
        }
        return false;
    }

    /** Takes a dash, or several for one: the ordinary Chinese dash is a double one 「1——7月」; returns whether one stands here. */
    boolean takeDash() {
        int begin = position;
        while (isDash()) {
            position++;
        }
        return position > begin;
    }

    /** Takes all digits that stand here; returns whether any does. */
    boolean takeDigits() {
        int begin = position;
        while (isDigit()) {
            position++;
        }
        return position > begin;
    }

    /** Takes a number of one or two digits, or 一 to 十九; returns 0 where none stands here. */
    int number() {
        return isDigit() ? arabic(2) : chineseNumber();
    }

    /** Takes at most so many digits; returns their number, 0 where none stands here. */
    int arabic(int longest) {
        int value = 0;
        int end = Math.min(text.length(), position + longest);
        while (position < end && isDigit()) {
            value = 10 * value + text.charAt(position++) - '0';
        }
        return value;
    }

    /** Takes 一 to 十九; returns 0 where none stands here. 十五 is the tenth plan and no fifteen, unless it is 十五五. */
    int chineseNumber() {
        int first = numeralAt(position);
        if (first == 0) {
            return 0;
        }
        position++;
        int second = first == 10 ? numeralAt(position) : 0;
        boolean planTen = second == 5 && !followedBy("五五");
        if (second == 0 || second == 10 || planTen) {
            return first;
        }
        position++;
        return first + second;
    }

    private int numeralAt(int index) {
        return index < text.length() ? NUMERALS.indexOf(text.charAt(index)) + 1 : 0;
    }
}
