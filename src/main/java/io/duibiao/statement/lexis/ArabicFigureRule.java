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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures in Arabic digits, with a sign, a unit, and a bound behind it. A unit left out is taken from the next number of
 * the list (「0.5个、1.4个百分点」, 「1409万、1305万人次」); a number without any unit is part of a name unless it is an index.
 */
final class ArabicFigureRule implements TokenRule {
    private static final Set<String> GRADES = Set.of("级", "期", "届", "轮", "星", "档", "级别", "号", "线", "层");
    private static final Set<String> COUNTED = Set.of("届", "轮");
    private static final List<String> BEFORE_COUNTED = List.of("承办", "举办", "主办", "应对", "抵御");
    private static final int HELD_WITHIN = 16;
    private static final Set<String> DIMENSIONS = Set.of("英寸", "纳米", "微米", "毫米", "千伏", "伏", "厘米");
    private static final List<String> TURNS = List.of(
            "缩小至", "缩小到", "扩大至", "扩大到", "下降至", "下降到", "降至", "降到", "降为", "下降为", "缩小为", "升至", "升到", "提高到", "提高至", "提升到",
            "提升至", "上升到", "上升至", "增加到", "增加至", "增长到", "增长至", "增至", "减少到", "减少至", "减至", "降低到", "降低至", "调整为", "调整到",
            "优化至", "优化到");
    private static final List<String> FALLEN = List.of("降至", "降到", "降为", "下降至", "下降到", "下降为", "减少到", "减少至", "减至");
    private static final Pattern BEFORE_BECAME =
            Pattern.compile("(?:(?:19|20)\\d\\d年(?:末|底)?的?)?(?:约|近|接近|超过?)?(?=\\d)");
    private static final int NEAR = 16;
    /** 性别比比第六次全国人口普查98.24下降0.29. */
    private static final List<String> CENSUSES = List.of("普查", "普查的");

    private static final List<String> CHANGES = List.of("下降", "上升", "提高", "降低", "减少", "增加");
    private static final List<String> BEFORE_INDEX =
            List.of("指数为", "为100)", "=100)", "指数达", "指数", "得分", "得分为", "评分", "分值", "均值为", "系数为", "指数达到", "系数降至");
    private static final List<String> ON_LAST_YEAR =
            List.of("(以上年为100", "(以上年同期为100", "(上年=100", "(上年同期=100", "(上年为100", "(上年同期为100");
    private static final List<String> BEFORE_PLAIN = List.of(
            "缩小", "扩大", "提高", "下降", "上升", "缩小至", "缩小到", "降至", "降到", "升至", "为", "达", "达到", "提高到", "至", "到", "比", "收入比",
            "死亡率", "倍差");
    private static final List<String> STREAKS = List.of("连续");
    private static final String RANGE_DASH = "—-~–";
    private static final int LONGEST_END = 24;
    private static final Pattern CLOSED = Pattern.compile("[\\d.,]+[^\\d,。;、]{0,8}之间");

    private final UnitReader units;
    private final ElidedUnit elided;
    private final EachUnit each;

    ArabicFigureRule(UnitReader units, EachUnit each) {
        this.units = units;
        this.each = each;
        this.elided = new ElidedUnit(units);
    }

    @Override
    public Optional<Token> at(String text, int offset) {
        char first = text.charAt(offset);
        boolean signed = (first == '-' || first == '+') && isSign(text, offset);
        if (!signed && !Numbers.isDigit(first)) {
            return Optional.empty();
        }
        int digits = signed ? offset + 1 : offset;
        Optional<Numeral> read = Numbers.at(text, digits);
        if (read.isEmpty()) {
            int end = Numbers.digits(text, digits);
            return end > digits ? name(digits, end, Kind.TELEPHONE) : Optional.empty();
        }
        Numeral plain = read.get();
        Numeral numeral =
                new Numeral(offset, plain.end(), first == '-' ? plain.value().negate() : plain.value());
        return Optional.of(figure(text, numeral));
    }

    private static boolean isSign(String text, int offset) {
        char before = Words.charAt(text, offset - 1);
        boolean word = Words.isHan(before) && before != '年' && before != '月';
        boolean opens = word || "(:、,]".indexOf(before) >= 0;
        return opens && Numbers.isDigit(Words.charAt(text, offset + 1));
    }

