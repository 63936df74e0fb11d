package io.duibiao.statement.prose;

import io.duibiao.statement.Bound;
import io.duibiao.statement.lexis.EachUnit;
import io.duibiao.statement.prose.Predicate.Base;
import io.duibiao.statement.prose.Predicate.Sharing;
import io.duibiao.statement.prose.Predicate.Verb;
import java.util.List;
import java.util.Optional;

/** Takes a lead apart from its right end, one word after the other, until only the subject is left. */
final class PredicateReader {
    private static final Endings AT_LEAST =
            Endings.of("超过 超 首超 首次超 逾 突破 首破 破 ≥ 不低于 不少于 不小于 至少 高于 大于 多于 迈上 跨上 跨过 跨越 迈过 跃上 越过 已超 过 上");
    private static final Endings AT_MOST = Endings.of("≤ ≦ 不超过 不高于 不大于 低于 少于 近 接近 逼近 将近 不到 不足 最多 小于 控制在");
    private static final Endings ABOUT = Endings.of("约 大约 约为 约占");
    private static final Endings NOT_ABOVE = Endings.of("以上 规上 限上 线上 网上 海上 路上 水上 陆上 史上 地上 会上 之上 迎上 早上 晚上");
    private static final Endings NOT_ABOUT = Endings.of("签约 节约 集约 公约 条约 预约 续约 履约 制约");
    private static final Endings COPULA =
            Endings.of(": 折合人民币 折合 约合人民币 约合 达到 达 为 是 有 实现 高达 均达 拥有 共有 共计 总计 合计 完成 仅 仅为 已达 可达 保持 稳定 维持");
    private static final Endings ADVERBS = Endings.of(
            "自然 自然口径 首次 已 都已 仍 共 累计 再 又 则 也 将 同比 按年 实际 名义 按可比价格计算 按可比价计算 按不变价格计算 按不变价计算 按现价计算 按现价 现价 不变价 可比价 可比 同口径 按可比口径 按可比口径计算 按可比口径测算 按同口径计算 按自然口径计算 扣除价格因素"
                    + " 扣除价格因素后 扣除物价因素 扣除物价因素后 扣除价格变动因素 扣除留抵退税因素 扣除留抵退税因素后 剔除留抵退税因素后 扣除减税降费因素后 总体 平均 平均水平 历史性 成功 稳步 持续 大幅"
                    + " 均已 快速 日均 率先 基本 全年 了 连续 较快 明显 进一步 逆势 每年 可 更 还 按 微 略 小幅 稳中 每月 年人均 月人均 继续 逐步 逐年 人均每年 人均每月 每生每年 有望 预期 每人 每亩 每吨 每平方米 每人每月 每人每年 每天 每日 每户 最高 总共"
                    + " 普遍 虽然 虽 却 初步核算 最终核实 初步测算 预计 力争 接连 一举 首度 统一 尚");
    /** 税收返还, 债务偿还: 还 is no 更. */
    private static final Endings NO_ADVERB = Endings.of("返还 偿还 归还 退还 清还 时尚 高尚 风尚 好于预期 超预期 超出预期");

    /** 加上年结转,收入总计9.7亿元: the sum of a budget is a noun of its own. */
    private static final Endings SUMS = Endings.of("收入总计 支出总计 收入合计 支出合计");

    /** 已完成11项,未完成1项: what is not done is counted by itself. */
    private static final String UNDONE = "未完成";

    private static final Endings RESPECTIVELY = Endings.of("分别 依次 分別");
    /** 男性23万人,女性22万人,分别占总人口的51%和49%. */
    private static final String SHARE = "占";

