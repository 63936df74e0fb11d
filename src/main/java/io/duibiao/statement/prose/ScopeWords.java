package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.lexis.Token.TimeWords;
import io.duibiao.statement.prose.Setting.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the words for region, time and certainty off a subject, and keeps what they say. */
final class ScopeWords {
    private static final Endings CONNECTORS = Endings.of(
            "其中 用于 同时 并 共有 现有 有 使 以及 另外 此外 且 而 但 截至目前 目前 已 共 总共 合计 本年 特别是 尤其是 尤其 最终计算 最终核算 最终核实 该区 该县 该市 该旗 该州 该省 另有 主要 当年 当月 当季"
                    + " 年内 期间 截至 初步统计 据统计 初步核算 经初步核算 经核算 预计 力争 确保 全力 努力 争取实现 力争实现 累计 全年 今年 今年以来 推动实现 支持 也 又 还 都 将 再 均 ——一是 一是"
                    + " 二是 三是 四是 五是 六是 七是 八是 九是 十是 ——");
    private static final Endings LIGHT = Endings.of(
            "稳步推动 持续推动 有力推动 稳步推动实现 持续推动实现 有力推动实现 推动实现 稳步实现 实现 完成 上报完成 上报 达成 带动 推动 促进 拉动 保持 确保 预期 力争 预计 累计 共 全年 已 主要预期目标是 目标是 目标为 对照 围绕 紧扣 紧盯 锚定 拥有");
    private static final Endings OWN = Endings.of("全省 全市 全区 全县 全州 全盟 全旗 全镇 全乡 全街道 我镇 我乡 我省 我市 我区 我县 我州 本市 本区 本县 全自治区");
    private static final Endings CUMULATIVE = Endings.of("累计");
    private static final RarePattern COUNTED_NAME = RarePattern.of("“", "[^“]{0,6}“[^”]*\\d[^”]*”、(?=.{2,}$)");
    private static final RarePattern RESIDENT =
            RarePattern.of("按", "^按(?:年平均|年末|年均)?(?:常住|户籍)人口(?:计算|测算|口径计算)?的?(?=.)");
    private static final RarePattern RECKONED = RarePattern.of("按", "^按(?:年平均|年末|年均|平均)?(?=(?:常住|户籍|总)+人口$)");
    private static final RarePattern ADJUSTED = RarePattern.of("除", "(?<=.{2})(?:剔除|扣除)[^,]{2,20}(?:因素|影响)(?:后|外)?$");
    private static final RarePattern ADJUSTMENT = RarePattern.of("除", "^(?:剔除|扣除)[^,]{2,20}(?:因素|影响)(?:后|外)?$");
    /** 同比件数下降47.8%, 折合人均GDP11995美元. */
    private static final RarePattern YEAR_ON_YEAR = RarePattern.of("同折", "^(?:同比|折合)(?=.{2})");

    private static final RarePattern SURVEYED = RarePattern.of("按", "^按[^,、]{2,10}统计的?(?=.{2})");
    private static final RarePattern AHEAD = RarePattern.of("前", "(?<=.{2})提前[\\d一二两三四五]年(?:实现|完成|达到)?(?:[比较])?$");
    private static final RarePattern AIM = RarePattern.of("目", "(?<=.{2})(?:增长)?的?(?:年度|全年)?(?:预期|预期性)?(?:增长)?目标$");
    /** 税务部门组织税收收入: who collects it is no part of what is collected. */
    private static final RarePattern COLLECTED =
            RarePattern.of("税", "^(?:国税|地税|税务|国地税)(?:部门|系统|机关|局)(?:累计|共)?(?:组织|完成|征收|实现|入库){1,2}(?=税收)");

    /** 一般公共预算收入累计入库15.8亿元. */
    private static final RarePattern RECEIVED = RarePattern.of("库", "(?<=收入|税收|税款)(?:累计|共)?(?:完成|实现)?入库$");

    /** 城乡居民享受低保人数分别为城镇549人和农村5819人: each figure names its own of the two. */
    private static final RarePattern NAMED_BEHIND = RarePattern.of("别", "^(.{0,8})城乡(.*?)分别(?:为|是|达|达到)(城镇|农村|城市)$");

