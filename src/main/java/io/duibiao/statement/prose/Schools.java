package io.duibiao.statement.prose;

import java.util.List;
import java.util.Optional;

/** Those who go to a kind of school or teach there, named alone behind it: 「普通高校7所,招生3.6万人,在校生10.1万人」. */
final class Schools {
    private static final Endings PEOPLE = Endings.of(
            "招收 在校生 在校生数 在校生人数 在校学生 在校学生数 在校学生人数 招生 招生数 招生人数 招收新生 毕业生 毕业生数 毕业生人数 专任教师 专任教师数 教职工 教职工数 教职工人数 在园人数"
                    + " 在园幼儿 在园幼儿数 在园儿童 在园儿童数 入园儿童 入园儿童数 入园幼儿 在学研究生 在园 在校");
    private static final Endings KINDS =
            Endings.of("高校 高等学校 高等院校 大学 学校 院校 中学 小学 初中 高中 中职 职高 普高 职业高中 中专 特校 特教学校 幼儿园 职业教育 特殊教育 技工学校 中职学校 完全中学 教育 阶段");

    private static final RarePattern REMARK = RarePattern.of("(", "(?<=.{2})\\([^()]*\\)$");
    /** 高中42所,其中教育部门办高中29所: who runs a part of the schools. */
    private static final Endings RUN_BY = Endings.of("部门办 力量办 集体办 企业办 个人办");

    private static final Endings ALL = Endings.of("各类 各级各类 各级 义务教育 中小学 基础教育");

    private Schools() {}

    /** Returns the words with the school that the last amount of the sentence was of; empty where there was none. */
    static Optional<String> completed(String words, List<String> amounts) {
        if (words.isEmpty() || amounts.isEmpty() || !PEOPLE.startOf(words).equals(words)) {
            return Optional.empty();
        }
        String last = REMARK.replaced(amounts.get(amounts.size() - 1), "");
        String school = last.substring(0, last.length() - PEOPLE.endOf(last).length());
        if (isOneOfSeveral(amounts)) {
            return Optional.of(words);
        }
        return KINDS.endOf(school).isEmpty() ? Optional.empty() : Optional.of(school + words);
    }

    /** 小学阶段招生178万人,下降1.4%;在校生1080万人: returns whether a part of a sentence goes on about the one school told before it. */
    static boolean goOn(String part, List<String> amounts) {
        List<String> schools = amounts.stream()
                .map(amount -> amount.substring(
                        0, amount.length() - PEOPLE.endOf(amount).length()))
                .distinct()
                .toList();
        return schools.size() == 1
                && !KINDS.endOf(schools.get(0)).isEmpty()
                && ALL.startOf(schools.get(0)).isEmpty()
                && !PEOPLE.startOf(part).isEmpty();
    }

    /** Returns whether a figure counts schools of the kind that the words name, and not who goes there: 初中29所. */
    static boolean isCounted(String words, String unit) {
        return unit.equals("所") && !KINDS.endOf(words).isEmpty();
    }

    /** 专任教师3800人,其中小学1650人: a kind of school with persons is those of the whole who are there; else as it is. */
    static String peopled(String words, String unit, String whole) {
        boolean persons = unit.equals("人") || unit.equals("名");
        boolean kind = persons && !words.isEmpty() && !KINDS.endOf(words).isEmpty();
        return kind ? words + PEOPLE.endOf(whole) : words;
    }

    /** 初中12所,小学30所,在校生2.1万人: they go to all of the kinds that were counted, and the last is only one of them. */
    private static boolean isOneOfSeveral(List<String> amounts) {
        if (amounts.size() < 2) {
            return false;
        }
        String last = amounts.get(amounts.size() - 1);
        String before = amounts.get(amounts.size() - 2);
        String people = PEOPLE.endOf(last);
        String school = last.substring(0, last.length() - people.length());
        String other =
                before.substring(0, before.length() - PEOPLE.endOf(before).length());
        return people.equals(PEOPLE.endOf(before))
                && !KINDS.endOf(school).isEmpty()
                && !KINDS.endOf(other).isEmpty()
                && RUN_BY.indexIn(school, 0) < 0
                && ALL.startOf(before).isEmpty();
    }
}
