package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years of the national censuses, which their bulletins seldom write into the title: 「某县第七次全国人口普查公报」 is of 2020. */
final class Censuses {
    private static final Pattern NUMBERED = Pattern.compile("第([一二三四五六七])次全国(人口|经济|农业)普查");
    private static final Map<String, Integer> YEARS = Map.of(
            "四人口", 1990,
            "五人口", 2000,
            "六人口", 2010,
            "七人口", 2020,
            "二经济", 2008,
            "三经济", 2013,
            "四经济", 2018,
            "五经济", 2023,
            "二农业", 2006,
            "三农业", 2016);

    private Censuses() {}

    /** Returns the year of the census that the words name by its number; empty where they name none. */
    static Optional<Period> named(String words) {
        Matcher numbered = NUMBERED.matcher(words);
        return numbered.find()
                ? Optional.ofNullable(YEARS.get(numbered.group(1) + numbered.group(2)))
                        .map(Period::year)
                : Optional.empty();
    }
}
