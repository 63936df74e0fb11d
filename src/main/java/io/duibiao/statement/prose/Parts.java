package io.duibiao.statement.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a whole that are named alone and have its measure: the sectors of investment (固定资产投资增长9.7%。分产业看,第一产业增长12%),
 * the branches of farming (农林牧渔业总产值…,其中农业…), the trades of sales (限上批发业增长20.8%;零售业下降1.7%), the animals
 * in stock and slaughtered (生猪存栏5万头,出栏7万头), the services (第三产业增加值…。其中,租赁和商务服务业增长18.6%), value added behind
 * gross output (农林牧渔业总产值25.39亿元;增加值14.46亿元).
 */
final class Parts {
    private static final Endings SECTORS = Endings.of("第一产业 第二产业 第三产业 一产 二产 三产 一产业 二产业 三产业");
    private static final Endings MEASURES = Endings.of("投资 用电量 用电 税收 税收收入 贷款余额 贷款 从业人员 就业人员");
    private static final Pattern DIVIDED = Pattern.compile("[从分按](?:三次)?产业(?:固定资产)?(投资|用电量|税收)(?:情况|结构|构成)?来?看");
    private static final Endings SHARES = Endings.of("占比 比重");
    private static final Endings BRANCHES = Endings.of(
            "农业 种植业 林业 牧业 畜牧业 渔业 农业服务业 农林牧渔服务业 农林牧渔业服务业 农、林、牧、渔服务业 农、林、牧、渔业服务业 农林牧渔专业及辅助性活动 农林牧渔业专业及辅助性活动 农、林、牧、渔专业及辅助性活动 农、林、牧、渔业专业及辅助性活动");
    private static final Pattern FARMING =
            Pattern.compile("(?:(?:现价)?农、?林、?牧、?渔(?:业)?(?:及其?服务业)?|农业|林业|牧业|畜牧业|渔业)总?(产值|增加值)");

    /** Beside those of forestry and herding the gross output of 农业 is that of crops. */
    private static final Pattern CROPS = Pattern.compile("农业总产值");

    private static final Pattern ALL_FARMING = Pattern.compile("(?:现价|全部)?农、?林、?牧、?渔.*总产值");
    private static final Endings TRADES = Endings.of("批发业 零售业 住宿业 餐饮业 住宿餐饮业 住宿和餐饮业 批发零售业 批发和零售业 批发零售贸易业 批发和零售贸易业");
    /** Of a whole that is sold, what the trades have is sales and no value added: 社零总额78亿元,其中批发和零售业71亿元. */
    private static final Pattern RETAIL = Pattern.compile(".*消费品零售总?额");

    private static final String SALES = "零售额";
    private static final Endings TURNOVERS = Endings.of("销售额 营业额 商品销售额");
    private static final Pattern TRADE =
            Pattern.compile("(限上|限额以上|)(?:批发|零售|住宿|餐饮|批发和零售|住宿和餐饮|批发零售|住宿餐饮|批发零售贸易|批发和零售贸易)业(零售额|)(?:销售额|营业额|商品销售额|)");

    /** 财政支出35.3亿元,其中教育、科技8.7亿元、1.0亿元: what is spent on a field is spending on it. */
    private static final Endings SPENDINGS = Endings.of(
            "教育 科技 科学技术 医疗卫生 卫生健康 社会保障 社会保障和就业 农林水 农林水事务 节能环保 城乡社区 城乡社区事务 交通运输 住房保障 公共安全 一般公共服务 文化体育与传媒 文化旅游体育与传媒");

    private static final Pattern BUDGET = Pattern.compile("(?:.*(?:财政|预算)|教育|科技|医疗卫生)支出");
    private static final String SPENT = "支出";

    private static final Endings SERVICES =
            Endings.of("交通运输、仓储和邮政业 交通运输仓储和邮政业 交通运输、仓储及邮政业 信息传输、软件和信息技术服务业 信息传输软件和信息技术服务业 租赁和商务服务业 房地产业");
    /** Services that mean their value added where nothing else is said of them. */
    private static final Endings VALUED = Endings.of("批发和零售业 住宿和餐饮业 金融业");

    private static final Pattern VALUE_OF_SERVICES = Pattern.compile("(?:第三产业|三产|.*业)增加值");
    /** 在第三产业中,金融业增长4.3%: of their value added. */
    private static final Pattern IN_SERVICES = Pattern.compile("在?第三产业(?:内部|中|内部中)");

