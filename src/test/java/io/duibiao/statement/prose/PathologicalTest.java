package io.duibiao.statement.prose;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Texts that no report is: they are read without exception, and in time. */
final class PathologicalTest {
    private static final int MUTATIONS = 10_000;
    private static final String REPORT = "2023年上半年,全区地区生产总值318.4亿元、同比增长6.4%,增速比全国、全市分别高0.9个、0.3个百分点。"
            + "新建“5+3”园区12个、敷设管网38公里,城乡居民人均可支配收入分别增长4.4%、6.9%,收入比缩小至2.31:1。";

    @TestFactory
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    Stream<DynamicTest> large_and_strange_texts_are_read_in_time() {
        return Stream.of(
                        "9".repeat(1_000_000),
                        "1,111".repeat(200_000),
                        "一百".repeat(300_000),
                        "万亿".repeat(300_000),
                        "分别".repeat(100_000) + "增长5%",
                        "“".repeat(100_000) + "增长5%",
                        "(".repeat(100_000) + "增长5%" + ")".repeat(100_000),
                        "增长5%、".repeat(100_000),
                        "投资3亿元,".repeat(100_000),
                        "项目".repeat(500_000) + "12个",
                        "5".repeat(30) + "亿元",
                        "水果、".repeat(100_000) + "产量分别增长5%、6%",
                        "\n".repeat(500_000),
                        "比".repeat(200_000) + "增长5%",
                        "\uD840\uDC00增长5%\uDC00\uD840",
                        "")
                .map(text -> DynamicTest.dynamicTest(
                        text.length() + " characters, " + text.substring(0, Math.min(6, text.length())),
                        () -> Claims.assertThatEachNumberIsClaimedOnce(text)));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void every_character_of_unicode_is_survived() {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += 7) {
            text.appendCodePoint(c);
            if (c % 70 == 0) {
                text.append("增长5%");
            }
        }
        Claims.assertThatEachNumberIsClaimedOnce(text.toString());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void mutated_reports_keep_the_law_that_each_number_is_claimed_once() {
        Random random = new Random(20230630);
        for (int i = 0; i < MUTATIONS; i++) {
            Claims.assertThatEachNumberIsClaimedOnce(mutated(random));
        }
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(REPORT);
        for (int change = 0; change < 6; change++) {
            int at = random.nextInt(text.length());
            char other = REPORT.charAt(random.nextInt(REPORT.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, other);
                default -> text.setCharAt(at, other);
            }
        }
        return text.toString();
    }
}
