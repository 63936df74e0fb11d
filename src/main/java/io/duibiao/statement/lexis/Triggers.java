package io.duibiao.statement.lexis;

/** The characters at which a number, or words for a period or a figure, can begin. */
final class Triggers {
    private static final String OTHERS = "“《元第前首上下今去本同全年截半过倍翻减持冠榜未.%ⅠⅡⅢⅣⅤ-+";
    private static final boolean[] TABLE = new boolean[0x10000];

    static {
        for (char c = 0; c < 0xFFFF; c++) {
            TABLE[c] = Numbers.isDigit(c) || ChineseNumbers.isNumeral(c) || OTHERS.indexOf(c) >= 0;
        }
    }

    private Triggers() {}

    static boolean isTrigger(char c) {
        return TABLE[c];
    }
}
