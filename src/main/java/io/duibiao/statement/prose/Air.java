package io.duibiao.statement.prose;

import java.util.regex.Pattern;

/** What is in the air of a place: 「北京市优良天数比例77.9%;PM2.5浓度31微克/立方米」 goes on about the air of the same one. */
final class Air {
    private static final Pattern OF_AIR =
            Pattern.compile("(?:其中,?)?(?:PM(?:2\\.5|10)|细颗粒物|可吸入颗粒物|臭氧|二氧化[硫氮]|一氧化碳|(?:平均)?(?:空气质量)?优良天数)");

    private Air() {}

    /** Returns whether a sentence begins with something that is measured in the air. */
    static boolean goesOn(Sentence sentence) {
        return OF_AIR.matcher(sentence.text()).lookingAt();
    }
}
