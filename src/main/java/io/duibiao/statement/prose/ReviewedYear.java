package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year that a 政府工作报告 looks back on: that of a heading, 2023年工作回顾, else the one that was over, or nearly, when it
 * was given.
 */
final class ReviewedYear {
    private static final Pattern REVIEW =
            Pattern.compile("(?<!\\d)(20\\d\\d)年(?:政府|主要|的)?工作(?:的?回顾|总结|情况)|回顾了?(20\\d\\d)年");
    /** 报告指出,2017年,全市…, 报告中说,2018年全区发展取得成效: what a note says that the report tells of; 报告提出,2018年,要… is of a year to come. */
    private static final Pattern TOLD = Pattern.compile(
            "报告[中时]?(?:指出|表示|说|称|显示|提到|回顾)[:,][^。\\n]{0,6}?(20\\d\\d)年(?!,?[^,。\\n]{0,10}(?:要|将|力争|计划|预期|目标|坚持|做好))(?:,|[^,。\\n]{2,24}取得)");

    private static final Pattern GIVEN = Pattern.compile("(20\\d\\d)年(1?\\d)月\\d{1,2}日,?在[^。\\n]{4,30}(?:人民代表大会|会议)");
    private static final int NOVEMBER = 11;
    private static final int MARCH = 3;

    private ReviewedYear() {}

    /** Returns the year that is said to be reviewed, or that of the day on which the report was given; empty where neither is written. */
    static Optional<Period> said(Heading heading) {
        String head = heading.head();
        Matcher review = REVIEW.matcher(head);
        if (review.find()) {
            String year = review.group(1) == null ? review.group(2) : review.group(1);
            return Optional.of(Period.year(Integer.parseInt(year)));
        }
        Matcher told = TOLD.matcher(head);
        if (told.find()) {
            return Optional.of(Period.year(Integer.parseInt(told.group(1))));
        }
        Matcher given = GIVEN.matcher(head);
        if (!given.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(given.group(1));
        boolean nearlyOver = Integer.parseInt(given.group(2)) >= NOVEMBER;
        return Optional.of(Period.year(nearlyOver ? year : year - 1));
    }

    /** Returns the year before that of the title, unless the report came out in the first months of the year behind it. */
    static Period titled(int written, Heading heading) {
        boolean ofReview = heading.released()
                .filter(day -> day.getYear() == written + 1 && day.getMonthValue() <= MARCH)
                .isPresent();
        return Period.year(ofReview ? written : written - 1);
    }

    /** Returns the year before the first that is written, unless the report came out when that was nearly over. */
    static Period firstWritten(int written, Heading heading) {
        boolean nearlyOver = heading.released()
                .filter(day -> day.getYear() == written && day.getMonthValue() >= NOVEMBER)
                .isPresent();
        return Period.year(nearlyOver ? written : written - 1);
    }
}