    private Token figure(String text, Numeral numeral) {
        Optional<UnitReader.Found> found = each.at(text, numeral)
                .or(() -> elided.points(text, numeral))
                .or(() -> units.at(text, numeral.end()))
                .or(() -> units.classifierAt(text, numeral.end()))
                .map(unit -> elided.completed(text, unit));
        if (found.isEmpty()) {
            return withoutUnit(text, numeral);
        }
        UnitReader.Found unit = found.get();
        String symbol = unit.unit().symbol();
        Optional<Kind> kind = nameKind(text, numeral, unit);
        if (kind.isPresent()) {
            return new NameNumber(numeral.start(), numeral.end(), unit.end(), kind.get());
        }
        Suffix suffix = Suffixes.at(text, unit.end(), symbol);
        boolean endsRange = endsRange(text, numeral.start());
        boolean beginsRange = isBetween(text, suffix.end()) && Numbers.isDigit(Words.charAt(text, suffix.end() + 1));
        Bound behind = unit.about() ? Bound.ABOUT : suffix.bound();
        Bound bound = beginsRange ? Bound.AT_LEAST : endsRange ? Bound.AT_MOST : behind;
        char first = text.charAt(numeral.start());
        Form plain = first == '+' || first == '-' ? Form.SIGNED : Form.PLAIN;
        Form form = suffix.threshold() ? Form.THRESHOLD : beginsRange || endsRange ? Form.RANGE : plain;
        return new Figure(
                numeral.start(), numeral.end(), suffix.end(), new Quantity(numeral.value(), unit.unit(), bound), form);
    }

    /** Returns whether a dash stands at the offset, or a 至 that 之间 closes: 7.3%至20.4%之间. */
    private static boolean isBetween(String text, int at) {
        char mark = Words.charAt(text, at);
        if (RANGE_DASH.indexOf(mark) >= 0) {
            return true;
        }
        int end = Math.min(text.length(), at + LONGEST_END);
        return (mark == '至' || mark == '到')
                && Numbers.isDigit(Words.charAt(text, at + 1))
                && CLOSED.matcher(text.substring(at + 1, end)).lookingAt();
    }

    private static boolean endsRange(String text, int start) {
        char dash = Words.charAt(text, start - 1);
        char before = Words.charAt(text, start - 2);
        return isBetween(text, start - 1)
                && dash != '\n'
                && (Numbers.isDigit(before)
                        || before == '%'
                        || before == '元'
                        || before == '万'
                        || before == '亿'
                        || before == '天'
                        || before == '个');
    }

    private Token withoutUnit(String text, Numeral numeral) {
        Optional<Unit> next = elided.unitOfNext(text, numeral.end());
        if (isNought(text, numeral)) {
            Unit unit = text.substring(Math.max(0, numeral.start() - NEAR), numeral.start())
                            .contains("%")
                    ? units.at("%", 0).map(UnitReader.Found::unit).orElse(Unit.plain(""))
                    : Unit.plain("");
            return new Figure(
                    numeral.start(),
                    numeral.end(),
                    numeral.end(),
                    new Quantity(numeral.value(), unit, Bound.EXACT),
                    Form.PLAIN);
        }
        if (next.isPresent() && Durations.isUnit(next.get().symbol())) {
            return new NameNumber(numeral.start(), numeral.end(), numeral.end(), Kind.DURATION);
        }
        Optional<Unit> turned = unitBehindTurn(text, numeral);
        if (turned.isPresent()) {
            return new Figure(
                    numeral.start(),
                    numeral.end(),
                    numeral.end(),
                    new Quantity(numeral.value(), turned.get(), Bound.EXACT),
                    Form.PLAIN);
        }
        if (next.isPresent()) {
            boolean begins = RANGE_DASH.indexOf(Words.charAt(text, numeral.end())) >= 0;
            Quantity quantity = new Quantity(numeral.value(), next.get(), begins ? Bound.AT_LEAST : Bound.EXACT);
            return new Figure(
                    numeral.start(), numeral.end(), numeral.end(), quantity, begins ? Form.RANGE : Form.PLAIN);
        }
        boolean plainChange = numeral.value().scale() > 0 && Words.anyEndsAt(text, numeral.start(), BEFORE_PLAIN);
        boolean alone = (plainChange || Words.anyEndsAt(text, numeral.start(), BEFORE_INDEX))
                && !Words.isHan(Words.charAt(text, numeral.end()));
        if (alone || isBaseOfRatio(text, numeral)) {
            Unit unit = Unit.plain(Words.lengthAt(text, numeral.end(), ON_LAST_YEAR) > 0 ? "上年=100" : "");
            Quantity quantity = new Quantity(numeral.value(), unit, Bound.EXACT);
            return new Figure(numeral.start(), numeral.end(), numeral.end(), quantity, Form.PLAIN);
        }
        return new NameNumber(numeral.start(), numeral.end(), numeral.end(), Kind.NAME);
    }