    private static final Endings EACH = Endings.of("均 都 双双 皆 各 同步");
    private static final Endings OTHER_BASE =
            Endings.of("年均 环比 按月 按季 五年内 三年内 两年内 十年内 两年平均 年平均 平均每年 十年 十年间 五年 三年 四年 两年 五年累计 四年累计 五年来 同口径年均 年度平均 年均实际");
    private static final Endings AVERAGE_RATES = Endings.of("年均增长率 年平均增长率 年均递增率 年平均增长速度 年均增长速度 年平均增长幅度");
    private static final Endings UP = Endings.of(
            "增长 增长幅度 新增 增 比增 上升 上涨 提高 提升 增加 扩大 加快 增速 增幅 涨幅 涨 升 上调 改善 增强 回升 提速 攀升 增多 净增加 延长 升高 递增 增率 同比 ↑ 增产 增收 增支 多增 减亏"
                    + " 调增 微增 略增 微涨 回暖 上浮 前移 上移 进位 跃升 +");
    private static final Endings DOWN = Endings.of(
            "下降 比降 比减 减少 降低 负增长 回落 下跌 降 减 跌 降幅 放缓 压减 精简 缩短 压缩 下调 缩小 下滑 减缓 减 收缩 压降 削减 下沉 降速 ↓ 减幅 消减 收窄 减产 减收 减支 增亏 微降 略降"
                    + " 微跌 少增 下浮 精减 调减 缩减 后移 下移 缩窄 回调 减低 净减少 净减 净下降");
    private static final Endings NET = Endings.of("净增 净增长");
    private static final Endings REACHED = Endings.of("至 到 为 在 成");
    private static final Endings STEMS = Endings.of(
            "增 升 提升 提高 增加 增长 扩大 扩展 扩 上升 降 下降 降低 减少 缩小 压缩 缩短 压减 回落 收窄 拓展 稳定 保持 控制 维持 稳 调整 优化调整 调整优化 变化 变动 变更 演变 转变 整合"
                    + " 延伸 恢复 攀升 跃升 跃 发展 优化 改善 减 下调 上调 涨 延长 拓 壮大 精简 集聚 上涨 提 覆盖 巩固 回升 提档 达 调增 扩增 扩容 推进");
    private static final Endings ADJECTIVES = Endings.of("高 低 快 慢 多 少 高出 低出 快出 多出 领先 落后 超出 优 好 超 超过 少了 高了");
    private static final Endings NEGATIVE = Endings.of("低 慢 少 低出 落后 低于 慢于 少于 落后于 小于 少了");
    private static final List<String> THAN = List.of("环比", "比", "较");
    private static final List<String> BESIDE = List.of("与", "同");
    private static final Endings AGAINST = Endings.of("相比 相比较 比较 对比");
    private static final String WHOLE_YEAR = "全年";
    private static final String NEW = "新增";
    private static final String FALL = "降幅";
    private static final List<String> HIGHER_THAN =
            List.of("高于", "低于", "快于", "慢于", "领先于", "落后于", "多于", "少于", "优于", "好于", "高出");
    private static final List<String> BEYOND = List.of("超过", "超出", "领先", "落后", "超");
    /** 低于每立方米19微克: a part of the unit that stands before the number, and nobody to be compared with. */
    private static final Endings EACH_UNIT = Endings.of(String.join(" ", EachUnit.WORDS));

    private static final Endings NOT_IS = Endings.of("行为 作为 人为 转为 变为");
    private static final Endings FROM = Endings.of("从 由 自");
    private static final Endings WITHIN = Endings.of("处于 处在");
    private static final String AT = "在";
    private static final Endings RATES = Endings.of("涨幅 降幅 跌幅 增幅 增速 率 占比 比重 浓度");

    private String rest;
    private Sharing sharing = Sharing.NONE;
    private Bound bound = Bound.EXACT;
    private Base base = Base.YEAR_AGO;
    private boolean copula;

    private PredicateReader(String lead) {
        this.rest = lead;
    }

    /** Returns the predicate of a lead, the words before a figure. */
    static Predicate read(String lead) {
        return new PredicateReader(lead).predicate();
    }

    /** Returns the word for being above or below with which the words end; empty text where there is none. */
    static String sideOf(String words) {
        return ADJECTIVES.endOf(words);
    }

    /** Returns the time with whose comparison the words end, without a figure yet: 增幅较1-2月; empty where they end otherwise. */
    static Optional<Comparison> earlier(String words) {
        return Comparison.endOf(words, THAN, false).filter(comparison -> !comparison.isGap());
    }

    /** Returns the regions with whose comparison the words end, without a side yet: 增速比全国、全省; empty where they end otherwise. */
    static Optional<Comparison> circles(String words) {
        return Comparison.endOf(words, THAN, false).filter(Comparison::isGap);
    }

    /** Returns −1 for a word for being below, else 1. */
    static int signOf(String side) {
        return NEGATIVE.startOf(side).isEmpty() ? 1 : -1;
    }

    private Predicate predicate() {
        strip(EACH_UNIT);
        Optional<Predicate> higher = higherThan();
        if (higher.isPresent()) {
            return higher.get();
        }
        peelBefore();
        Optional<Predicate> net = net();
        if (net.isPresent()) {
            return net.get();
        }
        return from().or(this::reached).or(this::difference).or(this::change).orElseGet(this::level);
    }

