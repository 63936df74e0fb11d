package io.duibiao.statement.sheet;

import io.duibiao.reference.Indicators;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one heading: English lines and footnote marks are set aside, then unit, measure and period are taken out, and what is
 * left are its words.
 */
final class HeadingReader {
    /** What grows by so many in a thousand is people. */
    private static final Pattern OF_PEOPLE = Pattern.compile("^\\s*增长率(?=\\s*\\(‰\\)\\s*$)");

    private static final Pattern ENGLISH_TAIL =
            Pattern.compile("(?<=[\\u3400-\\u9fff)\\]\\s\\d])\\s*[A-Za-z][\\p{IsLatin}\\p{M}0-9 ,.'’&/()%-]*$");
    private static final Pattern PART = Pattern.compile("^(?:#|其中|其\\s*中|在(?:总计|合计|总额)中)\\s*[::]?\\s*");
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[A-Z][、.](?=[\\u3400-\\u9fff])|[1-9]\\d{5}(?=[\\s\\u3400-\\u9fff])|[((]?[一二三四五六七八九十]{1,3}[)、.)]|[((]?\\d{1,2}[)、)]|\\d{1,2}\\.(?!\\d)|[①-⑳]|附\\s*[::])\\s*");
    private static final Pattern BASIS = Pattern.compile(
            "[(\\[]?(?:按)?(?:当年|现行|现)价(?:格)?(?:计算)?[)\\]]?|[(\\[](?:旅客|货物)(?:发送|运输)量[)\\]]|[(\\[](?:初步(?:核算)?数?|快报数?|年报数?|不?含.{0,6}|按.{0,10}计算|年末|年底|期末|季末|月末)[)\\]]|(?<=城镇|城区|乡村)\\((?:市|县|市\\+县|县及?以下)\\)");
    private static final Pattern RESIDENT = Pattern.compile("^按(?:年平均)?常住(?:平均)?人口计算的?(?=.)");
    /** A heading that only says what is compared, over 增减 and 增减(%). */
    private static final Pattern COMPARED = Pattern.compile(
            "^\\s*((?:(?:19|20)\\d\\d年?|本年|本期)?)(?:比|较|与|同)(?:上年|去年|上年同期|去年同期|(?:19|20)\\d\\d年?)(?:相比|比较|对比)?\\s*$");

    /** The year whose prices figures are in, 「按2000年可比价格」, is not theirs. */
    private static final Pattern OF_PRICES = Pattern.compile("(?:19|20)?\\d\\d年(?=(?:可比|不变)价)");

    /** 「完成任务%」 is in percent of what the year is to bring. */
    private static final Pattern YEAR_TASK = Pattern.compile("完成任务(?=\\s*\\(?%)");

    /** 「增减(±)」 says no more than 增减. */
    private static final Pattern EITHER_WAY = Pattern.compile("增减\\s*\\((?:±|\\+-|\\+、-|\\+,-)\\)");

    /** 「±%」 is growth of either sign, in percent. */
    private static final Pattern SIGNED_PERCENT =
            Pattern.compile("(?<![长减速降幅率升(])(?:\\((?:±|\\+-|\\+/-)\\s*%\\)|(?:±|\\+-|\\+/-)\\s*%)$");

    private static final Pattern SHORT_FORM = Pattern.compile("[A-Z&.\\d]{2,8}");
    private static final Pattern GENERIC = Pattern.compile(
            "(?:(?:总量|速度)指标|金额|数额|本期实际|本期数|绝对(?:数|额|量|值)|(?:本期|实际)?完成(?:数|额|值|情况)?|累计(?:完成)?(?:数|额)?|数值|数量|总量|实绩|实际(?:数|值)?|完成(?:数|额|情况)?|指标值|本年|余额|总指数|[“\"]?[一二三四五六七八九十]{1,2}五[”\"]?(?:时期|期间|末|计划)?|按.{1,12}分(?:类|组)?|按.{1,6}(?<!价格)计算|(?:经济|登记注册|注册)类型分组|分(?:季节|品种|行业|类别|城乡|产业|地区)|(?:决算|执行|实绩|统计)数|(?:余额|产值)?绝对(?:数|额|量|值)|本币|人民币|合\\s*计|总\\s*计|总\\s*额|总\\s*数|小\\s*计|年末数|水平|(?:初步|最终|年报|快报)(?:核算|核实|统计|测算)?(?:数据?|值)|核[算实]数|名义|实际|(?:按)?(?:同|可比)口径|定基|(?:期|年|季|月)末余额|期末数)");

    /** 「粮食合计」 is 粮食; 「全市合计」 is told by the regions. */
    private static final Pattern TOTAL = Pattern.compile("(?<=^[^全].{1,12})(?<!资产|负债|权益|城市|各市|地区|市县|各县)(?:合计|总计)$");

    private static final String DOLLARS = "美元";

    private static final Pattern INDEX = Pattern.compile("=\\s*100");

    private final UnitReader units;
    private final Indicators indicators;
    private final Map<String, Heading> known = new HashMap<>();

    HeadingReader(Reference reference) {
        units = new UnitReader(reference.units());
        indicators = reference.indicators();
    }

    /** Returns what the folded text says as a heading; the same text is read once. */
    Heading read(String folded) {
        return known.computeIfAbsent(folded, this::parse);
    }

    /** Returns whether the catalogue has an indicator of this name. */
    boolean isIndicator(String words) {
        return indicators.named(words).isPresent();
    }

    /** Returns whether the words alone name nothing: 合计, 绝对数. */
    static boolean isGeneric(String words) {
        return GENERIC.matcher(words).matches();
    }

    private Heading parse(String folded) {
        String text = Texts.oneLine(withoutEnglish(folded));
        String mark = Marks.of(text);
        String priced =
                OF_PRICES.matcher(YearsBelow.without(Marks.without(text))).replaceAll("");
        String said = YEAR_TASK.matcher(priced).replaceFirst("完成全年任务");
        String plain = SIGNED_PERCENT
                .matcher(EITHER_WAY.matcher(said).replaceFirst("增减"))
                .replaceFirst("增减(%)");
        String bare =
                OF_PEOPLE.matcher(COMPARED.matcher(plain).replaceFirst("$1")).replaceFirst("自然增长率");
        UnitReader.Found unit = isName(bare) ? new UnitReader.Found(Optional.empty(), bare) : units.in(bare);
        MeasureReader.Found measure = withoutNames(unit.rest());
        WhenReader.Found when = WhenReader.in(measure.rest());
        boolean part = PART.matcher(when.rest().strip()).find();
        String words = words(when.rest());
        Optional<Unit> dollars = unit.unit().filter(u -> DOLLARS.equals(words)).flatMap(this::inDollars);
        return new Heading(
                text,
                dollars.isPresent() ? "" : words,
                when.when(),
                dollars.or(unit::unit),
                measure.saying(),
                part,
                mark);
    }

    /** 「乡镇(街道)」 holds no unit, 「科技进步贡献率」 says nothing of another indicator: the catalogue has them as they are. */
    private boolean isName(String text) {
        return isIndicator(Texts.packed(text)) && !INDEX.matcher(text).find();
    }

    private MeasureReader.Found withoutNames(String text) {
        MeasureReader.Found found = MeasureReader.in(text);
        boolean growth = found.saying().filter(s -> s.isOfGrowth()).isPresent();
        return isName(text) && !growth ? new MeasureReader.Found(Optional.empty(), text) : found;
    }

    /** 「美元(亿元)」 is in 亿美元. */
    private Optional<Unit> inDollars(Unit unit) {
        return unit.base().equals("元") ? units.unit(unit.symbol().replace("元", DOLLARS)) : Optional.empty();
    }

    private String words(String rest) {
        String words = NUMBERING.matcher(rest.strip()).replaceFirst("");
        words = PART.matcher(words).replaceFirst("");
        words = NUMBERING.matcher(words).replaceFirst("");
        words = BASIS.matcher(words).replaceAll("");
        words = RESIDENT.matcher(words).replaceFirst("");
        words = words.replaceAll("\\([A-Z]{2,5}\\)|\\(\\d{1,2}(?:\\.\\d)?%\\)", "");
        words = words.replaceAll("[(\\[]\\s*[)\\]]?", "(").replaceAll("\\(\\s*\\)|\\($", "");
        words = Texts.packed(words).replaceAll("^[::,、;.#*△▲☆★-]+|[::,、;#*_-]+$", "");
        if (isGeneric(words)) {
            return "";
        }
        String bare = TOTAL.matcher(words).replaceFirst("");
        return isIndicator(words) && !isIndicator(bare) ? words : bare;
    }

    /** An English line under a Chinese one is a label; a heading that is English throughout stays. */
    private static String withoutEnglish(String folded) {
        if (!Texts.hasChinese(folded)) {
            return Texts.isEnglish(folded) ? "" : folded;
        }
        StringBuilder kept = new StringBuilder();
        for (String line : folded.split("\n")) {
            if (Texts.hasChinese(line) || !Texts.isEnglish(line)) {
                String chinese = ENGLISH_TAIL
                        .matcher(line)
                        .replaceFirst(tail -> SHORT_FORM.matcher(tail.group()).matches() ? "$0" : "");
                kept.append(chinese);
            }
        }
        return kept.toString();
    }
}