    /** 恩格尔系数(食品支出占消费支出的比重)城镇为29.3%: whose coefficient it is stands behind. */
    private static final RarePattern OWNER_BEHIND =
            RarePattern.of("数", "^(恩格尔系数|基尼系数)(?:\\([^()]*\\))?(城镇|农村|城乡)(?:居民)?$");

    private static final RarePattern DONE = RarePattern.of(
            "完",
            "(?<=.)将?完成(?=新增就业|固定资产投资|(?:工业)?总?产值|(?:工业)?增加值|营业收入|商品销售额|商品零售额|(?:社会)?消费品零售总?额|销售额|营业额|利润总额|(?:铁路|公路|水路|民航)?(?:客运量|货运量|(?:旅客|货物)(?:周转量|运输量))|(?:货物|集装箱)?吞吐量)|(?<=投资|收入|产值|总额)完成$");
    private static final RarePattern SPAN_INSIDE =
            RarePattern.of("续", "(?<=.{2})连续[\\d两三四五六七八九十]{1,3}年(?=占|居|位居|列|保持)");
    private static final RarePattern SPAN_BEHIND =
            RarePattern.of("年", "^(.*(?:[额值量数入资率]|企业|主体))(?:近|过去|这)?[\\d两三四五六七八九十]{1,2}年(?:来|间)?$");
    /** The last bullets are those of symbol fonts, which Word and WPS write as characters for private use. */
    private static final Pattern NUMBERING = Pattern.compile(
            "(?:[◆●★■▲※◇○☆□►\\x{F000}-\\x{F0FF}]|\\(?\\d{1,2}[.)、]|\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}、(?!(?!一般)[一二三四五六七八九十]))");

    private static final Pattern GOAL_BEHIND = Pattern.compile("的(全年|年度|年初|预期|发展|增长|工作|既定|控制|调控|省定|市定)*目标.*");
    private static final Endings YEARS_TO_COME = Endings.of("今后五年 未来五年");
    /** 同比多增4.9亿元,但比上月少增5.3亿元. */
    private static final Set<String> CONJUNCTIONS = Set.of("但", "而", "且", "也", "则");

    private static final String PLANS_TO = "计划";
    private static final Endings NOT_PLANNED = Endings.of("的 生育 单列 外 总投资 投资总额 总规模");
    private static final Endings WILL = Endings.of("还将 年将 也将 月将 底将");
    private static final Set<String> PLANS = Set.of(
            "年计划", "年度计划", "年目标", "年度目标", "全年计划", "全年目标", "计划", "目标", "年初计划", "年初目标", "预期目标", "年预期目标", "目标值", "省定目标",
            "市定目标", "国家下达目标", "省下达目标", "市下达目标");
    /** 国家重点研发计划共安排: a plan by name. */
    private static final RarePattern PROGRAMMES =
            RarePattern.of("计", "(?:研发|科技|行动|专项|人才|培育|支持|攻关|基金|工程|三年)计划|列入[^,]{0,14}计划");

    /** 占年计划的49.6%, 完成全年目标的50%: how much of a goal is done is a result. */
    private static final RarePattern PROGRESS =
            RarePattern.of("的", "(?:完成|占|达到?|为|是)[^,、]{0,8}(?:计划|目标|任务|预算)[^,、]{0,4}的$");

    private static final List<String> ESTIMATES = List.of("预计");
    private static final List<String> GOALS = List.of(
            "力争", "预期目标", "目标是", "目标为", "计划投资", "年度投资计划", "年计划", "年度计划", "年目标", "年度目标", "计划完成", "计划新", "计划共", "计划安排",
            "争取达到", "力促", "预期增长", "预期达", "增长目标", "省定目标", "市定目标", "下达目标");

    private static final Endings SPLIT = Endings.of(
            "共建 共享 共同 共青 共富 共和 共有产权 有色 有线 有机 有效 有限 有条件 有关 有序 使用 并购 并网 再生 再贷款 再融资 再就业 已建 且末 均衡 将军 都市 但 而立 也门 还款 还贷 还建"
                    + " 共产 均安");
    private static final Endings YEARS = Endings.of("十年来 十年间 十年 五年来 五年 四年来 四年 三年来 三年 两年来 两年 每年");
    private static final Endings UNTIL = Endings.of("到 至 截至 截止 自 和 与");
    /** Headings that have lost the gap behind them: 人口年末常住人口94.9万人. */
    private static final Set<String> LABELS =
            Set.of("人口", "国民经济", "经济", "畜牧", "农业", "财政", "金融", "教育", "卫生", "旅游", "交通");

