package io.duibiao.statement.lexis;

import io.duibiao.statement.NonFigure.Kind;
import io.duibiao.statement.lexis.Token.NameNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Digits that are part of a name without quotation marks: behind a Latin letter (T2, PM2.5), in a sum (7×24小时), before a
 * word that makes a name (500强, 318国道, 12345热线); and the numerals of 「三年行动」, 「五大产业」, 「二期」, 「四级」.
 */
final class NameRule implements TokenRule {
    private static final List<String> DIGIT_NAMES =
            List.of("强", "佳", "优", "号", "国道", "省道", "热线", "版", "条例", "型", "维", "制", "式", "周年", "新区");
    private static final List<String> NUMERAL_NAMES = List.of(
            "大",
            "年",
            "期",
            "级",
            "届",
            "中全会",
            "次全会",
            "季度",
            "强",
            "型",
            "周年",
            "线城市",
            "市化",
            "孩",
            "人死亡",
            "人事故死亡",
            "人口死亡",
            "人生产安全事故死亡",
            "人发病率");

    private static final List<String> SESSIONS = List.of("届", "次全会");
    private static final int LONGEST_SESSION = 3;
    private static final int LONGEST_NUMERAL = 2;

    private static final Pattern SAMPLE = Pattern.compile(
            "(?:[‰%]|(?<=[千百]分之[一二三五十]))(?:的?比例|的?(?:全国|全省|全市)?(?:人口|劳动力)?(?:变动)?(?:情况)?)抽样|[‰%]的?人口变动(?:情况)?调查");

    /** 每10万人中具有大学文化程度的: to how many a figure is related is part of its name. */
    private static final Pattern EACH_OF = Pattern.compile("[百千万]{0,2}(?:人口?|名|户|平方公里)(?=中|拥有|发明|专利|口|死亡|注册|常住|高价值)");

    private static final Pattern MONEY = Pattern.compile("(?:\\.\\d+)?[万亿]*(?:元|美元)");

    private static final List<String> FRACTIONS = List.of("千分之一", "千分之五", "百分之一", "百分之五");

    /** 一二三产业, 一二三次产业: counting words in a row are no number. */
    private static final String SECTORS = "一二三";

    @Override
    public Optional<Token> at(String text, int offset) {
        char first = text.charAt(offset);
        if (Numbers.isDigit(first)) {
            return digits(text, offset);
        }
        int fraction = Words.lengthAt(text, offset, FRACTIONS);
        if (fraction > 0 && isSample(text, offset + fraction)) {
            return Optional.of(new NameNumber(offset, offset + fraction, offset + fraction, Kind.NAME));
        }
        if (text.startsWith(SECTORS, offset)) {
            return Optional.of(new NameNumber(offset, offset + SECTORS.length(), offset + SECTORS.length(), Kind.NAME));
        }
        if (ChineseNumbers.isNumeral(first) && (first == '十' || !ChineseNumbers.isMultiplier(first))) {
            return ChineseNumbers.at(text, offset)
                    .filter(numeral -> Words.lengthAt(text, numeral.end(), NUMERAL_NAMES) > 0)
                    .filter(numeral -> numeral.end() - offset <= longest(text, numeral.end()))
                    .map(numeral ->
                            new NameNumber(offset, numeral.end(), numeral.end(), kind(text.charAt(numeral.end()))));
        }
        return Optional.empty();
    }

    /** 六届二十四次全会: a session bears a longer number than 三年 or 五大. */
    private static int longest(String text, int end) {
        return Words.lengthAt(text, end, SESSIONS) > 0 ? LONGEST_SESSION : LONGEST_NUMERAL;
    }

    private static Optional<Token> digits(String text, int offset) {
        int end = Numbers.digits(text, offset);
        char before = Words.charAt(text, offset - 1);
        if (UnitReader.isLetter(before) && !isAmountOfProduct(text, offset, end)) {
            boolean decimal = Words.charAt(text, end) == '.' && Numbers.isDigit(Words.charAt(text, end + 1));
            int after = decimal ? Numbers.digits(text, end + 1) : end;
            return Optional.of(new NameNumber(offset, after, after, Kind.NAME));
        }
        if (before == '每' && EACH_OF.matcher(text).region(end, text.length()).lookingAt()) {
            return Optional.of(new NameNumber(offset, end, end, Kind.NAME));
        }
        int sum = sumEnd(text, end);
        if (sum > end) {
            return Optional.of(new NameNumber(offset, sum, sum, Kind.SLOGAN));
        }
        boolean name = Words.lengthAt(text, end, DIGIT_NAMES) > 0 || isSample(text, end);
        return name ? Optional.of(new NameNumber(offset, end, end, Kind.NAME)) : Optional.empty();
    }

    /** 人均GDP11995美元: the letters are a noun by themselves, and what follows is its amount. */
    private static boolean isAmountOfProduct(String text, int offset, int end) {
        return (text.startsWith("GDP", offset - 3) || text.startsWith("gdp", offset - 3))
                && MONEY.matcher(text).region(end, text.length()).lookingAt();
    }

    /** 5‰人口变动情况抽样调查: which part of the people a survey asked is its name. */
    private static boolean isSample(String text, int end) {
        return SAMPLE.matcher(text)
                .region(end, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    private static int sumEnd(String text, int end) {
        int after = end;
        while ((Words.charAt(text, after) == '+' || Words.charAt(text, after) == '×')
                && Numbers.isDigit(Words.charAt(text, after + 1))) {
            after = Numbers.digits(text, after + 1);
        }
        return after;
    }

    private static Kind kind(char behind) {
        return switch (behind) {
            case '年', '周' -> Kind.DURATION;
            case '期' -> Kind.PHASE;
            case '级', '线' -> Kind.GRADE;
            case '届', '中', '次', '季' -> Kind.ORDINAL;
            default -> Kind.NAME;
        };
    }
}
