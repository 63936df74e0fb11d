package io.duibiao.statement.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits coordinated subjects and completes what they share: 「水果、蔬菜产量」 is 水果产量 and 蔬菜产量, 「城乡居民…」 is 城镇居民…
 * and 农村居民….
 */
final class SubjectList {
    private static final Endings HEADS =
            Endings.of("产量 增加值 产值 总产值 营业收入 营收 销售额 营业额 投资 常住居民 居民 年出栏 出栏 存栏 余额 贷款余额 存款余额 存款 贷款 利润 收入 支出 占 用电量 客运量 货运量"
                    + " 吞吐量 发送量 周转量 拥有量 毛入学率 入学率 覆盖率 普及率 处理率 参保率 机械化率 利用率 比重 占比 销售面积 种植面积 播种面积 养殖面积 面积 就业 人数 数量 规模 总额 金额 指数 收入比 税收 进出口 出口"
                    + " 进口 增速 价格 专利 里程 通车里程 企业 低保 播种 支持 有效 治理 处理 合格 抽检 商品销售 普及 覆盖 收集 销售 集中 无害化 回收 装机 发电 零售 用水 从业 参保 资助 补助"
                    + " 保障 标准 毛利 成本 库存 浓度 平均 综合 常住 人均 优良 户籍 生产 成交 交易 实际 招商 签约 项目 总量 参与 合同 年均 运营 消费 达标 新增 能耗 排放 消耗 案件"
                    + " 保险参保 系统化管理 系统管理 健康管理");
    private static final Endings OWN_HEAD =
            Endings.of("量 额 值 率 数 收入 支出 投资 比重 占比 比例 面积 余额 规模 指数 税收 利润 出口 进口 贷款 存款 价格 里程 成本 浓度 金额 总产 单产 人次 强度 游客 旅游者");
    private static final Endings BARE_SECOND = Endings.of(
            "合同额 合同金额 投资额 成交额 销售额 增加值 产值 产量 面积 占比 就业人数 从业人员 营业收入 到位资金 死亡人数 货值 交易额 货运量 户数 资金 金额 投资总额 质量 总产 总产量 亩产 单产");

    private static final Endings EARNED = Endings.of("利润 利税 利润总额 利税总额 税金 税收 主营业务收入 营业收入 销售收入");
    private static final Endings OF_FIRMS = Endings.of("工业 企业 服务业 建筑业");

    private static final Endings BOTH = Endings.of("两区 两县 两市 两地 三区 三县 三市 三地 两个园区 两大板块 两类 三类 两项 三项");
    private static final Endings AREAS = Endings.of("城镇 农村 乡村 城市 镇区");
    private static final Endings FRONTS = Endings.of("对 农村 城市 限上 规上 规模以上 限额以上 省属 市属 国有");

    private static final Endings ANIMALS = Endings.of("猪 牛 羊 禽 驴 兔 鸡 鸭 鹅");
    private static final Endings SUPPLIES = Endings.of("煤 煤炭 油 气 水 天然气 燃气 热力 热 蒸汽");
    /** 甲、乙产量分别占全国. */
    private static final String SHARE = "占";

    /** 一产、二产、三产、城乡居民生活用电: all use electricity, and only the last lives on it. */
    private static final String LIVED = "生活用电";

    /** 国有企业、集体企业和外商投资企业: kinds of one thing are complete. */
    private static final String FIRMS = "企业";

    /** 省本级、市本级和县级一般预算收入. */
    private static final Endings LEVELS = Endings.of("省本级 省级 市本级 市级 区本级 区级 县本级 县级 乡镇级 乡级 镇级 中央级 州本级 州级 地级 县区级 区县级");

    /** 税收收入占财政收入和一般预算收入的比重: of two wholes. */
    private static final Pattern TWO_WHOLES =
            Pattern.compile("([^占、和]{2,20}占)([^占、和与]{2,20})[、和与]([^占、和与]{2,20})(的?(?:比重|比例))");

    private static final String MEASURES = "量率额值数";
    private static final int MEASURE = 3;

    private SubjectList() {}

    /** Returns as many subjects as asked for, each complete; empty where the words do not give that number. */
    static Optional<List<String>> split(String words, int count) {
        if (count == 1) {
            return Optional.of(List.of(words));
        }
        Matcher shares = TWO_WHOLES.matcher(words);
        if (count == 2 && shares.matches()) {
            String rate = shares.group(4);
            return Optional.of(
                    List.of(shares.group(1) + shares.group(2) + rate, shares.group(1) + shares.group(3) + rate));
        }
        int shared = Math.max(words.indexOf("分别"), words.indexOf("依次"));
        if (shared > 0 && shared + 2 < words.length()) {
            return sharedInside(words.substring(0, shared), words.substring(shared + 2), count);
        }
        Optional<List<String>> compound = Compounds.trades(words, count).or(() -> Compounds.listed(words, count));
        if (compound.isPresent()) {
            return compound;
        }
        List<String> listed = cut(words, "、");
        if (listed.size() < count) {
            listed = cutFurther(listed, count);
        }
        if (listed.size() == count) {
            return Optional.of(completed(listed));
        }
        return listed.size() == 1 || listed.size() == cut(words, "、").size()
                ? Compounds.split(words, count)
                : Optional.empty();
    }

