package io.duibiao.statement.prose;

import io.duibiao.reference.Indicators;
import io.duibiao.reference.Level;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.RegionWords.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises at the front of a subject whose figure it is: the own region (全区, 我省), another one (全国, 重庆市), or a zone, site
 * or event inside the own one (万州经开区, 江北国际机场).
 */
final class Places {
    private static final Endings ZONES = Endings.of(
            "经开区 高新区 综保区 综合保税区 保税港区 保税区 产业园区 产业园 工业园区 工业园 物流园区 物流园 科创园 科技园 园区 新区 新城 自贸试验区 自贸区 自由贸易试验区"
                    + " 开发区 经济区 经济圈 度假区 先导区 都市圈 机场 港区 博览会 交易会 广交会 进博会 城区 中心城区 主城区 森林公园 风景区 景区 港 口岸 示范区 合作区 城市群 消博会 大湾区 示范园 产业区 工业区 工业集中区 产业集聚区 集聚区 科学城 生物城 科技城 医药城 航空城 医学城 功能核心区 功能拓展区 生态涵养发展区 生态保护发展区 发展新区");
    private static final Set<String> GENERIC = Set.of(
            "机场", "港口", "港", "口岸", "景区", "示范区", "新城", "新区", "示范园", "物流园", "产业园", "城市群", "都市圈", "合作区", "博览会", "物流园区",
            "产业园区", "进出港", "进港", "出港", "到港", "离港", "工业园区", "工业园", "科技园", "A级景区", "自贸试验区", "园区", "民用运输机场", "科技城", "医药城",
            "产业区", "工业区", "工业集中区", "产业集聚区", "集聚区");
    private static final String AFTER_ZONE_EXCLUDED = "口域澳等建和的、与及,创级获试示数率-”）)(：:";
    private static final List<String> NOT_IN_ZONE = List.of(
            "新增", "申建", "申报", "成功", "建成", "新建", "建设", "创建", "获批", "推进", "打造", "全国", "国家级", "省级", "市级", "全省", "全市", "加快",
            "实现", "改造", "培育", "支持", "整治", "高质量", "和", "、", "等", "的", "在", "新开", "开通", "完成", "设立", "落户", "推动", "率", "增长",
            "占", "对", "有", "拉动", "带动", "晋升", "升级", "荣获", "获得", "入选", "入围", "列入", "列为", "成为", "评为", "跻身", "纳入", "授予",
            "命名", "认定");
    private static final Endings GOVERNED = Endings.of("经开区 高新区 开发区 产业园 工业园 工业园区 产业园区 新区 城区 主城区 集聚区 集中区 工业区 度假区");
    private static final Endings WORKS = Endings.of("在建项目 入驻项目 落户项目 签约项目 入驻企业 落户企业 入园企业 投产企业 投产项目 厂房面积 标准厂房 建成面积");
    /** A town's report speaks of itself so. */
    private static final Endings TOWNSHIPS = Endings.of("全镇 全乡 全街道 我镇 我乡 我街道");

    private static final Endings CIRCLES = Endings.of("全省 全市 全区 全县 全州 全盟 全旗");
    /** 全国居民消费价格(CPI): the short name in brackets is no part of the noun. */
    private static final RarePattern SHORT_NAME = RarePattern.of("(", "\\([A-Za-z&.]{1,10}\\)$");
    /** 全国各类机构, 全国共有学校: who is counted is of the nation, whatever it is called. */
    private static final Endings OF_ALL = Endings.of("各类 各级 各种 共 享受 夏粮 秋粮 早稻");

    /** 全国文明城市, 全国重点文物保护单位: names that say of what rank something is. */
    private static final Endings TITLES = Endings.of(
            "重点 文明 文物 百强 百佳 十强 十佳 千强 先进 示范 优秀 劳模 劳动模范 五一 三八 人大 人民代表大会 政协 最 第 前 首 一 卫生 绿化 双拥 模范 科普 著名 知名 统一 性 各地 多 其他 平均 地市 县域 民族 社会 科技");

    private static final Endings LIGHT = Endings.of("实现 完成 共实现 共完成");
    /** What a prefecture such as 喀什地区 calls itself. */
    private static final String PREFECTURE = "全地区";

    /** 全市占比由21.8%增至24%: the share in the city, which is the own region's. */
    private static final String SHARE = "占比";

