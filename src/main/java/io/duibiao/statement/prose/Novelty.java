package io.duibiao.statement.prose;

/**
 * Tells what came new in the period (新增, 新培育, 开工) from adjectives (整治新增违法建筑) and from names (新能源, 新就业形态):
 * the rule of {@code INCREMENT}.
 */
final class Novelty {
    private static final Endings NEW = Endings.of(
            "新增 新(改)建 新(改扩)建 新(改、扩)建 新(扩)建 新、改建 新建 新改建 新改扩建 新扩建 新培育 新引进 新签约 新创建 新交房 新设 新开工 新开 新入选 新登记 新发现 新认定 新获批 新投产 新注册"
                    + " 新入库 新纳入 新发展 新引育 新招引 新启动 新打造 新组建 新成立 新投用 新投放 新造 新修 新获 新晋 新升规 新招 新推出 新布局 新落地 新聚集 新集聚 新签 新添 新辟 新评 新列"
                    + " 新上 新种植 新植 新栽 新申 新授权 新发放 新达");
    /** 新建商品房 are sold for the first time, in whatever year they were built. */
    private static final Endings NEW_HOUSES = Endings.of("新建商品房 新建商品住宅 新建住宅 新建住房");

    private static final Endings ADJECTIVE_UNDER = Endings.of("整治 处置 拆除 查处 清理 支持 用于 消化 化解 治理 控制 对 遏制 严控 打击 制止 解决 补充");

    private Novelty() {}

    /** Returns a noun without the 新 before the verb that was behind it: 工业项目新开工. */
    static String unmarked(String noun) {
        return noun.endsWith("新") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** Returns whether the words say that what they count came new. */
    static boolean isNew(String subject) {
        if (subject.startsWith("开工") || subject.endsWith("开工") || subject.endsWith("开工建设")) {
            return true;
        }
        int at = NEW_HOUSES.startOf(subject).isEmpty() ? NEW.indexIn(subject, 0) : -1;
        return at == 0 || (at > 0 && ADJECTIVE_UNDER.startOf(subject).isEmpty() && !isListed(subject, at));
    }

    /** 专项产业基金、新增能耗 …比重: the word stands in a list of nouns. */
    private static boolean isListed(String subject, int at) {
        return subject.charAt(at - 1) == '、' || subject.charAt(at - 1) == '和' || subject.charAt(at - 1) == '/';
    }

    /** Returns the verb of novelty with which the words begin; empty text where they begin with none, or with it alone. */
    static String verbOf(String subject) {
        String verb = NEW.startOf(subject);
        return verb.length() < subject.length() ? verb : "";
    }

    /** Returns the words without the verb of novelty at their front: 新登记经营主体 is about 经营主体. */
    static String stripped(String subject) {
        String verb = NEW.startOf(subject);
        return subject.substring(verb.length());
    }
}
