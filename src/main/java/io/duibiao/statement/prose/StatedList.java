package io.duibiao.statement.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list of which a clause says in general what the figures behind it say of each: 「蔬菜、水果供应充足,分别增长2.4%、3%」. */
final class StatedList {
    private static final Endings STATES = Endings.of(
            "供应充足 供给充足 供应稳定 产销两旺 增势较好 增势良好 增势强劲 增势明显 增长较快 增长强劲 增长明显 增长平稳 增速较快 快速增长 较快增长 平稳增长 稳定增长 稳步增长 持续增长"
                    + " 大幅增长 增产 丰收 增产丰收 快速发展 较快发展 加快发展 健康发展 平稳发展 稳步发展 持续发展 蓬勃发展 发展较快 发展良好 发展迅速 不断壮大 表现突出 表现较好 表现亮眼 表现良好 支撑有力 支撑明显 拉动明显 拉动有力 贡献突出 生产稳定 生产平稳 形势较好 势头良好 势头强劲 运行平稳 恢复较快 回升明显 “双增长” “双下降” “双提升” “双降” “双升” 双增长 双下降 双提升 双降 双升");
    /** Growth itself that is said to be large: the figures behind it are its rates. */
    private static final Endings GROWN =
            Endings.of("增幅最大 增幅最高 增幅较大 增幅较高 增幅居前 增幅明显 增速最快 增速最高 增速较高 增速居前 增速领先 涨幅最大 涨幅较大 涨幅居前 增长最快 增长最为明显 增长最多");

    private static final Endings FALLEN = Endings.of("降幅最大 降幅较大 降幅居前 降幅明显 下降最快 下降最多 下降较多 下降明显 下降较快");
    /** Where the figures behind say how much: 食品类、居住类价格上涨,分别上涨4%、1%. */
    private static final Endings MOVED =
            Endings.of("上涨 下降 增长 回落 上升 下跌 减少 正增长 负增长 有所增长 有所下降 有所上涨 小幅上涨 小幅下降 小幅增长 略有上涨 略有下降 略有增长");

    /** 原煤、钢材、水泥等重点产品: what the members are is no part of the last. */
    private static final RarePattern CLASS_BEHIND =
            RarePattern.of("等", "(?<=.{2})等[^、,]{1,14}(?:产品|商品|行业|产业|服务业|制造业|领域)$");

    private static final RarePattern FOREMOST = RarePattern.of(
            "的",
            "^(?:其中)?(?:同比)?(?:增长|增速|增幅|涨幅|降幅|下降|上涨|回落|总量|规模|排名)(?:较[快大高多]|最[快大高多]|居前|靠前|明显|居前[三五]位?)的(?:\\d{1,2}|[三四五])?[个大]?(?:行业|产业|县区|区县|地区|领域|产品)?(?:主要)?(?:分别|依次)?(?:有|是|为|包括)");

    private static final String INDUSTRY = "业";
    private static final String ECONOMY = "经济";
    private static final Endings CROPS = Endings.of("粮食 夏粮 秋粮 棉花 油料 蔬菜 水果");
    private static final int LONGEST_NOUN = 12;

    private static final Endings ONLY = Endings.of("仅有 只有 仅 其中 其中有 有");
    private static final Endings KEEPS = Endings.of("实现 获得 再获 喜获 保持 呈现 继续 持续 均 均实现 均保持 等 总体 生产 产量");

    private StatedList() {}

    /** Returns the members of the list; empty where the words say no such thing of a list of that length. */
    static Optional<List<String>> members(String words, int count) {
        String state = Stream.of(STATES, GROWN, FALLEN, MOVED)
                .map(states -> states.endOf(words))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        if (state.isEmpty() || state.length() == words.length()) {
            return Optional.empty();
        }
        String named = KEEPS.trimEnd(words.substring(0, words.length() - state.length()));
        String listed =
                CLASS_BEHIND.replaced(named.substring(ONLY.startOf(named).length()), "");
        if (listed.isEmpty() || count < 2) {
            return Optional.empty();
        }
        List<String> members = SubjectList.splitAll(listed);
        return members.size() == count ? Optional.of(members) : names(listed, count);
    }

    /** Returns those who are said to be foremost: 增长较快的有甲、乙和丙; empty where the words name no such list of that length. */
    static Optional<List<String>> foremost(String words, int count) {
        String named = FOREMOST.replaced(words, "");
        return named.length() < words.length() && count > 1
                ? Optional.of(SubjectList.splitAll(named)).filter(members -> members.size() == count)
                : Optional.empty();
    }

    /** 食品类、烟酒及用品、医疗保健和个人用品类: names between the marks, of which some are joined by 及 themselves. */
    private static Optional<List<String>> names(String listed, int count) {
        List<String> names = List.of(listed.split("、"));
        boolean measured = !CountedList.measureOf(listed).isEmpty();
        return measured || names.size() != count ? Optional.empty() : Optional.of(names);
    }

    /** Returns the industry of which a clause says such a thing: 新兴产业增长较快; empty text where it says it of none. */
    static String noun(String words) {
        String state = STATES.endOf(words);
        String noun = KEEPS.trimEnd(words.substring(0, words.length() - state.length()));
        boolean kind = noun.endsWith(INDUSTRY)
                || noun.endsWith(ECONOMY)
                || CROPS.startOf(noun).equals(noun);
        boolean one = !state.isEmpty() && !noun.isEmpty() && kind && noun.indexOf('、') < 0;
        return one && noun.length() <= LONGEST_NOUN ? noun : "";
    }

    /** Returns 1 where the words say that growth is large, −1 where a fall is, else 0. */
    static int growth(String words) {
        return !GROWN.endOf(words).isEmpty() ? 1 : FALLEN.endOf(words).isEmpty() ? 0 : -1;
    }
}