    private static final Pattern TRADE = Pattern.compile(
            "外贸|进出口|出口|进口|[对自与从][^,、]{2,14}(?:进出口|出口|进口|贸易)|[\\p{IsHan}]{2,8}(?:进口|出口)(?:量|额|总额|值|总值)?$");

    private static final Pattern LAND = Pattern.compile("((?!全|各|本|该|其)[\\p{IsHan}]{2,3})地区(?!生产总值)");
    private static final Endings GENERAL_LANDS = Endings.of(
            "东部 中部 西部 东北 中西部 农村 城市 城镇 乡村 贫困 民族 边远 山区 牧区 沿海 内陆 试点 脱贫 老区 发达 落后 其他 其它 周边 重点 境外 港澳台 丘陵 高原 平原 主产 流域 部分 全部 多数 缺水 少数 受灾 灾区 国家 实现 完成 年末");

    /** 县域生产总值: of the counties of a city without its built-up part. */
    private static final String COUNTIES = "县域";

    private static final String BUILT_UP = "市区";
    private static final String EACH = "人均";
    private static final String ECONOMY = "经济";
    private static final Endings HONOURS = Endings.of("级 质量奖 名牌 著名商标 科学技术奖 科技进步奖 文明 示范 优秀");

    /** 居五城区第一: those among whom a place is one. */
    private static final Pattern COUNTED = Pattern.compile(".*[\\d两三四五六七八九十]个?(?:主?城区|市辖区)");

    private static final int LONGEST_ZONE = 16;

    /** 金华市区: the built-up part of a city and no district. */
    private static final String URBAN = "区";

    private final Regions regions;
    private final Indicators indicators;
    private final RegionIndex names;
    private final Optional<Region> own;

    Places(Reference reference, Optional<Region> own, RegionIndex names) {
        this.regions = reference.regions();
        this.indicators = reference.indicators();
        this.names = names;
        this.own = own;
    }

    /**
     * Words for a region at the front of a subject.
     *
     * @param length how many characters they are; 0 where there are none
     * @param region who is meant
     */
    record Found(int length, RegionWords region) {
        static final Found NONE = new Found(0, RegionWords.OWN);
    }

    /** Returns the region words at the front. */
    Found at(String words, boolean nounBehind) {
        Found general = general(words);
        if (general.length() > 0) {
            return general;
        }
        Optional<RegionWords> alone = nounBehind && isFullName(words) ? whole(words) : Optional.empty();
        if (alone.isPresent()) {
            return new Found(words.length(), alone.get());
        }
        Found zone = zone(words, nounBehind);
        Found land = zone.length() > 0 ? zone : land(words);
        return land.length() > 0 ? land : named(words);
    }

    /** 开发区完成征地面积8700亩,在建项目46个: returns whether what follows is counted in the zone too; 投资增长3% is the region's. */
    static boolean isWorkOf(String zone, String noun) {
        return !GOVERNED.endOf(zone).isEmpty() && !WORKS.endOf(noun).isEmpty();
    }

    /** 市区生产总值573亿元,人均生产总值5.5万元: of the same part of the city. */
    static boolean isOfPart(String part, String noun) {
        return (part.endsWith(BUILT_UP) || part.equals(COUNTIES)) && noun.startsWith(EACH);
    }

    /** 湘南地区固定资产投资: a part of the country that no catalogue names, where what is told of it is known. */
    private Found land(String words) {
        Matcher land = LAND.matcher(words);
        if (land.lookingAt() && isOwnName(land.group(1))) {
            return new Found(land.end(), RegionWords.OWN);
        }
        if (words.startsWith(COUNTIES) && !words.startsWith(ECONOMY, COUNTIES.length()) && isKnown(words, COUNTIES)) {
            return new Found(COUNTIES.length(), new RegionWords(Kind.SUB_AREA, COUNTIES));
        }
        boolean known = land.lookingAt()
                && GENERAL_LANDS.startOf(words).isEmpty()
                && indicators.named(plainNoun(words.substring(land.end()))).isPresent();
        return known ? new Found(land.end(), new RegionWords(Kind.SUB_AREA, land.group())) : Found.NONE;
    }

    private boolean isKnown(String words, String area) {
        return indicators.named(plainNoun(words.substring(area.length()))).isPresent();
    }

    /** 南京地区: a city with all that lies in it. */
    private boolean isOwnName(String name) {
        return own.isPresent()
                && names.contains(name)
                && region(name)
                        .filter(found -> found.code().equals(own.get().code()))
                        .isPresent();
    }

