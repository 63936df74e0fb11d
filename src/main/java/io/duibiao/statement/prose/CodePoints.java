package io.duibiao.statement.prose;

/** Converts UTF-16 indexes of a text to counts of code points. */
final class CodePoints {
    private final String text;
    private int index;
    private int count;

    CodePoints(String text) {
        this.text = text;
    }

    /** Returns the number of code points before the index; quick for indexes that grow. */
    int at(int utf16) {
        count += utf16 >= index ? text.codePointCount(index, utf16) : -text.codePointCount(utf16, index);
        index = utf16;
        return count;
    }
}