    /** 值得关注的是固定资产投资完成475亿元. */
    private static final RarePattern NOTED = RarePattern.of("值可", "^(?:尤其|特别)?(?:值得关注|值得一提|值得肯定|可喜)的是(?=.{2})");

    /** 1至10月份全区工业增加值: of a year that nothing names. */
    private static final RarePattern UNDATED = RarePattern.of(
            "月季半",
            "^(?:其中)?(?:\\d{1,2}(?:月份?)?(?:[-—~至到]+\\d{1,2})?月(?:份|末|底)?|上半年|[一二三四前][一二三四]?季度末?)(?=[\\p{IsHan}]{2})(?!当|的|起|以|度|比|较|增|下降|在)");

    private static final RarePattern SINCE = RarePattern.of("来止", "以来|止(?=完成|实现|全)");
    private static final String SINCE_BEGIN = "今年以来";
    private static final Set<String> YEAR_AGO = Set.of("去年同期", "上年同期");
    private static final String RELATIVE = "今去上本前当同明";
    private static final String WHOLE_YEAR = "全年";
    /** 完成全年目标的50%: the goal is that of the year, what is done of it is not. */
    private static final Endings OF_GOAL = Endings.of("目标 任务 计划 预算 预期 总目标 工作");

    private static final List<String> INNER = List.of("共计完成", "合计完成", "共计", "共实现", "实现", "共有", "共完成");
    private static final RarePattern MARKS = RarePattern.of(
            "[【①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳)",
            "[\\[(【]\\d{1,2}[\\])】]|[①-⑳]|\\((?:以下|下同)[^()]{0,16}\\)|\\([^()]{0,8}100\\)$|\\((?:错月|现价|现行价|当年价|可比价|不变价|可比口径|同口径)\\)|(?<=[^(]{2})\\([A-Za-z&.]{1,10}\\)|\\([^()]{0,40},下同\\)");
    /** 加上级补助收入, 加上市对区补助支出: what is added up is the noun behind. */
    private static final RarePattern ADDED =
            RarePattern.of("加", "^(?:再|另)?加上?(?=上级|上解|上年|从|[省市县区]对|下级|补助|调入|转移|动用|债务|地方政府|中央|返还|待偿债|税收返还|预算稳定|结转|一般债)");

    /** 约占全市支出的74%. */
    private static final RarePattern SHARE_ABOUT = RarePattern.of("占", "^(?:约|仅|只)(?=占)");

    private static final RarePattern AMONG = RarePattern.of("中", "^在?(?:年末|全部)?(?:常住|户籍|总)(?:总?人口)?(?:人口)?中(?=.)");
    /** 在等级公路中高速公路62公里: the whole of which a part is told. */
    private static final RarePattern IN_WHOLE =
            RarePattern.of("中", "^在(?!校|园|建|册|岗|职|库|产|学|编|线)[^,、占]{2,10}中(?!的)(?=.{2})");

    /** 以一般贸易方式进出口2.2万亿元 is trade of that kind. */
    private static final RarePattern BY_WAY = RarePattern.of("方", "以([^,、以]{2,10}?)方式(?=进出口|出口|进口)");

    /** 基础设施投资中占比最大的水利业: what stands out among the parts. */
    private static final RarePattern OUTSTANDING =
            RarePattern.of("最较", "^(?:[^,、]{2,14}中)?(?:占比|比重|份额|总量|增速|增幅|涨幅|降幅|贡献)[最较](?:大|高|多|快)的(?=.{2})");

    /** 东部地区拥有法人单位, 医院拥有床位: who has them is whose they are; 每百户拥有 is a rate. */
    private static final RarePattern HAS = RarePattern.of("拥", "^([^每均,]{2,})(?:共)?拥有(?!量|率|者|权)(?=.{2})");

    /** 拥有汽车4408辆: not made, but kept. */
    private static final RarePattern KEPT = RarePattern.of("拥", "^(?:共)?拥有((?:私人|民用|个人)?(?:机动车|汽车|轿车|小汽车|载客汽车|载货汽车))$");

    /** 规模以上工业实现工业增加值 is 规模以上工业增加值. */
    private static final RarePattern TWICE = RarePattern.of("工", "(?<=工业(?:企业)?)工业(?=增加值|总?产值|销售产值|利润)");