    /** 高于全国平均水平, 快于全市: the comparison stands behind the adjective. */
    private Optional<Predicate> higherThan() {
        String saved = rest;
        String stripped = strip(RESPECTIVELY);
        sharing = stripped.isEmpty() ? Sharing.NONE : Sharing.RESPECTIVELY;
        Optional<Comparison> comparison = Comparison.endOf(rest, HIGHER_THAN, true)
                .or(() -> Comparison.endOf(rest, BEYOND, false))
                .filter(c -> c.kind() != Comparison.Kind.OTHER
                        || c.references().get(0).words().length() > 1);
        if (comparison.isEmpty()) {
            rest = saved;
            sharing = Sharing.NONE;
            return Optional.empty();
        }
        String adjective = rest.substring(comparison.get().before().length());
        int sign = signOf(adjective);
        rest = comparison.get().before();
        peelAdverbs();
        return Optional.of(made(Verb.DIFFER, sign, comparison));
    }

    private void peelBefore() {
        boolean peeled = true;
        while (peeled) {
            peeled = peelBound()
                    || peelCopula()
                    || peelSharing()
                    || (NO_ADVERB.endOf(rest).isEmpty() && !strip(ADVERBS).isEmpty());
        }
    }

    private boolean peelBound() {
        String most = AT_MOST.endOf(rest);
        String least = AT_LEAST.endOf(rest);
        String about = NOT_ABOUT.endOf(rest).isEmpty() ? ABOUT.endOf(rest) : "";
        boolean above = least.equals("上") && !NOT_ABOVE.endOf(rest).isEmpty();
        if (least.length() > most.length() && !above) {
            bound = Bound.AT_LEAST;
            rest = before(least);
            return true;
        }
        if (!most.isEmpty()) {
            bound = Bound.AT_MOST;
            rest = before(most);
            return true;
        }
        bound = about.isEmpty() ? bound : Bound.ABOUT;
        rest = before(about);
        return !about.isEmpty();
    }

    /** A copula right after a word for change belongs to it: 增至, 提高到, 调整为. */
    private boolean peelCopula() {
        String reached = REACHED.endOf(rest);
        if (!reached.isEmpty() && !STEMS.endOf(before(reached)).isEmpty()) {
            return false;
        }
        if (SUMS.startOf(rest).equals(rest)
                || rest.endsWith(UNDONE)
                || (strip(COPULA).isEmpty() && !peelLyingAt())) {
            return false;
        }
        copula = true;
        return true;
    }

    /** 涨幅在7%至20%之间, 处于7%—7.5%区间: where a rate lies. */
    private boolean peelLyingAt() {
        String at = WITHIN.endOf(rest);
        if (!at.isEmpty()) {
            rest = before(at);
            return true;
        }
        boolean lies = rest.endsWith(AT) && !RATES.endOf(before(AT)).isEmpty();
        rest = lies ? before(AT) : rest;
        return lies;
    }

    private boolean peelSharing() {
        if (!strip(RESPECTIVELY).isEmpty()) {
            sharing = Sharing.RESPECTIVELY;
            return true;
        }
        String front = RESPECTIVELY.startOf(rest);
        if (!front.isEmpty() && rest.startsWith(SHARE, front.length())) {
            sharing = Sharing.RESPECTIVELY;
            rest = rest.substring(front.length());
            return true;
        }
        boolean each = rest.endsWith("每月均") || rest.endsWith("每年均");
        boolean average = rest.endsWith("人均")
                || rest.endsWith("年均")
                || rest.endsWith("平均")
                || rest.endsWith("户均")
                || rest.endsWith("亩均")
                || rest.endsWith("月均");
        if ((each || !average) && !strip(EACH).isEmpty()) {
            sharing = sharing == Sharing.NONE ? Sharing.EACH : sharing;
            return true;
        }
        return false;
    }

    private void peelAdverbs() {
        boolean peeled = true;
        while (peeled) {
            peeled = peelSharing() || peelBase() || peelAdverb();
        }
    }

    /** 较去年同期和全年回落: behind 和 the whole year is compared with, and no adverb. */
    private boolean peelAdverb() {
        String adverb = ADVERBS.endOf(rest);
        int start = rest.length() - adverb.length();
        boolean listed = start > 0 && "和与及、".indexOf(rest.charAt(start - 1)) >= 0
                || (adverb.equals(WHOLE_YEAR) && rest.endsWith("上年" + WHOLE_YEAR))
                || (adverb.equals(WHOLE_YEAR) && rest.endsWith("去年" + WHOLE_YEAR));
        if (adverb.isEmpty() || listed) {
            return false;
        }
        rest = rest.substring(0, start);
        return true;
    }

    private boolean peelBase() {
        if (strip(OTHER_BASE).isEmpty()) {
            return false;
        }
        base = Base.OTHER;
        return true;
    }

