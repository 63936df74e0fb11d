package io.duibiao.publish.template;

import java.util.Locale;

/** What a cell is, by how it looks. */
public enum Look {
    /** The title of a sheet. */
    TITLE("表题 title of a sheet", "主要经济指标一览表"),
    /** What stands below it: period, group, how to read. */
    SUBTITLE("副题 period, group, how to read", "2023年，重庆市各区县"),
    /** The heading of a column. */
    HEAD("表头 heading of a column", "地区生产总值（亿元）"),
    /** A text in one line. */
    TEXT("文字 text in one line", "比上年同期提高"),
    /** A text in several lines. */
    WRAPPED("长文字 text in several lines", "全年实现地区生产总值1118.44亿元，比上年增长4.0%。"),
    /** A link to another sheet. */
    LINK("链接 link to a sheet", "地区生产总值"),
    /** A figure in the row of a region. */
    ROW("地区各行 row of a region", "1118.44"),
    /** A figure in the row of the nation or the city. */
    AVERAGE("全国、全市各行 row of nation and city", "29129.03"),
    /** A figure in the row of the highlighted region. */
    SUBJECT("突出地区的行 row of the highlighted region", "1118.44"),
    /** A place in the first quarter of a ranking; its fill only. A template need not have it. */
    FIRST_QUARTER("位次在前四分之一，只取填充 place in the first quarter, fill only", "1"),
    /** A place in the last quarter of a ranking; its fill only. A template need not have it. */
    LAST_QUARTER("位次在后四分之一，只取填充 place in the last quarter, fill only", "38");

    private final String meaning;
    private final String sample;

    Look(String meaning, String sample) {
        this.meaning = meaning;
        this.sample = sample;
    }

    /** Returns the word that stands in the template before the sample cell: {@code title}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the look lies over that of the row: only its fill counts, and the usual one where there is no sample. */
    boolean isShade() {
        return this == FIRST_QUARTER || this == LAST_QUARTER;
    }

    String meaning() {
        return meaning;
    }

    String sample() {
        return sample;
    }
}
