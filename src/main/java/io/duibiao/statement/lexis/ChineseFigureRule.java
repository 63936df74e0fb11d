package io.duibiao.statement.lexis;

import io.duibiao.reference.Unit;
import io.duibiao.statement.Bound;
import io.duibiao.statement.NonFigure.Kind;
import io.duibiao.statement.Quantity;
import io.duibiao.statement.lexis.Numbers.Numeral;
import io.duibiao.statement.lexis.Suffixes.Suffix;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.lexis.Token.NameNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Figures in Chinese numerals: 「百分之六点五」, 「三成」, 「一百二十三亿元」, 「两万余人」, 「超千亿元」, 「上百个」, 「三次刊载」. Numerals are
 * in many words, so that each form asks for the company it keeps; 「百亿级」 names a class.
 */
final class ChineseFigureRule implements TokenRule {
    private static final List<String> FRACTIONS = List.of("百分之", "千分之");
    private static final List<String> BEFORE_ROUND = List.of(
            "超", "超过", "近", "达", "达到", "突破", "逾", "过", "破", "约", "在", "至", "到", "为", "迈上", "跨越", "迈入", "进入", "上", "首破",
            "均超", "跨上", "不足", "不到");
    private static final List<String> BEFORE_SMALL = List.of(
            "新增", "新建", "建成", "投用", "引进", "落户", "获评", "荣获", "培育", "创建", "举办", "开通", "开工", "竣工", "签约", "摘得", "斩获", "获批",
            "设立", "组建", "夺得", "获", "完成", "落地", "打造", "增至", "增加");
    /** 较上月前移一位: by how many places. */
    private static final List<String> MOVED =
            List.of("前移", "后移", "上移", "下移", "上升", "下降", "提升", "前进", "晋升", "晋位", "进位", "后退", "回落", "下滑");

    private static final List<String> AFTER_TIMES = List.of("刊载", "获", "荣获", "入选", "登上", "报道", "推广", "亮相", "受到", "被");
    private static final Set<String> SMALL_UNITS =
            Set.of("个", "家", "项", "批", "座", "条", "所", "件", "名", "艘", "架", "处", "台", "位", "例", "宗");
    private static final List<String> BEFORE_TIMES =
            List.of("增长", "近", "超", "超过", "约", "提高", "扩大", "增加", "达", "提升", "翻", "长了");
    private static final List<String> AFTER_AMOUNT =
            List.of("大关", "台阶", "规模", "关口", "以上", "左右", "级", "和", "及", "的目标", "发展到", "增加", "增至", "提高", "上升", "扩大");
    /** 过亿项目: a class of projects. */
    private static final String PROJECT = "项目";

    /** 迈上千亿台阶: what is passed is an amount whose unit is left out. */
    private static final List<String> MARKS = List.of("台阶", "大关", "关口", "门槛");

    private static final String NOT_TENTHS = "立为果本功员都长熟效品语交年人绩";

    private final UnitReader units;

    ChineseFigureRule(UnitReader units) {
        this.units = units;
    }

    @Override
    public Optional<Token> at(String text, int offset) {
        if (!ChineseNumbers.isNumeral(text.charAt(offset))) {
            return Optional.empty();
        }
        return fraction(text, offset)
                .or(() -> ChineseNumbers.at(text, offset).flatMap(numeral -> figure(text, numeral)));
    }

    private Optional<Token> fraction(String text, int offset) {
        int prefix = Words.lengthAt(text, offset, FRACTIONS);
        if (prefix == 0) {
            return Optional.empty();
        }
        Unit unit = text.charAt(offset) == '百' ? Unit.PERCENT : Unit.plain("‰");
        return ChineseNumbers.at(text, offset + prefix)
                .or(() -> Numbers.at(text, offset + prefix))
                .map(numeral -> withSuffix(
                        text, new Numeral(offset, numeral.end(), numeral.value()), numeral.end(), unit, Bound.EXACT));
    }

    private Optional<Token> figure(String text, Numeral numeral) {
        boolean round = isRound(text, numeral);
        if (round) {
            return roundAmount(text, numeral);
        }
        if (Words.charAt(text, numeral.end()) == '成') {
            return tenths(text, numeral);
        }
        return numeral.value().compareTo(BigDecimal.TEN) <= 0 ? small(text, numeral) : large(text, numeral);
    }

    private static boolean isRound(String text, Numeral numeral) {
        for (int i = numeral.start(); i < numeral.end(); i++) {
            if (!ChineseNumbers.isMultiplier(text.charAt(i)) || text.charAt(i) == '十') {
                return false;
            }
        }
        return true;
    }