    /** 东区、西区两区分别完成投资: what stands behind the sharing word is said of each. */
    private static Optional<List<String>> sharedInside(String members, String said, int count) {
        Optional<List<String>> compound = Compounds.listed(members, count);
        if (compound.isPresent()) {
            return compound.map(parts -> parts.stream().map(part -> part + said).toList());
        }
        List<String> listed = cutFurther(cut(BOTH.trimEnd(members), "、"), count);
        List<String> shares = listed.size() == count && said.startsWith(SHARE) ? completed(listed) : listed;
        return listed.size() == count
                ? Optional.of(shares.stream().map(member -> member + said).toList())
                : Optional.empty();
    }

    /** Returns the subjects of a list of any length; one where the words are no list. */
    static List<String> splitAll(String words) {
        List<String> listed = new ArrayList<>();
        for (String part : cut(words, "、")) {
            listed.addAll(cutAnd(part));
        }
        return listed.size() == 1 ? listed : completed(listed);
    }

    private static List<String> cutFurther(List<String> listed, int count) {
        List<String> all = new ArrayList<>();
        for (String part : listed) {
            all.addAll(cutAnd(part));
        }
        if (all.size() == count) {
            return all;
        }
        List<String> last = new ArrayList<>(listed.subList(0, listed.size() - 1));
        last.addAll(cutAnd(listed.get(listed.size() - 1)));
        return last.size() == count ? last : listed;
    }

    private static List<String> cutAnd(String part) {
        for (String and : List.of("以及", "和", "及", "与")) {
            List<String> parts = cut(part, and);
            boolean plausible = parts.size() > 1 && parts.stream().allMatch(p -> p.length() >= 1);
            if (plausible) {
                return parts;
            }
        }
        return List.of(part);
    }