    /** 企业盈亏相抵实现利润: what is left of all of them. */
    private static final RarePattern BALANCED = RarePattern.of("盈", "(?<=.{2})盈亏(?:相抵|互抵)后?(?=.{2})");

    /** 连续12个季度保持11%以上的增长: how long is no subject. */
    private static final RarePattern HELD = RarePattern.of("连", "连续[\\d一二两三四五六七八九十]{1,3}个?(?:季度|月)(?:保持|实现)?$");

    /** 规模在历史同期首次突破20万亿元. */
    private static final RarePattern IN_HISTORY = RarePattern.of("历", "(?<=.{2})在?历史(?:同期|上)(?:首次)?$");

    /** 在宁普通高等学校: a university that stands in a city, whose name has lost all but one character, is the city's. */
    private static final RarePattern STANDING_IN =
            RarePattern.of("在驻", "^[在驻](?![建校岗职园册])\\p{IsHan}(?=普通高|高等(?:学校|院校)|高校)");

    private static final RarePattern AT_RATE = RarePattern.of("汇", "^[按以][^,]{0,10}汇率(?:计算|折算|换算|折合)?$");
    private static final List<String> GOAL_VERBS = List.of("锚定", "确保", "力争");

    private final Places places;

    ScopeWords(Places places) {
        this.places = places;
    }

    /**
     * A subject and where and when it holds.
     *
     * @param subject the words that remain
     * @param setting the setting with what the other words said
     */
    record Scoped(String subject, Setting setting) {}

    /** Returns the words without connectors and words for the own region at their front, and without time words there. */
    static String plain(String words) {
        String rest = words;
        boolean stripped = true;
        while (stripped) {
            String word = CONNECTORS.startOf(rest);
            word = word.isEmpty() ? OWN.startOf(rest) : word;
            stripped = !word.isEmpty() && word.length() < rest.length();
            rest = stripped ? rest.substring(word.length()) : rest;
        }
        return rest;
    }

    /** Returns the words; empty text where they only name the own region or its year: 我市居全省第9位, 今年以来稳居第2位. */
    static String withoutOwn(String words) {
        return OWN.startOf(words).equals(words) || words.equals(SINCE_BEGIN) ? "" : words;
    }

    /** Returns the subject of a predicate, scope words taken off; light verbs too where they do not say what is counted. */
    Scoped scoped(String words, List<String> times, List<TimeWords> periods, Setting setting, boolean nounBehind) {
        Scoped timed = withoutTimes(BY_WAY.replaced(withoutNumbering(words), "$1"), times, periods, setting);
        Scoped untimed = new Scoped(NOTED.trimmedStart(UNDATED.trimmedStart(timed.subject())), timed.setting());
        Scoped bare = withoutFront(untimed, nounBehind);
        boolean year = times.contains(WHOLE_YEAR);
        Setting now = year ? bare.setting().withCumulative(setting.cumulative()) : bare.setting();
        String rest = KEPT.replaced(bare.subject(), "$1拥有量");
        String light = LIGHT.startOf(rest);
        boolean name =
                rest.startsWith("完成投资") || rest.startsWith("实现率") || rest.startsWith("完成率") || rest.startsWith("带动就业");
        boolean span = !rest.isEmpty() && YEARS.startOf(rest).equals(rest);
        now = span && now.against().isEmpty() ? now.withCumulative(true) : now;
        rest = PLANS.contains(rest) || CONJUNCTIONS.contains(rest) || span ? "" : rest;
        String subject = name ? rest : shorter(rest, light);
        subject = subject.startsWith("的") ? subject.substring(1) : subject;
        now = SPAN_BEHIND.matches(subject) ? now.withCumulative(true) : now;
        subject = RECEIVED.replaced(freed(subject), "");
        int cumulative = subject.indexOf("累计");
        if (cumulative > 0) {
            now = now.era() != Era.REVIEW || isSummed(rest.substring(rest.indexOf("累计") + 2))
                    ? now.withCumulative(true)
                    : now;
            subject = subject.substring(0, cumulative) + subject.substring(cumulative + 2);
        }
        return new Scoped(
                TWICE.replaced(
                        NAMED_BEHIND.replaced(
                                OWNER_BEHIND.replaced(COLLECTED.replaced(DONE.replaced(subject, ""), ""), "$2$1"),
                                "$1$3$2"),
                        ""),
                now);
    }

