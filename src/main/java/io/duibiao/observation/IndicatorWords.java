package io.duibiao.observation;

import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicators;
import io.duibiao.reference.Unit;
import io.duibiao.reference.Units;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Binds the words of a subject to an indicator: by its exact name or alias, else without words that change nothing (quotation
 * marks, 完成, 常住, 总额). Words that narrow an indicator (规上, 城镇, 人均, 新增, 第三产业) are never dropped: 第三产业投资 is not
 * 固定资产投资.
 */
public final class IndicatorWords {
    private static final List<String> FRONT = List.of(
            "完成", "实现", "纳入预算管理的", "同口径", "全社会", "全口径", "全体", "地方", "登记", "年", "年度", "当年", "全年", "累计", "建成区", "各类",
            "全部", "现价", "境内", "本地", "各级各类", "各级", "辖区内", "辖区内各类", "平均", "参加", "享受", "市区", "中心城区", "城区");
    private static final List<String> END =
            List.of("总额", "总量", "总值", "总数", "总规模", "数量", "数", "量", "人数", "额", "规模", "总计", "情况", "水平", "总体");
    private static final List<String> ADDED = List.of("数", "总额", "总量", "总值", "量", "人数", "率", "比例", "企业", "产量", "里程");

    private static final Pattern REMARK = Pattern.compile("(?<=.{2})\\([^()]{2,24}\\)$");

    /**
     * 铁路、公路和水运等运输方式完成货物周转量: all that carry; 有资质的独立核算企业完成建筑业总产值: all that build; 运动员获金牌: who wins; 财产和寿险公司共实现保费: all
     * that insure.
     */
    private static final Pattern CARRIERS = Pattern.compile(
            "^房地产(?:开发)?企业(?=房屋|商品房|住宅|土地)|^[^占]{2,10}(?:财政|预算)支出中(?=民生支出$)|^[^占]{0,16}运输方式(?:共?完成)?的?|^营业性|^[^占,]{0,24}(?:企业|单位)共?完成(?=建筑业)"
                    + "|^[^占]{0,24}(?:获得|获|夺得|荣获|斩获)(?=[金银铜奖]牌)|^[^占]{0,14}(?:保险|和寿险|、寿险)公司(?:共计|共|合计)?(?:实现)?(?=保费)");

    private static final Pattern MAKERS = Pattern.compile("^(?:规模以上|规上)(?:工业|能源)?(?:企业)?(?=.{2,12}(?:产量|发电量|加工量)$)"
            + "|^(?:(?:规模以上|规上)工业企业)?生产(?=.{2,10}$)"
            + "|^(?:限上|限额以上)(?:单位|企业)?(?:商品零售中)?(?=.{1,14}(?:类|汽车)(?:商品)?零售额$)");

    /** 一产业投资, 二产增加值. */
    private static final Pattern SECTOR = Pattern.compile("^([一二三])产业?");

    /** 研发经费支出相当于地区生产总值的比例. */
    private static final Pattern AMOUNTING = Pattern.compile("(?<=.{2})相当于(.{3,12}?)(?:的?(?:比例|比重)|之比|的)?$");

    private static final Pattern EACH = Pattern.compile("((?:城镇|农村)?(?:常住)?居民|农民|农牧民)?的?(.{2,10}(?:收入|支出))人均");