    /** Reads 超百亿元 as 100 亿元, 超万亿元 as 1 万亿元 and 上百个 as 100 个. */
    private Optional<Token> roundAmount(String text, Numeral numeral) {
        int start = numeral.start();
        if (text.startsWith(PROJECT, numeral.end())) {
            return Optional.of(new NameNumber(start, numeral.end(), numeral.end(), Kind.GRADE));
        }
        String run = text.substring(start, numeral.end());
        int last = run.length() - 1;
        boolean wholeUnit = run.equals("万亿") || (last == 0 && (run.equals("万") || run.equals("亿")));
        int unitStart = wholeUnit ? start : last == 0 ? numeral.end() : numeral.end() - 1;
        Optional<UnitReader.Found> found = units.at(text, unitStart);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        UnitReader.Found unit = found.get();
        if (unit.unit().base().equals("级")) {
            return Optional.of(new NameNumber(start, numeral.end(), unit.end(), Kind.GRADE));
        }
        boolean mark = Words.lengthAt(text, unit.end(), MARKS) > 0 && Words.anyEndsAt(text, start, BEFORE_ROUND);
        if (unit.unit().base().isEmpty() && !mark) {
            return text.startsWith("级", unit.end())
                    ? Optional.of(new NameNumber(start, numeral.end(), unit.end(), Kind.GRADE))
                    : Optional.empty();
        }
        BigDecimal value = wholeUnit
                ? BigDecimal.ONE
                : ChineseNumbers.at(run.substring(0, Math.max(1, last)), 0)
                        .orElseThrow()
                        .value();
        int numberEnd = wholeUnit ? numeral.end() : unitStart;
        boolean figure = Words.anyEndsAt(text, start, BEFORE_ROUND)
                && !Words.endsAt(text, start, "规模以上")
                && !text.startsWith("级", unit.end());
        Bound bound = Words.endsAt(text, start, "上") && !Words.endsAt(text, start, "迈上") ? Bound.AT_LEAST : Bound.EXACT;
        Suffix suffix = Suffixes.at(text, unit.end(), unit.unit().symbol());
        if (!figure && !suffix.threshold()) {
            boolean name = Words.charAt(text, start - 1) == '每' || run.length() == 1;
            return name ? Optional.empty() : Optional.of(new NameNumber(start, numberEnd, unit.end(), Kind.GRADE));
        }
        Figure amount = withSuffix(text, new Numeral(start, numberEnd, value), unit.end(), unit.unit(), bound);
        return Optional.of(namesClass(text, unit.end()) ? amount.as(Form.THRESHOLD) : amount);
    }

    /** 产值过亿元企业, 超千亿元的县域: a noun right behind the amount makes it the border of a class. */
    private static boolean namesClass(String text, int end) {
        return Words.isHan(Words.charAt(text, end)) && Words.lengthAt(text, end, AFTER_AMOUNT) == 0;
    }

    private static Optional<Token> tenths(String text, Numeral numeral) {
        char next = Words.charAt(text, numeral.end() + 1);
        boolean tenths = numeral.value().compareTo(BigDecimal.TEN) <= 0
                && numeral.value().compareTo(BigDecimal.ONE) > 0
                && NOT_TENTHS.indexOf(next) < 0;
        return tenths
                ? Optional.of(withSuffix(text, numeral, numeral.end() + 1, Unit.plain("成"), Bound.EXACT))
                : Optional.empty();
    }

    private Optional<Token> small(String text, Numeral numeral) {
        Optional<UnitReader.Found> unit = units.at(text, numeral.end());
        if (unit.isEmpty() || numeral.value().signum() == 0) {
            return Optional.empty();
        }
        if (unit.get().unit().symbol().equals("倍") && Words.anyEndsAt(text, numeral.start(), BEFORE_TIMES)) {
            return Optional.of(withSuffix(text, numeral, unit.get().end(), Unit.TIMES, Bound.EXACT));
        }
        UnitReader.Found found = unit.get();
        boolean places = found.unit().symbol().equals("位")
                && Words.anyEndsAt(text, numeral.start(), MOVED)
                && !Words.isHan(Words.charAt(text, found.end()));
        if (places) {
            return Optional.of(withSuffix(text, numeral, found.end(), found.unit(), Bound.EXACT));
        }
        if (text.charAt(numeral.start()) == '一') {
            return Optional.empty();
        }
        boolean about = found.about() && numeral.value().compareTo(BigDecimal.TEN) == 0;
        boolean times = found.unit().symbol().equals("次") && Words.lengthAt(text, found.end(), AFTER_TIMES) > 0;
        boolean counted = SMALL_UNITS.contains(found.unit().symbol())
                && Words.anyEndsAt(text, numeral.start(), BEFORE_SMALL)
                && !text.startsWith("方面", found.end());
        boolean money = found.unit().base().equals("元")
                && found.unit().factor().signum() > 0
                && found.end() > numeral.end() + 1;
        if (!about && !times && !counted && !money) {
            return Optional.empty();
        }
        return Optional.of(withSuffix(text, numeral, found.end(), found.unit(), about ? Bound.ABOUT : Bound.EXACT));
    }

    private Optional<Token> large(String text, Numeral numeral) {
        int end = numeral.end();
        while (end > numeral.start() + 1 && (text.charAt(end - 1) == '万' || text.charAt(end - 1) == '亿')) {
            end--;
        }
        int numberEnd = end;
        return units.at(text, end)
                .filter(found -> !found.unit().base().isEmpty())
                .filter(found -> !text.startsWith("方面", found.end()))
                .filter(found -> !Durations.isUnit(found.unit().symbol())
                        && !ArabicFigureRule.isGrade(found.unit().symbol()))
                .flatMap(found -> ChineseNumbers.at(text.substring(numeral.start(), numberEnd), 0)
                        .map(plain -> withSuffix(
                                text,
                                new Numeral(numeral.start(), numberEnd, plain.value()),
                                found.end(),
                                found.unit(),
                                found.about() ? Bound.ABOUT : Bound.EXACT)));
    }

    private static Figure withSuffix(String text, Numeral numeral, int unitEnd, Unit unit, Bound bound) {
        Suffix suffix = Suffixes.at(text, unitEnd, unit.symbol());
        Bound both = suffix.bound() == Bound.EXACT ? bound : suffix.bound();
        Form form = suffix.threshold() ? Form.THRESHOLD : Form.PLAIN;
        return new Figure(
                numeral.start(), numeral.end(), suffix.end(), new Quantity(numeral.value(), unit, both), form);
    }
}