    private static final String SERVICE = "业";
    private static final String GROSS_OUTPUT = "总产值";
    private static final String VALUE_ADDED = "增加值";

    private static final Endings OWNERS = Endings.of(
            "国有企业 国有控股企业 集体企业 股份制企业 股份合作企业 私营企业 民营企业 外商及港澳台商投资企业 外商及港澳台投资企业 外商投资企业 港澳台商投资企业 大型企业 大中型企业 中型企业 中小型企业 小型企业 小微企业 小微型企业 国有及国有控股企业 非公有制企业");
    private static final Pattern OF_INDUSTRY = Pattern.compile("(?:规模以上|规上)工业(?:企业)?(增加值|总产值|产值|营业收入|利润总额)");
    private static final Pattern DIVISION = Pattern.compile("(?:采矿业|制造业|电力.*供应业|轻工业|重工业)(?:增加值)?");
    private static final Endings KINDS = Endings.of("企业 地区");
    private static final Pattern MEASURED =
            Pattern.compile(".+(企业|地区)(增加值|总产值|产值|投资|利润总额|利润|营业收入|零售额|进出口(?:总额|总值)?|出口额?)");

    /** 石油加工业利润总额增长85.7%,通用设备制造业增长72.7%: of one trade beside another, but 建筑业 and 服务业 stand for themselves. */
    private static final Pattern BRANCH = Pattern.compile(".{3,}(?<!企)业");

    private static final Pattern EARNED = Pattern.compile(".+(?<!企)业(总产值|产值|投资|利润总额|利润|营业收入)");

    /** 到位资金251亿元。其中,国内贷款41亿元;利用外资7亿元: foreign money among the funds of builders, and not all that came in. */
    private static final String FOREIGN = "利用外资";

    private static final Endings FUNDS = Endings.of("到位资金 资金来源 国内贷款 自筹资金 预算资金");

    /** 东部地区法人单位1280万个;中部地区493万个: of each part of the nation. */
    private static final Pattern AREA = Pattern.compile("(?:东部|中部|西部|东北)(?:地区)?");

    private static final Pattern IN_AREA = Pattern.compile("(?:东部|中部|西部|东北)(?:地区)?(?!地区|占)([^占]{2,})");

    private static final Pattern HERD = Pattern.compile("(.+)(?:存栏|出栏)(?:量|数)?");
    private static final Endings HERDS = Endings.of("存栏 出栏 存栏量 出栏量");

    /** 年末牲畜总头数60.58万头,其中猪5.55万头: counted at the end of the year are those in stock. */
    private static final Pattern LIVESTOCK = Pattern.compile(
            "(?:年末)?(?:大小畜|家畜|牲畜|畜禽|大牲畜)(?:年末)?(?:总头数|头数|存栏总数|存栏头数|存栏数|存栏量?|总存栏)|(?:猪|生猪|牛|羊|奶牛|肉牛|绵羊|山羊|马|驴|骡|骆驼)存栏");

    private static final Endings ANIMALS = Endings.of("猪 生猪 牛 羊 奶牛 肉牛 绵羊 山羊 马 驴 骡 骆驼 大牲畜 家禽");
    private static final String STOCK = "存栏";

    private Parts() {}

    /** Returns what is said of a herd beside its stock: 生猪存栏、出栏; empty where the words say nothing of one. */
    static Optional<String> herd(String words, String before) {
        Matcher herd = HERD.matcher(before);
        if (isOne(ANIMALS, words) && LIVESTOCK.matcher(before).matches()) {
            return Optional.of(words + STOCK);
        }
        return isOne(HERDS, words) && herd.matches() ? Optional.of(herd.group(1) + words) : Optional.empty();
    }