    /** Cuts at a mark outside quotation marks and brackets. */
    private static List<String> cut(String words, String mark) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            i += Math.max(0, Industries.lengthAt(words, i) - 1);
            char c = words.charAt(i);
            if (c == '“' || c == '(' || c == '《') {
                depth++;
            } else if (c == '”' || c == ')' || c == '》') {
                depth--;
            } else if (depth <= 0 && i > from && words.startsWith(mark, i) && i + mark.length() < words.length()) {
                parts.add(words.substring(from, i));
                from = i + mark.length();
                i = from - 1;
            }
        }
        parts.add(words.substring(from));
        return parts;
    }

    /** 夏粮亩产和总产 are of one crop; 亩产和总产 of what was told before. */
    private static boolean isBareSecond(String part, String first) {
        return BARE_SECOND.endOf(part).equals(part) && !BARE_SECOND.endOf(first).equals(first);
    }

    /** Gives bare members the tail of the next one that has a head of its own, and a bare measure the front of the first. */
    private static List<String> completed(List<String> members) {
        List<String> listed = withoutClass(members);
        if (isOfAreas(listed)) {
            return ofAreas(listed);
        }
        List<String> subjects = new ArrayList<>(listed);
        String first = listed.get(0);
        String tail = "";
        boolean allBare = true;
        boolean areLevels = areLevels(listed);
        for (int i = listed.size() - 1; i >= 0; i--) {
            String part = listed.get(i);
            boolean last = i == listed.size() - 1;
            boolean bare = !last
                    && OWN_HEAD.endOf(part).isEmpty()
                    && !part.endsWith(tail)
                    && !Novelty.isNew(part)
                    && !(part.endsWith(FIRMS) && listed.get(listed.size() - 1).endsWith(FIRMS));
            boolean measure = i > 0 && !part.isEmpty() && (isBareSecond(part, first) || isEarned(part, first));
            Optional<String> sister = i > 0 && !areLevels
                    ? Sisters.completed(part, first).or(() -> Parts.herd(part, first))
                    : Optional.empty();
            if (sister.isPresent()) {
                subjects.set(i, sister.get());
                allBare = false;
            } else if (measure) {
                subjects.set(i, Partial.base(first) + part);
            } else if (bare) {
                subjects.set(i, joined(part, tail));
            } else {
                tail = last ? lastTail(listed) : innerTail(part);
                allBare &= last;
            }
        }
        return allBare || isSupplied(subjects) ? withFront(subjects) : subjects;
    }

    /** 规模以上工业实现销售收入、利税、利润: what the firms earn, of whom the first says who they are. */
    private static boolean isEarned(String part, String first) {
        String base = Partial.base(first);
        return EARNED.startOf(part).equals(part)
                && base.length() < first.length()
                && !OF_FIRMS.endOf(base).isEmpty();
    }

    /** Returns what the members share of the last: its measure, or the meat of animals, or all behind its level. */
    private static String lastTail(List<String> listed) {
        String last = listed.get(listed.size() - 1);
        return areLevels(listed)
                ? last.substring(LEVELS.startOf(last).length())
                : !meatOf(listed).isEmpty() ? meatOf(listed) : tailOf(last);
    }

    /** 市本级和县级一般预算收入: of levels of government, the last with what is theirs. */
    private static boolean areLevels(List<String> listed) {
        int level = LEVELS.startOf(listed.get(listed.size() - 1)).length();
        return level > 0
                && listed.stream().limit(listed.size() - 1L).allMatch(part -> LEVELS.startOf(part)
                        .equals(part));
    }

    /** 家庭农场、龙头企业和联合体: what a member among others is called is not said of those before it. */
    private static String innerTail(String part) {
        String tail = tailOf(part);
        return tail.equals(FIRMS) ? "" : tail;
    }

    /** 限上城镇、乡村消费品零售额: town and country, with what stands before the first and behind the last. */
    private static boolean isOfAreas(List<String> listed) {
        String last = listed.get(listed.size() - 1);
        return listed.size() == 2
                && !AREAS.endOf(listed.get(0)).isEmpty()
                && AREAS.startOf(last).length() > 0
                && AREAS.startOf(last).length() < last.length();
    }

    private static List<String> ofAreas(List<String> listed) {
        String first = listed.get(0);
        String last = listed.get(1);
        String front = first.substring(0, first.length() - AREAS.endOf(first).length());
        return List.of(first + last.substring(AREAS.startOf(last).length()), front + last);
    }

    /** 规上工业用电、煤、热力: what is used of each. */
    private static boolean isSupplied(List<String> subjects) {
        return subjects.get(0).endsWith("用电")
                && subjects.stream().skip(1).allMatch(one -> SUPPLIES.endOf(one).equals(one));
    }

    /** 猪、牛、羊、禽肉产量: what is produced of an animal is its meat. */
    private static String meatOf(List<String> listed) {
        String last = listed.get(listed.size() - 1);
        int meat = last.indexOf("肉产量");
        boolean animals = listed.stream().limit(listed.size() - 1L).allMatch(one -> ANIMALS.endOf(one)
                .equals(one));
        return animals && meat > 0 ? last.substring(meat) : "";
    }

    /** 电池、汽车、机组等绿色产品产量: the class behind 等 says what the members are, its measure is theirs. */
    private static List<String> withoutClass(List<String> members) {
        String last = members.get(members.size() - 1);
        int at = last.indexOf('等');
        String measure = OWN_HEAD.endOf(last);
        String head = HEADS.endOf(last).length() > measure.length() ? HEADS.endOf(last) : measure;
        if (at <= 1 || head.isEmpty() || at + head.length() >= last.length() || last.startsWith("级", at + 1)) {
            return members;
        }
        List<String> listed = new ArrayList<>(members.subList(0, members.size() - 1));
        listed.add(last.substring(0, at) + head);
        return listed;
    }

    /** Joins a bare noun and the shared tail, which may begin with its last characters: 城镇居民 + 居民人均…. */
    static String joined(String part, String tail) {
        for (int overlap = Math.min(part.length(), tail.length()); overlap > 0; overlap--) {
            if (part.endsWith(tail.substring(0, overlap))) {
                return part + tail.substring(overlap);
            }
        }
        return part + tail;
    }

    /** 农村生活垃圾、生活污水治理率, 工业用电、煤、热力: the attribute of the first holds for all. */
    private static List<String> withFront(List<String> subjects) {
        String first = subjects.get(0);
        String front = isSupplied(subjects) ? first.substring(0, first.length() - 1) : FRONTS.startOf(first);
        boolean alone = front.isEmpty()
                || subjects.stream().skip(1).anyMatch(one -> !FRONTS.startOf(one)
                        .isEmpty());
        return alone
                ? subjects
                : subjects.stream()
                        .map(one -> one.startsWith(front) ? one : front + one)
                        .toList();
    }

    /** Returns the shared tail of the last member: from its first head noun to its end. */
    static String tailOf(String last) {
        int lived = last.indexOf(LIVED);
        if (lived > 0) {
            return last.substring(lived + LIVED.length() - 2);
        }
        int at = HEADS.indexIn(last, Math.max(1, Industries.lengthAt(last, 0)));
        if (at < 0) {
            boolean measure = last.length() > MEASURE && MEASURES.indexOf(last.charAt(last.length() - 1)) >= 0;
            return measure ? last.substring(last.length() - MEASURE) : "";
        }
        String tail = last.substring(at);
        return tail.length() < last.length() ? tail : "";
    }
}
