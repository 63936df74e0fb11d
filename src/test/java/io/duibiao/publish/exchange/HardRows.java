package io.duibiao.publish.exchange;

import io.duibiao.publish.Samples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows that are hard to carry: quotes, line breaks, formula-like texts, extreme decimals, absent values beside zeros. */
public final class HardRows {
    /** How many there are. */
    public static final int COUNT = 200;

    private static final List<String> COLUMNS = List.of(
            "indicator",
            "indicator_name",
            "period",
            "region",
            "comparator",
            "no",
            "value",
            "growth",
            "rank",
            "released",
            "unit",
            "words");
    private static final List<String> KEY = List.of("indicator", "period", "region", "comparator", "no");
    private static final List<String> TEXTS = List.of(
            "比全市高1.4个百分点",
            "say \"550.5\", then 6%",
            "\"",
            "first line\nsecond line",
            "windows\r\nline",
            "=1+1",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "+86",
            "-3.2%",
            "@SUM(A1:A9)",
            "\ttab first",
            "'=quoted by hand",
            "''+twice",
            "' only",
            " spaces around ",
            "comma, semicolon; bar|",
            "NULL",
            "null",
            "NaN",
            "#N/A",
            "TRUE",
            "000123",
            "1e5",
            "2023-09-20",
            "\\N \\ / \\u0041",
            "𠮷野家🏙",
            "_x0041_",
            "<b>&amp;</b> ]]>",
            "");
    private static final List<String> NUMBERS = List.of(
            "0",
            "0.0",
            "-0.1",
            "550.5",
            "6.00",
            "999999999999999999.999999",
            "-999999999999999999.999999",
            "0.000001",
            "0.00000000000001",
            "-0.00000000000001",
            "123456789012345678901234.12345678901234",
            "0.1",
            "123456789.123456789",
            "");

    private HardRows() {}

    /** Returns the rows of a seed. */
    public static DataSet of(long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            rows.add(List.of(
                    pick(random, List.of("gdp", "population", "~夜间=经济", "~\"quoted\" words")),
                    pick(random, TEXTS),
                    pick(random, List.of("2023", "2023-H1", "2023-Q2", "2023-Q1..Q3", "2023-M07", "2021..2025")),
                    pick(random, List.of("500101", "500154", "100000")),
                    pick(random, List.of("", "上年末", "=上年")),
                    String.valueOf(i),
                    pick(random, NUMBERS),
                    pick(random, NUMBERS),
                    pick(random, List.of("1", "0", "-3", "999999999", "")),
                    pick(random, List.of("2023-09-20", "1949-10-01", "2024-02-29", "")),
                    pick(random, List.of("%", "亿元", "")),
                    pick(random, TEXTS) + pick(random, TEXTS)));
        }
        return DataSet.of(Structure.of("hard_rows", "something hard to carry", COLUMNS, KEY), rows);
    }

    /** Returns the rows as an edition of a day. */
    public static Edition edition(long seed) {
        return new Edition(of(seed), Samples.chongqing().naming(), Instant.parse("2023-09-20T04:00:00Z"));
    }

    private static String pick(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
