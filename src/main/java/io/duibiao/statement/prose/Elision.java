package io.duibiao.statement.prose;

import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.prose.Phrase.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Restores what a phrase leaves out: the comparison of a list (快于全国0.6个百分点、全市0.9个百分点), behind a bracket the noun that
 * stood before it (18家企业(占比80%)完成产值3.7亿元), and the comparison that brackets interrupt (比全国(6%)和全省(7%)分别高0.7个、1.4个百分点).
 */
final class Elision {
    private static final Endings MEASURES = Endings.of("投资 完成投资 产值 总产值 增加值 营业收入 销售额 零售额 利润 税收 出口 数量");
    private static final Endings DOES = Endings.of("完成 实现 累计完成 累计实现 共完成 共实现");

    private static final String ORDINAL = "第";
    private static final Endings CIRCLES = Endings.of("全国 全省 全市 全区 全县 全州");
    private static final Endings MOVED =
            Endings.of("上升到 上升至 下滑到 下滑至 下降到 下降至 降到 降至 后移到 后移至 回落到 回落至 提升到 提升至 跃升到 跃升至 升到 升至 前移到 前移至 跃居 进位到 进位至 提高到");
    /** 增幅全省排名由二季度第6位下滑至第8位: the circle stands before the time from which the place has moved. */
    private static final RarePattern FROM_TIME = RarePattern.of("由从", "[由从][^由从]{0,6}$");

    private static final Endings RANKED = Endings.of("排名 排位 位次 名次 位居");
    private static final Endings ANDS = Endings.of("和 及 与 以及 、");

    private Elision() {}

    /** Returns the phrases, those that only name another region with the comparison of the one before. */
    static List<Phrase> restored(List<Phrase> phrases) {
        List<Phrase> restored = new ArrayList<>(phrases);
        for (int i = 1; i < restored.size(); i++) {
            Phrase before = restored.get(i - 1);
            if (isCountBeforeSize(before, restored.get(i))) {
                restored.set(i - 1, before.withTail(restored.get(i).tail()));
            }
            Phrase phrase = restored.get(i);
            boolean listed = phrase.joint() == Joint.LISTED
                    && phrase.figure().isPresent()
                    && before.figure().isPresent();
            Optional<String> lead = listed ? lead(before.lead(), phrase.lead()) : Optional.empty();
            Optional<String> compared = compared(restored, i).or(() -> circled(before, phrase));
            boolean goal =
                    phrase.joint() == Joint.AFTER_BRACKET && phrase.lead().equals("的");
            String planned = goal ? planned(restored, i) : "";
            if (!planned.isEmpty()) {
                restored.set(i, phrase.withLead(planned + phrase.lead()));
            } else if (compared.isPresent()) {
                restored.set(i, phrase.withLead(compared.get()));
            } else if (phrase.joint() == Joint.AFTER_BRACKET
                    && !DOES.startOf(phrase.lead()).isEmpty()) {
                restored.set(i, phrase.withLead(interrupted(restored, i) + phrase.lead()));
            } else if (phrase.joint() == Joint.AFTER_BRACKET
                    && !MEASURES.startOf(phrase.lead()).isEmpty()) {
                restored.set(i, phrase.withLead(explained(restored, i) + phrase.lead()));
            } else if (lead.isPresent()) {
                restored.set(i, phrase.withLead(lead.get()));
            }
        }
        return restored;
    }

    /** 71个亿元以上项目完成投资: what is counted stands behind its size. */
    private static boolean isCountBeforeSize(Phrase count, Phrase size) {
        return size.joint() == Joint.GLUED
                && size.figure()
                        .filter(figure -> figure.form() == Form.THRESHOLD)
                        .isPresent()
                && count.tail().isEmpty()
                && count.figure()
                        .filter(figure -> figure.form() == Form.PLAIN && !AttributeRule.isMeasured(figure))
                        .isPresent();
    }

    /** 完成年度目标任务(62亿元)的56.9%: the goal before the bracket that says how much it is; empty text where there is none. */
    private static String planned(List<Phrase> phrases, int at) {
        int open = opening(phrases, at);
        boolean goal = open > 0
                && phrases.get(open - 1).figure().isEmpty()
                && ProgressRule.isGoal(phrases.get(open - 1).lead());
        return goal ? phrases.get(open - 1).lead() : "";
    }

