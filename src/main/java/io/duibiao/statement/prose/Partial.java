package io.duibiao.statement.prose;

import java.util.List;

/**
 * Nouns that say a measure and leave out of what: 占比, 产量, 总量. They take the noun of the subject before them: 「粮食播种面积
 * 3320万亩、产量1285万吨」.
 */
final class Partial {
    private static final Endings WORDS = Endings.of(
            "占比 比重 所占比重 所占比例 总量 总数 总数量 总额 产量 年产量 产值 总产值 年产值 销售额 交易额 成交额 营业额 增加值 利润 利润总额 营业利润 净利润 利税 利税总额 税金 营收 营业收入 业务收入 收入 收入比 优良比例 优良率"
                    + " 优良天数 建筑面积 面积 总面积 总投资 协议投资 合同额 合同金额 正式合同额 到位资金 余额 规模 总规模 均价 覆盖率 化解率 办结率 满意率 满意度 无害化处理率 处理率 利用率 普及率"
                    + " 占有率 增量 货值 总值 从业人员 就业人数 里程 总里程 装机 装机容量 投资额 完成投资 单产 总产 总产量 覆盖面 参保率 就业率 合格率 达标率 落实率 完成率 投资完成率 开工率 复工率"
                    + " 到位率 转化率 使用率 入住率 受益群众 惠及群众 增长率 出栏量 存栏量 税收 研发投入 支出 保有量 单产 综合产值 数量 人数 总人数 户数 家数 增速 成交金额 交易金额 质押金额"
                    + " 未完成 运营里程 通车里程 平均亩产 亩产 年度产量 在建 贷款金额 投资总额 实际投资 总收入 长度 总长度");
    private static final Endings ATTRIBUTES = Endings.of(
            "主营业务收入 销售收入 播种面积 种植面积 收获面积 回收利用率 总额 总值 总产值 总产量 总收入 营业收入 产量 产值 增加值 销售额 营业额 业务量 优良天数 天数 数 数量 面积 总面积 总里程 总长度 余额 规模 收入 利润 项目数 合同额 占比 比重"
                    + " 覆盖率 处理率 利用率 里程 通车里程 起数 总产 单产 市场渗透率 渗透率 总量 装机容量 个数 户数 人数 投资 人均可支配收入 办结率 满意率 满意度 开工率 完成率 合格率 达标率 化解率"
                    + " 落实率 产品销售率 产销率 亩产 平均亩产 资产负债率");

    private static final Endings SHARES = Endings.of("占比 比重 所占比重 所占比例 的比重");
    private static final String OWNER = "其";
    private static final Endings PLANNED = Endings.of("计划投资 计划完成投资");

    private Partial() {}

    static boolean isPartial(String written) {
        String words = withoutOwner(written);
        String word = WORDS.endOf(words);
        return (word.equals(words) && !words.isEmpty())
                || words.startsWith("占")
                || (words.length() <= 6 && words.endsWith("率") && !word.isEmpty());
    }

    /** 其所占比重: 其 is what was spoken of. */
    private static String withoutOwner(String words) {
        return words.startsWith(OWNER) ? words.substring(OWNER.length()) : words;
    }

    /** Returns the partial noun completed by the subject before it. */
    static String completed(String written, String before) {
        String partial = withoutOwner(written);
        String noun = noun(before);
        if (SHARES.startOf(partial).equals(partial) && !SHARES.endOf(before).isEmpty()) {
            return before;
        }
        String planned = PLANNED.endOf(noun);
        if (partial.equals("完成投资") && !planned.isEmpty()) {
            String project = noun.substring(0, noun.length() - planned.length());
            return (project.endsWith("年度") ? project.substring(0, project.length() - 2) : project) + partial;
        }
        if (partial.equals("完成投资") && (noun.endsWith("开发投资") || noun.endsWith("业投资"))) {
            return noun;
        }
        if (partial.equals("占比")
                || partial.equals("比重")
                || partial.startsWith("所占")
                || partial.equals("完成投资")
                || partial.equals("投资完成率")) {
            return before.isEmpty() ? partial : SubjectList.joined(noun, partial);
        }
        if (partial.equals("增量") || partial.startsWith("总量") || partial.startsWith("总数") || partial.equals("总规模")) {
            String all = Novelty.stripped(before);
            return (all.endsWith("新增") ? all.substring(0, all.length() - 2) : all) + partial;
        }
        if (partial.equals("在建")) {
            return partial + noun;
        }
        if (partial.startsWith("占")) {
            return before + (partial.endsWith("的") ? partial.substring(0, partial.length() - 1) : partial);
        }
        if (partial.equals("收入比")) {
            return base(before.replaceFirst("^(城镇|农村)居民", "城乡居民")) + "人均可支配收入比";
        }
        for (int length = Math.min(2, partial.length()); length >= 2; length--) {
            int at = noun.indexOf(partial.substring(0, length));
            if (at > 0) {
                return noun.substring(0, at) + partial;
            }
        }
        return base(noun) + partial;
    }

    /** Returns the subject without its verb. */
    static String noun(String subject) {
        String verb = Verbs.startOf(subject);
        return verb.length() < subject.length() ? subject.substring(verb.length()) : subject;
    }

    /** Returns the subject without the words for what it is a share of. */
    static String shareless(String subject) {
        int share = subject.indexOf('占');
        return share > 0 ? subject.substring(0, share) : subject;
    }

    /** Returns the subject without the word for its own measure. */
    static String base(String whole) {
        String subject = shareless(whole);
        for (String word : List.of(ATTRIBUTES.endOf(subject))) {
            if (!word.isEmpty() && word.length() < subject.length()) {
                return subject.substring(0, subject.length() - word.length());
            }
        }
        return subject;
    }
}