    private static String plainNoun(String words) {
        String noun = PredicateReader.read(words).subject();
        return noun.substring(LIGHT.startOf(noun).length());
    }

    private Found general(String words) {
        if (words.length() < 2) {
            return Found.NONE;
        }
        if (words.startsWith(PREFECTURE)
                && own.filter(region -> region.name().endsWith("地区")).isPresent()) {
            return new Found(PREFECTURE.length(), RegionWords.OWN);
        }
        String word = words.substring(0, 2);
        if (isOwn(word)) {
            return new Found(2, RegionWords.OWN);
        }
        int township = TOWNSHIPS.startOf(words).length();
        if (township > 0) {
            return new Found(township, RegionWords.OWN);
        }
        if (words.startsWith(SHARE, 2)) {
            return Found.NONE;
        }
        boolean higher = (words.length() > 2 && word.equals("全市"))
                || word.equals("全区")
                || word.equals("我区")
                || word.equals("全省")
                || word.equals("全州")
                || word.equals("我州")
                || word.equals("全盟")
                || word.equals("我市")
                || word.equals("我省");
        if (higher) {
            return new Found(2, new RegionWords(Kind.NAMED, word));
        }
        String noun =
                SHORT_NAME.replaced(PredicateReader.read(words.substring(2)).subject(), "");
        boolean named = !OF_ALL.at(words, 2).isEmpty() || indicators.named(noun).isPresent();
        if (word.equals("我国") && words.length() > 2) {
            return new Found(2, isNation() ? RegionWords.OWN : new RegionWords(Kind.NAMED, "全国"));
        }
        boolean nation = word.equals("全国")
                && (named
                        || ((own.isEmpty() || isNation()) && TITLES.at(words, 2).isEmpty()));
        return nation ? new Found(2, new RegionWords(Kind.NAMED, word)) : Found.NONE;
    }

    private boolean isNation() {
        return own.filter(region -> region.level() == Level.NATION).isPresent();
    }

    /** 全区 in a district, 全市 in a city or municipality, 全省 in a province. */
    private boolean isOwn(String word) {
        char first = word.charAt(0);
        if (first != '全' && first != '我' && first != '本') {
            return false;
        }
        char last = word.charAt(1);
        boolean shortName = own.isPresent() && first == '全' && own.get().name().indexOf(last) > 0;
        if ("省市区县州盟旗".indexOf(last) < 0) {
            return shortName;
        }
        if (own.isEmpty()) {
            return true;
        }
        String name = own.get().name();
        boolean same = name.charAt(name.length() - 1) == last;
        if (last == '区' && Circle.isWithinAutonomous(own.get(), regions)) {
            return false;
        }
        boolean lower = (own.get().level() != Level.COUNTY && last != '省') || last == '区' || last == '县' || last == '旗';
        return same || (lower && !(own.get().level() == Level.PROVINCE && last == '市' && name.endsWith("省")));
    }

    private Found zone(String words, boolean nounBehind) {
        int limit = Math.min(words.length(), LONGEST_ZONE);
        for (int i = 0; i < limit; i++) {
            String zone = ZONES.at(words, i);
            int end = zone.isEmpty() ? i : branchEnd(words, i + zone.length());
            boolean room = end < words.length() || (nounBehind && end == words.length());
            if (!zone.isEmpty() && room && isZone(words, end)) {
                return new Found(end, new RegionWords(Kind.SUB_AREA, words.substring(0, end)));
            }
        }
        return Found.NONE;
    }

    /** A park's branch in another region bears its name behind the park's: 某某产业园涪陵园. */
    private int branchEnd(String words, int end) {
        String behind = words.substring(end);
        for (int length = names.longestAt(behind); length >= 2; length--) {
            if (names.contains(behind.substring(0, length)) && behind.startsWith("园", length)) {
                return end + length + 1;
            }
        }
        return end;
    }

    private boolean isZone(String words, int end) {
        String zone = words.substring(0, end);
        boolean continues = end < words.length()
                && (words.startsWith("总数", end)
                        || words.startsWith("总量", end)
                        || AFTER_ZONE_EXCLUDED.indexOf(words.charAt(end)) >= 0
                        || !ZONES.at(words, end).isEmpty());
        boolean open = zone.indexOf('“') > zone.indexOf('”');
        return !open
                && Verbs.startOf(zone).isEmpty()
                && !GENERIC.contains(zone)
                && !COUNTED.matcher(zone).matches()
                && !(end < words.length() && names.contains(words.substring(0, end + 1)))
                && !continues
                && NOT_IN_ZONE.stream().noneMatch(zone::contains);
    }