    /** 贫困发生率从12.7%降至0: nothing is left of what had a unit. */
    private static boolean isNought(String text, Numeral numeral) {
        char behind = Words.charAt(text, numeral.end());
        return numeral.value().signum() == 0
                && Words.anyEndsAt(text, numeral.start(), FALLEN)
                && ",。;、)\n".indexOf(behind) >= 0;
    }

    /**
     * 城镇化率从62.7提高到65.3%, 从2020年的62.7提高到2025年的65.3%: what a figure came from has the unit of what it became, if that has
     * one.
     */
    private Optional<Unit> unitBehindTurn(String text, Numeral numeral) {
        int turn = Words.lengthAt(text, numeral.end(), TURNS);
        char before = Words.charAt(text, numeral.start() - 1);
        boolean decimal = numeral.value().scale() > 0;
        if (turn == 0 || (decimal ? "的由从" : "由从").indexOf(before) < 0) {
            return Optional.empty();
        }
        Matcher between = BEFORE_BECAME.matcher(text).region(numeral.end() + turn, text.length());
        return Numbers.at(text, between.lookingAt() ? between.end() : numeral.end() + turn)
                .map(became ->
                        units.at(text, became.end()).map(UnitReader.Found::unit).orElse(Unit.plain("")))
                .or(() -> decimal ? Optional.of(Unit.plain("")) : Optional.empty())
                .filter(unit -> decimal || !Durations.isUnit(unit.symbol()));
    }

    /** 性别比比第六次全国人口普查98.24下降0.29: what a ratio came from has no unit either. */
    private static boolean isBaseOfRatio(String text, Numeral numeral) {
        return numeral.value().scale() > 0
                && Words.anyEndsAt(text, numeral.start(), CENSUSES)
                && Words.lengthAt(text, numeral.end(), CHANGES) > 0;
    }

    private static Optional<Kind> nameKind(String text, Numeral numeral, UnitReader.Found unit) {
        String symbol = unit.unit().symbol();
        boolean yearLike = symbol.equals("万") && isYear(numeral.value());
        if (yearLike) {
            return Optional.of(Kind.YEAR);
        }
        if (text.startsWith("级", unit.end()) && !symbol.endsWith("级")) {
            return Optional.of(Kind.CAPACITY);
        }
        boolean counted = COUNTED.contains(symbol) && isHeld(text, numeral.start());
        if (counted) {
            return Optional.empty();
        }
        if (GRADES.contains(symbol)) {
            return Optional.of(symbol.equals("期") ? Kind.PHASE : Kind.GRADE);
        }
        boolean named = Words.isHan(Words.charAt(text, unit.end())) || Words.charAt(text, unit.end()) == '、';
        if (DIMENSIONS.contains(symbol) && named) {
            return Optional.of(Kind.CAPACITY);
        }
        if (Words.anyEndsAt(text, numeral.start(), STREAKS) && !symbol.equals("%")) {
            return Optional.of(Kind.DURATION);
        }
        boolean length = Durations.isUnit(symbol)
                && Durations.isNoFigure(
                        text,
                        numeral.start(),
                        Suffixes.at(text, unit.end(), symbol).end());
        return length ? Optional.of(Kind.DURATION) : Optional.empty();
    }

    /** 承办4届运动会、2届博览会: how often something was held; 第四届 and 4届 before a name are ordinals. */
    private static boolean isHeld(String text, int start) {
        if (Words.anyEndsAt(text, start, BEFORE_COUNTED)) {
            return true;
        }
        String before = text.substring(Math.max(0, start - HELD_WITHIN), start);
        return before.endsWith("、") && BEFORE_COUNTED.stream().anyMatch(before::contains);
    }

    static boolean isGrade(String unit) {
        return GRADES.contains(unit);
    }

    private static boolean isYear(BigDecimal value) {
        return value.scale() <= 0 && value.intValue() >= 1900 && value.intValue() < 2100;
    }

    private static Optional<Token> name(int start, int end, Kind kind) {
        return Optional.of(new NameNumber(start, end, end, kind));
    }
}
