package io.duibiao.statement.lexis;

import io.duibiao.period.PeriodWords;
import io.duibiao.statement.lexis.Token.TimeWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for a period: 「2023年上半年」, 「1—5月」, 「“十四五”」. A word that only ends like one (以上年轻人) is none. */
final class PeriodRule implements TokenRule {
    /** 2010年第六次全国人口普查: a census is named with its year, and means it. */
    private static final Pattern CENSUS = Pattern.compile("第?[一二三四五六七八九]次(?:全国)?(?:人口|经济|农业)普查(?!公报|主要数据|领导|办公)");

    /** 本年新开工项目, 本年资金来源: 本年 is part of the name, for as much of the year as is told. */
    private static final Pattern OF_YEAR = Pattern.compile("本年(?:新开工|完成投资|资金|实际到位|土地|购置|应付)");

    private static final int LONGEST_CENSUS = 16;

    private final PeriodWords words;

    PeriodRule(PeriodWords words) {
        this.words = words;
    }

    @Override
    public Optional<Token> at(String text, int offset) {
        char before = Words.charAt(text, offset - 1);
        char first = text.charAt(offset);
        boolean insideWord = (before == '以' && first == '上')
                || (before == '第' && first != '“')
                || Numbers.isDigit(before)
                || UnitReader.isLetter(before)
                || before == '·'
                || (first == '同' && before != '(');
        if (insideWord) {
            return Optional.empty();
        }
        if (OF_YEAR.matcher(text)
                .region(offset, Math.min(text.length(), offset + LONGEST_CENSUS))
                .lookingAt()) {
            return Optional.empty();
        }
        return words.at(text, offset)
                .filter(found -> Words.charAt(text, found.end()) != '轻')
                .map(found -> new TimeWords(
                        offset, censusEnd(text, found.end()), found.period(), namesYear(text, offset, found.end())));
    }

    /** Returns the index after the census that is named behind a period, else after the period. */
    private static int censusEnd(String text, int end) {
        Matcher census = CENSUS.matcher(text).region(end, Math.min(text.length(), end + LONGEST_CENSUS));
        return census.lookingAt() ? census.end() : end;
    }

    private static boolean namesYear(String text, int start, int end) {
        String words = text.substring(start, end);
        return words.indexOf("20") >= 0
                || words.indexOf("19") >= 0
                || (words.indexOf('五') >= 0 && words.indexOf('月') < 0);
    }
}