    private Found named(String words) {
        for (int length = names.longestAt(words); length >= 2; length--) {
            String name = words.substring(0, length);
            if (name.endsWith("市") && names.contains(name) && words.startsWith(URBAN, length)) {
                return new Found(length + 1, new RegionWords(Kind.SUB_AREA, name + URBAN));
            }
            int circle = CIRCLES.at(words, length).length();
            if (names.contains(name) && beginsList(words.substring(length))) {
                return Found.NONE;
            }
            if (names.contains(name)
                    && (circle > 0
                            || isPlain(name, words.substring(length))
                            || isOwnTrade(name, words.substring(length)))) {
                Optional<Region> region = circle > 0 ? ofCircle(name) : region(name);
                if (region.isPresent()) {
                    boolean self = own.isPresent()
                            && own.get().code().equals(region.get().code());
                    return new Found(length + circle, self ? RegionWords.OWN : new RegionWords(Kind.NAMED, name));
                }
            }
        }
        return Found.NONE;
    }

    /** 广东对东盟进出口, 广东粮食进口量: the trade of the own region, whatever it is of. */
    private boolean isOwnTrade(String name, String rest) {
        return TRADE.matcher(rest).lookingAt()
                && own.filter(region -> region(name)
                                .filter(found -> found.code().equals(region.code()))
                                .isPresent())
                        .isPresent();
    }

    /** 渝中区、江北区工业增加值分别增长: the first of several regions is not whose figures they all are. */
    private boolean beginsList(String rest) {
        if (!rest.startsWith("、") && !rest.startsWith("和")) {
            return false;
        }
        String next = rest.substring(1);
        for (int length = names.longestAt(next); length >= 2; length--) {
            if (names.contains(next.substring(0, length)) && next.length() > length) {
                return true;
            }
        }
        return false;
    }

    /** Returns the region whose own figure a dealt-out subject is of: 渝中区工业增加值; none for a port, which bears a city's name. */
    Found ofDealt(String subject) {
        Found found = named(subject);
        return subject.startsWith("港", found.length()) ? Found.NONE : found;
    }

    /** 内蒙古全区, 房县全县: behind its own circle a name that one region bears needs no more of it. */
    private Optional<Region> ofCircle(String name) {
        List<Region> all = regions.named(name, Regions.CURRENT);
        return all.size() == 1 ? Optional.of(all.get(0)) : region(name);
    }

    /** Returns whom the words name, where they are the name of a region and nothing else. */
    Optional<RegionWords> whole(String words) {
        Found general = words.length() == 2 ? general(words + "  ") : Found.NONE;
        if (general.length() > 0) {
            return Optional.of(general.region());
        }
        return names.contains(words)
                ? region(words).map(region -> own.filter(self -> self.code().equals(region.code()))
                        .map(self -> RegionWords.OWN)
                        .orElse(new RegionWords(Kind.NAMED, words)))
                : Optional.empty();
    }

    /** Returns whether the words can be the full name of a region. */
    static boolean isFullName(String words) {
        return words.length() > 2 && "省市区县州盟旗".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** A name that goes on (重庆港, 成都平原) or is a common word is none. */
    private boolean isPlain(String name, String rest) {
        boolean full = "省市区县州盟旗".indexOf(name.charAt(name.length() - 1)) >= 0 && name.length() > 2;
        String noun = PredicateReader.read(rest).subject();
        boolean indicator =
                indicators.named(noun.substring(LIGHT.startOf(noun).length())).isPresent();
        return (full && HONOURS.startOf(rest).isEmpty()) || indicator;
    }

    private Optional<Region> region(String name) {
        List<Region> all = regions.named(name, Regions.CURRENT);
        Optional<Region> self =
                own.filter(region -> all.stream().anyMatch(one -> one.code().equals(region.code())));
        if (self.isPresent()) {
            return self;
        }
        if (all.size() == 1 && (all.get(0).level() != Level.COUNTY || name.length() > 2)) {
            return Optional.of(all.get(0));
        }
        return own.flatMap(region -> {
            String around = region.level() == Level.COUNTY ? region.parent().orElse(region.code()) : region.code();
            return regions.namedWithin(name, around, Regions.CURRENT);
        });
    }
}