    /** Returns the part with the measure of the whole; empty where the words are no part of it. */
    static Optional<String> completed(String words, String whole) {
        if (isOne(SECTORS, words)) {
            return Optional.of(MEASURES.endOf(whole))
                    .filter(measure -> !measure.isEmpty())
                    .map(measure -> words + measure);
        }
        Matcher inArea = IN_AREA.matcher(whole);
        if (AREA.matcher(words).matches() && inArea.lookingAt()) {
            return Optional.of(words + inArea.group(1));
        }
        if (isOne(BRANCHES, words)) {
            Matcher farming = FARMING.matcher(whole);
            return farming.matches() ? Optional.of(words + farming.group(1)) : Optional.empty();
        }
        if (CROPS.matcher(words).matches() && ALL_FARMING.matcher(whole).matches()) {
            return Optional.of("农业产值");
        }
        if (words.equals(FOREIGN) && !FUNDS.endOf(whole).isEmpty()) {
            return Optional.of("到位资金" + words);
        }
        if (isOne(HERDS, words) || isOne(ANIMALS, words)) {
            return herd(words, whole);
        }
        if (isOne(SERVICES, words)) {
            boolean told = VALUE_OF_SERVICES.matcher(whole).matches() || isOne(VALUED, whole);
            return told ? Optional.of(words + VALUE_ADDED) : Optional.empty();
        }
        if (words.equals(VALUE_ADDED) && whole.endsWith(GROSS_OUTPUT)) {
            return Optional.of(whole.substring(0, whole.length() - GROSS_OUTPUT.length()) + VALUE_ADDED);
        }
        String turnover = TURNOVERS.endOf(words);
        if (!turnover.isEmpty() && isOne(TRADES, words.substring(0, words.length() - turnover.length()))) {
            return aboveScale(words, whole);
        }
        if (isOne(SPENDINGS, words) && BUDGET.matcher(whole).matches()) {
            return Optional.of(words + SPENT);
        }
        return isOne(TRADES, words) ? trade(words, whole) : ofKind(words, whole);
    }

    /** 从三次产业投资情况来看,第二产业下降41.6%: what is divided is named before; empty where no clause names it. */
    static Optional<String> divided(String words, List<String> clauses) {
        if (words.endsWith(SERVICE)
                && clauses.stream()
                        .anyMatch(clause -> IN_SERVICES.matcher(clause).matches())) {
            return Optional.of(words + VALUE_ADDED);
        }
        return isOne(SECTORS, words)
                ? clauses.stream()
                        .map(DIVIDED::matcher)
                        .filter(Matcher::matches)
                        .map(clause -> words + clause.group(1))
                        .findFirst()
                : Optional.empty();
    }

    /** 规上工业增加值增长7%。国有企业增长2%,私营企业增长6%: what grows of an owner's firms is what the whole is; else as it is. */
    static String owned(String words, String unit, String whole) {
        Matcher industry = OF_INDUSTRY.matcher(whole);
        boolean division = DIVISION.matcher(whole).matches();
        boolean amount = unit.equals("%") || unit.endsWith("元");
        if (!amount || !isOne(OWNERS, words) || !(division || industry.matches())) {
            return words;
        }
        return words + (division ? VALUE_ADDED : industry.group(1));
    }

    /** 国有控股企业增加值增长3.7%;私营企业增长7.8%: firms and regions are no count of themselves where they grow beside others. */
    private static Optional<String> ofKind(String words, String whole) {
        String kind = KINDS.endOf(words);
        Matcher measured = MEASURED.matcher(whole);
        boolean alike =
                !kind.isEmpty() && measured.matches() && measured.group(1).equals(kind);
        if (alike) {
            return Optional.of(words + measured.group(2));
        }
        Matcher earned = EARNED.matcher(whole);
        return BRANCH.matcher(words).matches() && kind.isEmpty() && earned.matches()
                ? Optional.of(words + earned.group(1))
                : Optional.empty();
    }

    /** 三次产业结构为…。与上年相比,第一产业下降0.3个百分点: behind the shares of the sectors their points are those of the shares. */
    static String share(String words, String whole) {
        String share = SHARES.endOf(whole);
        return isOne(SECTORS, words) && !share.isEmpty() ? words + share : words;
    }

    private static Optional<String> trade(String words, String whole) {
        Matcher trade = TRADE.matcher(whole);
        boolean told =
                trade.matches() && trade.group(1).length() + trade.group(2).length() > 0;
        if (!told && RETAIL.matcher(whole).matches()) {
            return Optional.of(words + SALES);
        }
        return told ? Optional.of(trade.group(1) + words + trade.group(2)) : Optional.empty();
    }

    /** 限上批发业销售额5亿元;零售业销售额2亿元: the border of the first trade holds for those beside it. */
    private static Optional<String> aboveScale(String words, String whole) {
        Matcher trade = TRADE.matcher(whole);
        return trade.matches() && !trade.group(1).isEmpty() ? Optional.of(trade.group(1) + words) : Optional.empty();
    }

    private static boolean isOne(Endings all, String words) {
        return !words.isEmpty() && all.startOf(words).equals(words);
    }
}
