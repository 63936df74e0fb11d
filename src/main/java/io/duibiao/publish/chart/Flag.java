package io.duibiao.publish.chart;

import io.duibiao.publish.Language;

/** What a reader must know of a point before comparing it with the one before; SDMX marks such points {@code R} and {@code B}. */
enum Flag {
    /** A later release gives another figure than the first one did. */
    REVISED("后来作了修订", "revised later"),
    /** The territory changed. */
    TERRITORY("区划调整", "other territory"),
    /** The unit of the level changed. */
    UNIT("计量单位改变", "other unit"),
    /** One of both is growth as published, at comparable prices, the other was computed from nominal levels. */
    PRICES("一为公布的可比价增速，一为按总量计算", "one published at comparable prices, one computed from levels");

    private final String zh;
    private final String en;

    Flag(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Returns whether the point is on another footing than the one before. */
    boolean isBreak() {
        return this != REVISED;
    }

    String words(Language language) {
        return language.pick(zh, en);
    }
}
