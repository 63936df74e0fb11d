package io.duibiao.document.format;

/** Tells text that was damaged in the file from text that merely looks odd. */
final class DamagedText {
    private DamagedText() {}

    /** Returns whether the text holds half a surrogate pair, a replacement character or a control character. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c == '\ufffd' || isControl(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(char c) {
        return c < 0x20 && "\t\n\r\f\u000b".indexOf(c) < 0;
    }
}
