package io.duibiao.statement.prose;

import java.util.regex.Pattern;

/**
 * Where a paragraph stands between a whole and its parts: 「居民消费价格上涨1.6%。其中:食品价格上涨5.6%;服务价格上涨0.2%。1-11月平均,
 * 上涨1.8%」 comes back to the whole.
 *
 * @param whole what was told before the parts
 * @param place where the sentence at hand stands
 */
record Divided(Topic whole, Place place) {
    static final Divided NONE = new Divided(Topic.NONE, Place.WHOLE);
    private static final Pattern DIVIDING = Pattern.compile("其中|[分按从][^,。]{1,12}[看分],|在?[^,。;\\d]{2,14}中,");

    /** Where a sentence stands. */
    enum Place {
        WHOLE,
        PART,
        /** Behind the parts, not divided itself. */
        BEHIND
    }

    /** Returns whether a sentence divides what was told before it. */
    static boolean divides(Sentence sentence) {
        return DIVIDING.matcher(sentence.text()).lookingAt();
    }

    /** Returns the place of the next sentence of the paragraph, which a semicolon joins to the one before, or not. */
    Divided before(Sentence next, boolean joined) {
        boolean part = divides(next) || (joined && place == Place.PART);
        return new Divided(whole, part ? Place.PART : place == Place.PART ? Place.BEHIND : Place.WHOLE);
    }

    /** Returns what is known after a sentence has told its figures. */
    Divided after(Topic told) {
        return place == Place.PART ? this : new Divided(told.past(), Place.WHOLE);
    }

    /** Returns whether a part is told. */
    boolean isPart() {
        return place == Place.PART;
    }

    /** Returns whether the parts have just been left. */
    boolean isLeft() {
        return place == Place.BEHIND;
    }
}