    private Optional<Predicate> net() {
        if (strip(NET).isEmpty()) {
            return Optional.empty();
        }
        peelAdverbs();
        Optional<Comparison> comparison = than();
        return Optional.of(made(Verb.NET, 1, comparison));
    }

    private Optional<Predicate> from() {
        if (copula || strip(FROM).isEmpty()) {
            return Optional.empty();
        }
        peelAdverbs();
        return Optional.of(made(Verb.FROM, 1, Optional.empty()));
    }

    private Optional<Predicate> reached() {
        String reached = REACHED.endOf(rest);
        String stem = reached.isEmpty() ? "" : STEMS.endOf(before(reached));
        if (stem.isEmpty()) {
            return Optional.empty();
        }
        rest = rest.substring(0, rest.length() - reached.length() - stem.length());
        int sign = stem.equals("收窄") && rest.endsWith("降幅") ? -1 : 1;
        peelAdverbs();
        Optional<Comparison> comparison = than();
        return Optional.of(made(Verb.REACH, sign, comparison));
    }

    private Optional<Predicate> difference() {
        String adjective = ADJECTIVES.endOf(rest);
        boolean verb =
                UP.endOf(rest).length() > adjective.length() || DOWN.endOf(rest).length() > adjective.length();
        if (verb) {
            return Optional.empty();
        }
        if (adjective.isEmpty() && bound == Bound.AT_LEAST) {
            return Optional.empty();
        }
        String saved = rest;
        rest = before(adjective);
        peelAdverbs();
        Optional<Comparison> comparison = adjective.isEmpty() ? Optional.empty() : Comparison.endOf(rest, THAN, true);
        if (comparison.isEmpty()) {
            rest = saved;
            return Optional.empty();
        }
        rest = comparison.get().before();
        peelAdverbs();
        int sign = signOf(adjective);
        return Optional.of(made(Verb.DIFFER, sign, comparison));
    }

    private Optional<Predicate> change() {
        int sign = 0;
        if (!strip(AVERAGE_RATES).isEmpty()) {
            sign = 1;
            base = Base.OTHER;
        } else if (!strip(DOWN).isEmpty()) {
            sign = -1;
        } else if ((!rest.endsWith(NEW) || isNewSince()) && !strip(UP).isEmpty()) {
            sign = 1;
        }
        if (sign == 0) {
            return Optional.empty();
        }
        peelAdverbs();
        rest = rest.endsWith("为") && NOT_IS.endOf(rest).isEmpty() ? before("为") : rest;
        Optional<Comparison> comparison = than().or(this::thanOfFall);
        boolean fallOfRate = rest.endsWith(FALL);
        if (fallOfRate) {
            sign = -sign;
        }
        return Optional.of(made(Verb.CHANGE, sign, comparison));
    }

    /** 比上年新增1547人: against an earlier time it is a difference; else 新增 says that what is counted is new. */
    private boolean isNewSince() {
        return Comparison.endOf(before(NEW), THAN, false)
                .filter(comparison ->
                        comparison.kind() == Comparison.Kind.YEAR_AGO || comparison.kind() == Comparison.Kind.TIME)
                .isPresent();
    }

    /** 与去年增长3%: beside a year earlier 与 is written for 比; 与上年同期相比增长 says the same in full. */
    private Optional<Comparison> than() {
        Optional<Comparison> comparison = Comparison.endOf(rest, THAN, false).or(this::beside);
        comparison.ifPresent(c -> rest = c.before());
        peelAdverbs();
        return comparison;
    }

    /** 较一季度降幅扩大: the time compared with stands before the rate that has fallen. */
    private Optional<Comparison> thanOfFall() {
        Optional<Comparison> comparison = rest.endsWith(FALL)
                ? Comparison.endOf(before(FALL), THAN, false).filter(earlier -> !earlier.isGap())
                : Optional.empty();
        comparison.ifPresent(earlier -> rest = earlier.before() + FALL);
        return comparison;
    }

    private Optional<Comparison> beside() {
        String against = AGAINST.endOf(rest);
        return Comparison.endOf(before(against), BESIDE, false)
                .filter(beside -> !beside.isGap())
                .filter(beside -> !against.isEmpty() || beside.isYear());
    }

    private Predicate level() {
        return made(copula || bound != Bound.EXACT ? Verb.IS : Verb.NONE, 1, Optional.empty());
    }

    private Predicate made(Verb verb, int sign, Optional<Comparison> comparison) {
        return new Predicate(rest, verb, sign, comparison, sharing, bound, base);
    }

    private String before(String word) {
        return rest.substring(0, rest.length() - word.length());
    }

    private String strip(Endings words) {
        String word = words.endOf(rest);
        rest = before(word);
        return word;
    }
}