    /** Returns the words behind the last figure before the bracket; empty text where none stand there. */
    private static String interrupted(List<Phrase> phrases, int at) {
        int open = at - 1;
        while (open > 0 && phrases.get(open).joint() != Joint.BRACKET) {
            open--;
        }
        return open > 0 ? phrases.get(open - 1).tail() : "";
    }

    /** 重大项目(指总投资5000万元及以上的)投资: the noun before a bracket that explains it; empty text where a figure stands there. */
    private static String explained(List<Phrase> phrases, int at) {
        int open = at - 1;
        while (open > 0 && phrases.get(open).joint() != Joint.BRACKET) {
            open--;
        }
        boolean explains = open > 0
                && phrases.get(open).lead().startsWith("指")
                && phrases.get(open - 1).figure().isEmpty();
        return explains ? phrases.get(open - 1).lead() : "";
    }

    /** 由全国第9位上升到第8位: the circle in which the first place is one is that of the second too; empty where there is none. */
    private static Optional<String> circled(Phrase before, Phrase phrase) {
        boolean ranks = isRank(before) && isRank(phrase) && phrase.joint() == Joint.GLUED;
        String lead = phrase.lead();
        if (!ranks || !lead.endsWith(ORDINAL)) {
            return Optional.empty();
        }
        String reached = lead.substring(0, lead.length() - ORDINAL.length());
        String place = before.lead().endsWith(ORDINAL)
                ? before.lead().substring(0, before.lead().length() - ORDINAL.length())
                : before.lead();
        String here = CIRCLES.endOf(place);
        String circle = here.isEmpty() ? CIRCLES.endOf(RANKED.trimEnd(FROM_TIME.replaced(place, ""))) : here;
        return circle.isEmpty() || !MOVED.startOf(reached).equals(reached)
                ? Optional.empty()
                : Optional.of(reached + circle + ORDINAL);
    }

    private static boolean isRank(Phrase phrase) {
        return phrase.figure().filter(figure -> figure.form() == Form.RANK).isPresent();
    }

    /**
     * Returns the words of a phrase behind a bracket with the comparison that the bracket interrupts: another region that is compared
     * with, or the side on which the figure lies; empty where nothing is interrupted.
     */
    private static Optional<String> compared(List<Phrase> phrases, int at) {
        Phrase phrase = phrases.get(at);
        boolean behind = phrase.joint() == Joint.AFTER_BRACKET || phrase.joint() == Joint.LISTED;
        int open = behind ? opening(phrases, at) : 0;
        String words = open > 0 && phrases.get(open - 1).figure().isEmpty()
                ? phrases.get(open - 1).lead()
                : "";
        if (words.isEmpty() || !InsetRule.compares(words)) {
            return Optional.empty();
        }
        if (phrase.figure().isPresent()) {
            boolean side = !PredicateReader.sideOf(phrase.lead()).isEmpty()
                    && PredicateReader.circles(words).isPresent();
            return side ? Optional.of(words + phrase.lead()) : Optional.empty();
        }
        String region = phrase.lead().substring(ANDS.startOf(phrase.lead()).length());
        String joined = words + "、" + region;
        return !region.isEmpty() && InsetRule.compares(joined) ? Optional.of(joined) : Optional.empty();
    }

    /** Returns where the bracket begins behind which a phrase directly stands; 0 where none does. */
    private static int opening(List<Phrase> phrases, int at) {
        int open = at - 1;
        while (open > 0 && phrases.get(open).joint() != Joint.BRACKET) {
            boolean inside = phrases.get(open).joint() != Joint.AFTER_BRACKET;
            open = inside ? open - 1 : 0;
        }
        return open;
    }

    private static Optional<String> lead(String before, String region) {
        Predicate predicate = PredicateReader.read(before);
        return predicate.verb() == Predicate.Verb.DIFFER && !region.isEmpty()
                ? predicate.comparison().flatMap(comparison -> comparison.of(before, region))
                : Optional.empty();
    }
}