    /** Returns whom the words name, where they are the name of a region and nothing else. */
    Optional<RegionWords> place(String words) {
        return places.whole(words);
    }

    /** Returns the words for a region with which a subject begins that a list of regions was dealt out to. */
    Places.Found ofDealt(String subject) {
        return places.ofDealt(subject);
    }

    private static String withoutNumbering(String words) {
        Matcher numbering = NUMBERING.matcher(words);
        return numbering.lookingAt() ? words.substring(numbering.end()) : words;
    }

    private static Scoped withoutTimes(String words, List<String> times, List<TimeWords> periods, Setting setting) {
        Setting now = setting;
        String rest = words;
        for (int i = 0; i < times.size(); i++) {
            String time = rest.endsWith(yearOf(times.get(i))) ? yearOf(times.get(i)) : times.get(i);
            int at = rest.indexOf(time);
            if (at >= 0) {
                String behind = rest.substring(at + time.length());
                String front = LABELS.contains(rest.substring(0, at)) ? "" : UNTIL.trimEnd(rest.substring(0, at));
                rest = front + SINCE.trimmedStart(behind);
                boolean part = now.time().filter(period -> period.months() < 12).isPresent();
                boolean goal = !OF_GOAL.startOf(behind).isEmpty();
                now = time.equals(WHOLE_YEAR) && (!part || goal)
                        ? now
                        : now.withTime(within(now, periods.get(i), time));
            }
        }
        return new Scoped(rest, now);
    }

    /** 2021年,一季度增长8.5%: a part of a year without its year is one of the year that was named before it. */
    private static Period within(Setting setting, TimeWords time, String words) {
        Period period = time.period();
        if (YEAR_AGO.contains(words) && setting.time().isPresent()) {
            return setting.time().get().previousYear();
        }
        boolean open = !time.yearWritten() && period.months() < 12 && RELATIVE.indexOf(words.charAt(0)) < 0;
        return setting.time()
                .filter(year -> open && year.months() == 12)
                .map(year -> period.plusYears(year.year() - period.year()))
                .orElse(period);
    }

    /** 去年全年: 全年 alone is an adverb, which a predicate has already lost. */
    private static String yearOf(String time) {
        boolean whole = time.endsWith(WHOLE_YEAR) && time.length() > WHOLE_YEAR.length();
        return whole ? time.substring(0, time.length() - WHOLE_YEAR.length()) : time;
    }

    /** Takes connectors and places off the front, as often as they stand there. */
    private Scoped withoutFront(Scoped scoped, boolean nounBehind) {
        Setting now = scoped.setting();
        String rest = scoped.subject();
        boolean stripped = true;
        while (stripped) {
            String before = rest;
            String found = CONNECTORS.startOf(rest);
            String connector = splits(rest, found) ? "" : found.isEmpty() ? yearsBeforeVerb(rest) : found;
            boolean years = !YEARS.startOf(connector).isEmpty() && !connector.equals("每年");
            rest = rest.substring(connector.length());
            boolean sum = !CUMULATIVE.startOf(connector).isEmpty() && (now.era() != Era.REVIEW || isSummed(rest));
            now = sum || years ? now.withCumulative(true) : now;
            Places.Found place = places.at(rest, nounBehind);
            if (place.length() > 0) {
                now = now.withRegion(place.region());
                rest = rest.substring(place.length());
            }
            stripped = !rest.equals(before);
        }
        return new Scoped(rest, now);
    }

    /** 累计实现利税 is what the year brought up to its end; 累计建成道路 is all that there is. */
    private static boolean isSummed(String behind) {
        return !behind.startsWith("完成") && !behind.startsWith("实现");
    }

    /** 五年改造老旧小区, 每年新增就业: how long or how often, before a verb of work; 五年规划 is a name. */
    private static String yearsBeforeVerb(String words) {
        String span = YEARS.startOf(words);
        return Verbs.startOf(ScopeWords.plain(words.substring(span.length()))).isEmpty() && !span.equals("每年")
                ? ""
                : span;
    }

    /** 共建, 有色, 使用, 并购, 再生: the connector is only the first half of a word. */
    private static boolean splits(String words, String connector) {
        return connector.length() == 1 && !SPLIT.startOf(words).isEmpty() && !words.startsWith("有机动车");
    }