    private static final String SUM = "总计";
    /** 一般公共预算收入总计 balances the budget: it is more than what came in. */
    private static final Pattern BUDGET = Pattern.compile("(?:收入|支出)总计$");

    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("产业完成投资", "产业投资"),
            new Spelling("建筑业企业完成建筑业", "建筑业"),
            new Spelling("企业完成", "企业"),
            new Spelling("机构拥有床位", "机构床位"),
            new Spelling("农业增加值", "种植业增加值"),
            new Spelling("牧业增加值", "畜牧业增加值"),
            new Spelling("保险职工", "保险人数"),
            new Spelling("参保职工", "参保人数"),
            new Spelling("参加人数", "参保人数"),
            new Spelling("参合农民", "参合人数"),
            new Spelling("招收", "招生"),
            new Spelling("总量占", "占"),
            new Spelling("占到", "占"),
            new Spelling("非公经济", "非公有制经济"),
            new Spelling("所占比重", "占比"),
            new Spelling("生产量", "产量"),
            new Spelling("总产量", "产量"),
            new Spelling("年度产量", "产量"),
            new Spelling("年产量", "产量"),
            new Spelling("总产", "产量"),
            new Spelling("年出栏", "出栏"),
            new Spelling("比率", "比例"),
            new Spelling("年末参保", "参保"),
            new Spelling("均值", ""),
            new Spelling("占生产总值", "占地区生产总值"),
            new Spelling("占国内生产总值", "占地区生产总值"),
            new Spelling("占GDP", "占地区生产总值"),
            new Spelling("经济创造增加值", "经济增加值"),
            new Spelling("占全省生产总值", "占地区生产总值"),
            new Spelling("占全市生产总值", "占地区生产总值"),
            new Spelling("占全县生产总值", "占地区生产总值"),
            new Spelling("占gdp", "占地区生产总值"),
            new Spelling("路运输货", "路货"),
            new Spelling("路运输客", "路客"),
            new Spelling("路运输旅", "路旅"),
            new Spelling("家庭人均", "人均"),
            new Spelling("家庭恩格尔", "恩格尔"),
            new Spelling("占全区", "占"),
            new Spelling("占全县", "占"),
            new Spelling("的比重", "比重"),
            new Spelling("的人数", "人数"),
            new Spelling("年人均", "人均"),
            new Spelling("年均浓度", "浓度"),
            new Spelling("平均浓度", "浓度"),
            new Spelling("设市城市", "城市"),
            new Spelling("规模工业", "规模以上工业"),
            new Spelling("农、林、牧、渔", "农林牧渔"),
            new Spelling("城市空气", "空气"),
            new Spelling("全部", ""));

    private final Indicators indicators;
    private final Units units;

    /** Makes a binder for the indicators and units of the catalogues. */
    public IndicatorWords(Indicators indicators, Units units) {
        this.indicators = indicators;
        this.units = units;
    }

    /** Returns the indicator that a statement is about; empty where the catalogue knows none by these words with such a unit. */
    public Optional<Indicator> indicatorOf(Statement statement) {
        return isSpending(statement)
                ? Optional.empty()
                : indicatorOf(statement.subject())
                        .map(indicator -> ofRate(indicator, statement))
                        .filter(indicator -> fits(indicator, statement))
                        .or(() -> ofBase(statement));
    }

    /** 「衣着类居民消费价格指数」 on the year before is another one than that on the same month: its base is part of its name. */
    private Optional<Indicator> ofBase(Statement statement) {
        String base = statement.quantity().unit().symbol();
        return base.endsWith("=100") && statement.measure() == Measure.LEVEL
                ? indicators
                        .named(statement.subject() + "(" + base + ")")
                        .filter(indicator -> fits(indicator, statement))
                : Optional.empty();
    }

    /** 投资10亿元,实施一批项目: what was spent on them; 投资增长7% is said of all investment. */
    private static boolean isSpending(Statement statement) {
        return statement.subject().equals("投资")
                && statement.quantity().unit().base().endsWith("元")
                && statement.measure() != Measure.CHANGE;
    }

    /** A price index that rose by 2 % says the rate of change, not the index. */
    private Indicator ofRate(Indicator indicator, Statement statement) {
        boolean rate = indicator.kind() == Indicator.Kind.INDEX
                && (isRate(statement.quantity().unit())
                        || isPoints(statement.quantity().unit()))
                && !IndexLevel.isOf(indicator, statement.quantity())
                && statement.subject().endsWith("指数");
        String name =
                statement.subject().substring(0, Math.max(0, statement.subject().length() - 2));
        String plain = name.endsWith("总") ? name.substring(0, name.length() - 1) : name;
        return rate ? indicators.named(plain).orElse(indicator) : indicator;
    }

    /** Returns the indicator of these words, whatever its unit. */
    public Optional<Indicator> indicatorOf(String subject) {
        String plain = subject.replace("“", "").replace("”", "");
        return indicators
                .named(plain)
                .or(() -> without(plain, FRONT, true))
                .or(() -> without(plain, END, false))
                .or(() -> with(plain))
                .or(() -> respelled(plain))
                .or(() -> withoutRemark(plain))
                .or(() -> ofFirms(plain))
                .or(() -> ofEach(plain))
                .or(() -> plain.contains("常住") && !plain.contains("人口")
                        ? indicatorOf(plain.replace("常住", ""))
                        : Optional.empty());
    }

    /** 规模以上工业焦炭产量: who made it is told, what was made is a product. */
    private Optional<Indicator> ofFirms(String words) {
        String product = MAKERS.matcher(words).replaceFirst("");
        return product.equals(words) ? Optional.empty() : indicatorOf(product);
    }

    /** 农民的工资性收入人均608元: of each of them. */
    private Optional<Indicator> ofEach(String words) {
        Matcher each = EACH.matcher(words);
        return each.matches() ? indicatorOf(each.group(1) + "人均" + each.group(2)) : Optional.empty();
    }

    /** 固定资产投资额(项目在地), 总人口性别比(以女性为100): a remark behind a noun says how it is counted. */
    private Optional<Indicator> withoutRemark(String words) {
        String noun = CARRIERS.matcher(REMARK.matcher(words).replaceFirst("")).replaceFirst("");
        return noun.equals(words) || noun.length() < 2 ? Optional.empty() : indicatorOf(noun);
    }

    /** Returns the indicator of another spelling of the same words: 年产量 for 产量, 比率 for 比例, 占…的 for 占…比重. */
    private Optional<Indicator> respelled(String words) {
        String sector = SECTOR.matcher(words).replaceFirst("第$1产业");
        String part = AMOUNTING.matcher(sector).replaceFirst("占$1");
        String share = part.contains("占") && !part.endsWith("比重") ? part + "比重" : part;
        String spelled = SPELLINGS.stream()
                .reduce(share, (text, pair) -> text.replace(pair.written(), pair.meant()), (a, b) -> b);
        return spelled.equals(words)
                ? Optional.empty()
                : indicators
                        .named(spelled)
                        .or(() -> without(spelled, END, false))
                        .or(() -> without(spelled, FRONT, true))
                        .or(() -> with(spelled));
    }

    private record Spelling(String written, String meant) {}

    private Optional<Indicator> without(String words, List<String> dropped, boolean front) {
        for (String word : dropped) {
            boolean there = front ? words.startsWith(word) : words.endsWith(word);
            boolean balanced = word.equals(SUM) && BUDGET.matcher(words).find();
            if (there && !balanced && words.length() > word.length() + 1) {
                String rest =
                        front ? words.substring(word.length()) : words.substring(0, words.length() - word.length());
                Optional<Indicator> indicator = indicators.named(rest);
                if (indicator.isPresent()) {
                    return indicator;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Indicator> with(String words) {
        for (String word : ADDED) {
            Optional<Indicator> indicator = indicators.named(words + word);
            if (indicator.isPresent()) {
                return indicator;
            }
        }
        return Optional.empty();
    }

    /** Returns whether the unit can be the indicator's: what is said of its own amount must carry its unit, a growth need not. */
    private boolean fits(Indicator indicator, Statement statement) {
        return switch (statement.measure()) {
            case LEVEL, INCREMENT ->
                sameBase(indicator, statement.quantity().unit()) || IndexLevel.isOf(indicator, statement.quantity());
            case TARGET ->
                isRate(statement.quantity().unit())
                        || isPoints(statement.quantity().unit())
                        || sameBase(indicator, statement.quantity().unit());
            default -> true;
        };
    }

    private boolean sameBase(Indicator indicator, Unit unit) {
        return UnitFit.fits(indicator, unit, units);
    }

    private static boolean isRate(Unit unit) {
        return unit.symbol().equals("%") || unit.symbol().equals("倍");
    }

    private static boolean isPoints(Unit unit) {
        return unit.symbol().endsWith("百分点");
    }
}