    /** 第一产业实现增加值 is 第一产业增加值; 江津将锚定地区生产总值 is 地区生产总值; 经济总量跨过两个万亿元大关、 is 经济总量. */
    private static String freed(String words) {
        String added = SHARE_ABOUT.trimmedStart(ADDED.trimmedStart(words));
        String subject =
                COUNTED_NAME.trimmedStart(STANDING_IN.trimmedStart(MARKS.replaced(RESIDENT.trimmedStart(added), "")));
        subject = SPAN_INSIDE.replaced(RECKONED.trimmedStart(AMONG.replaced(subject, "")), "");
        subject = AT_RATE.replaced(SPAN_BEHIND.replaced(subject, "$1"), "");
        subject = YEAR_ON_YEAR.trimmedStart(ADJUSTMENT.replaced(subject, ""));
        subject = OUTSTANDING.trimmedStart(IN_WHOLE.trimmedStart(IN_HISTORY.replaced(subject, "")));
        subject = BALANCED.replaced(HAS.replaced(HELD.replaced(subject, ""), "$1"), "");
        subject = subject.startsWith("总量占") ? subject.substring(2) : subject;
        subject = AIM.replaced(AHEAD.replaced(ADJUSTED.replaced(SURVEYED.trimmedStart(subject), ""), ""), "");
        for (String inner : INNER) {
            int at = subject.indexOf(inner);
            boolean inside = at > 0 && at + inner.length() < subject.length() && !subject.startsWith("实现率", at);
            subject = inside ? subject.substring(0, at) + subject.substring(at + inner.length()) : subject;
        }
        for (String goal : GOAL_VERBS) {
            int at = subject.indexOf(goal);
            subject = at > 0 && at < 8 && at + goal.length() < subject.length()
                    ? subject.substring(at + goal.length())
                    : subject;
        }
        for (String passed : List.of("跨过", "迈上", "跨越", "接连突破", "连续突破", "成为全")) {
            int at = subject.indexOf(passed);
            subject = at > 0 ? subject.substring(0, at) : subject;
        }
        subject = subject.endsWith("现价总量") ? subject.substring(0, subject.length() - 4) : subject;
        subject = subject.endsWith("的支出") ? subject.substring(0, subject.length() - 3) + "支出" : subject;
        while (subject.endsWith("、") || subject.endsWith("的")) {
            subject = subject.substring(0, subject.length() - 1);
        }
        while (subject.startsWith("、")) {
            subject = subject.substring(1);
        }
        return subject;
    }

    private static String shorter(String words, String prefix) {
        return prefix.length() < words.length() ? words.substring(prefix.length()) : words;
    }

    /** 今年将开工, 将建成, 计划播种面积: will, or plans to; 将 before a noun only turns the object around. */
    static boolean promises(String lead) {
        for (int at = lead.indexOf('将'); at >= 0; at = lead.indexOf('将', at + 1)) {
            if (!Verbs.startOf(lead.substring(at + 1)).isEmpty()
                    || !WILL.at(lead, Math.max(0, at - 1)).isEmpty()) {
                return true;
            }
        }
        String plain = plain(lead);
        return !YEARS_TO_COME.startOf(lead).isEmpty()
                || plain.startsWith(PLANS_TO)
                        && plain.length() > PLANS_TO.length() + 1
                        && NOT_PLANNED.at(plain, PLANS_TO.length()).isEmpty();
    }

    /** Returns whether the words make the figures behind them an estimate or a goal. */
    static Optional<Expectation> expectation(
            String lead, String tail, Optional<Period> reported, List<TimeWords> times) {
        boolean future = reported.isPresent()
                && lead.contains("到")
                && times.stream()
                        .anyMatch(time ->
                                time.period().year() > reported.get().end().getYear());
        String own = PROGRESS.replaced(PROGRAMMES.replaced(lead, ""), "");
        if (future
                || GOALS.stream().anyMatch(own::contains)
                || promises(lead)
                || GOAL_BEHIND.matcher(tail).matches()) {
            return Optional.of(Expectation.GOAL);
        }
        return ESTIMATES.stream().anyMatch(lead::contains) ? Optional.of(Expectation.ESTIMATE) : Optional.empty();
    }
}
