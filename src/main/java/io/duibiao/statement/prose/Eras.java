package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.period.PeriodWords;
import io.duibiao.statement.lexis.Headings;
import io.duibiao.statement.prose.Sentence.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from headings and the first words of paragraphs which part of a report is being read. */
final class Eras {
    private static final List<String> GOAL_HEADINGS = List.of(
            "工作安排", "重点工作", "主要任务", "工作打算", "目标任务", "主要目标", "预期目标", "工作要求", "总体要求", "下一步", "工作部署", "工作建议", "工作重点",
            "重点任务", "今后五年", "工作思路", "“十五五”时期", "奋斗目标", "工作举措", "工作的总体", "的主要工作", "下半年工作");
    private static final List<String> TASKS =
            List.of("工作", "任务", "目标", "安排", "打算", "重点", "展望", "部署", "要求", "思路", "举措", "计划");
    private static final List<String> REVIEW_HEADINGS = List.of(
            "回顾", "完成情况", "工作总结", "发展成就", "主要成就", "工作情况", "执行情况", "运行情况", "主要工作和", "过去一年", "过去五年", "成绩", "年工作和");
    private static final List<String> GOALS_ARE = List.of("目标是", "目标为", "目标:");
    private static final List<String> FIVE_YEARS = List.of("五年来", "这五年", "过去五年", "过去的五年", "五年间", "的五年。", "的五年");
    /** Five-year plans by name, with their last years. */
    private static final Map<String, Integer> PLANS =
            Map.of("“十五”", 2005, "“十一五”", 2010, "“十二五”", 2015, "“十三五”", 2020, "“十四五”", 2025, "“十五五”", 2030);

    private static final Endings OF_PLAN = Endings.of("时期 期间 以来 发展 主要");
    private static final Endings TO_COME = Endings.of("时期 期间 末 期末");
    private static final List<String> ONE_YEAR = List.of("一年来", "过去一年", "刚刚过去", "过去的一年", "去年,", "年工作回顾");
    private static final List<String> SPANS = List.of("五年来", "年均增长", "年均增速");
    private static final List<String> IN_CHARGE = List.of("牵头单位", "责任单位", "牵头部门", "责任部门", "配合单位");
    /** 2019年及今年以来工作回顾 looks back. */
    private static final String THIS_YEAR_SO_FAR = "今年以来";

    /** “十五”计划主要预期目标提前实现: goals that have been reached are results. */
    private static final Pattern FULFILLED = Pattern.compile(
            "目标(?:任务)?(?:已|均|全部|全面|提前|顺利|圆满|如期|基本|较好|超额|胜利|[一二两三]年)*(?:完成|实现|达成)|(?:完成|实现)了?[^,。]{0,12}预期目标");

    /** 今年为民办实事项目为:, 40项民生实事项目包括:, 将办好15件民生实事: a list of works that are promised. */
    private static final Pattern PROMISED_WORKS =
            Pattern.compile("实事(?:项目|工程|清单)?(?:主要|具体)?(?:包括|为|是|有|如下):|(?:将|接续)[^。;]{0,30}(?:办好|实施|办理)[^。;]{0,14}实事");

    private static final Pattern WORKS_MADE_KNOWN = Pattern.compile(
            "(?:实事[^,。]{0,6}(?:公布|确定|出炉|发布|揭晓|敲定)|(?:公布|确定|敲定)[^,。]{0,16}实事|实事项目清单$)|(?:将|接续)[^。;]{0,30}(?:办好|实施|办理)[^。;]{0,14}实事");
    private static final String FULFILMENT = "完成";
    private static final String THAN = "比较于";
    private static final int SPAN = 5;
    private static final int MONTHS = 12;
    private static final int HEADING = 40;

    private Eras() {}

    /** Returns the era that begins with a sentence; empty where it goes on as before. */
    static Optional<Era> begun(Sentence sentence, int reportYear) {
        String text = sentence.text();
        boolean heading =
                (sentence.position() == Position.HEADING && text.length() <= HEADING && !sentence.hasFigures())
                        || (sentence.position() == Position.FIRST
                                && text.length() <= HEADING
                                && Headings.isNumbered(text)
                                && !text.contains(","));
        if (heading) {
            Optional<Era> era = ofHeading(text, reportYear);
            if (era.isPresent()) {
                return era;
            }
        }
        boolean fulfilled = FULFILLED.matcher(text).find();
        if (promisesWorks(sentence) || (!fulfilled && announcesGoals(text))) {
            return Optional.of(Era.GOALS);
        }
        if (text.contains("目标") && goalYear(sentence, reportYear).isPresent() && endsWithGoals(text)) {
            return Optional.of(Era.GOALS);
        }
        if (containsAny(text, GOALS_ARE)
                && (text.contains("今年") || goalYear(sentence, reportYear).isPresent())) {
            return Optional.of(Era.GOALS);
        }
        boolean opens = sentence.position() != Position.INNER
                || startsWithAny(text, ONE_YEAR)
                || startsWithAny(text, FIVE_YEARS);
        if (!opens) {
            return Optional.empty();
        }
        String front = text.substring(0, Math.min(text.length(), HEADING / 2));
        if (containsAny(front, ONE_YEAR) || front.contains(reportYear + "年是") || front.contains(reportYear + "年,")) {
            return Optional.of(Era.REVIEW);
        }
        if (looksBack(front, reportYear) && !front.contains("规划建议")) {
            return Optional.of(Era.FIVE_YEARS);
        }
        return Optional.empty();
    }

    /** Returns whether a sentence begins a list of works for the people, or a title makes one known; one of works done is none. */
    private static boolean promisesWorks(Sentence sentence) {
        boolean title = sentence.position() == Position.HEADING;
        Matcher known = (title ? WORKS_MADE_KNOWN : PROMISED_WORKS).matcher(sentence.text());
        return known.find() && sentence.text().lastIndexOf(FULFILMENT, known.end()) < 0;
    }

    private static boolean announcesGoals(String text) {
        return text.contains("主要预期目标") || text.contains("主要目标是") || text.contains("预期目标是") || text.contains("发展主要目标");
    }

    /** Returns whether words speak of five years that are over, or of a plan that had begun by the year of the report. */
    private static boolean looksBack(String words, int reportYear) {
        return FIVE_YEARS.stream().anyMatch(word -> speaksOf(word, words))
                || PLANS.entrySet().stream()
                        .filter(plan -> plan.getValue() - SPAN < Math.max(reportYear, 1))
                        .map(Map.Entry::getKey)
                        .anyMatch(plan -> speaksOf(plan, words)
                                && !OF_PLAN.at(words, words.indexOf(plan) + plan.length())
                                        .isEmpty());
    }

    /** 比“十三五”时期增长 compares with those years and does not speak of them. */
    private static boolean speaksOf(String word, String front) {
        int at = front.indexOf(word);
        return at == 0 || (at > 0 && THAN.indexOf(front.charAt(at - 1)) < 0);
    }

    /** “十五五”时期要努力实现以下主要目标: the sentence announces the goals of a later time and says none itself. */
    private static boolean endsWithGoals(String text) {
        return text.length() <= HEADING && (text.endsWith("目标") || text.endsWith("目标:"));
    }

    /** 「“十四五”时期,地区生产总值年均增长6%」 in the report of 2020: a plan that has not begun can only have goals. */
    static boolean plansAhead(Sentence sentence, int reportYear) {
        String front = sentence.text().substring(0, Math.min(sentence.text().length(), HEADING / 2));
        return reportYear > 0
                && PLANS.entrySet().stream()
                        .filter(plan -> plan.getValue() - SPAN >= reportYear)
                        .map(Map.Entry::getKey)
                        .anyMatch(plan -> speaksOf(plan, front)
                                && !TO_COME.at(front, front.indexOf(plan) + plan.length())
                                        .isEmpty());
    }

    /** Returns the year or years whose goals a sentence announces, where it names later ones than the report's; else nothing. */
    static Optional<Period> goalYear(Sentence sentence, int reportYear) {
        return new PeriodWords(Math.max(1, reportYear))
                .firstIn(sentence.text())
                .map(PeriodWords.Found::period)
                .filter(period -> period.months() >= MONTHS
                        && reportYear > 0
                        && period.end().getYear() > reportYear);
    }

    /** Returns whether the paragraph that begins at the index looks back on the five years up to that of the report. */
    static boolean spansYears(List<Sentence> sentences, int first, int reportYear) {
        String base = (reportYear - SPAN) + "年";
        return inParagraph(sentences, first, SPANS)
                || inParagraph(sentences, first, List.of("从" + base, "由" + base, base + "到"));
    }

    /** Returns whether the paragraph that begins at the index says who is in charge: it sets tasks, and reports nothing. */
    static boolean assignsWork(List<Sentence> sentences, int first) {
        return inParagraph(sentences, first, IN_CHARGE);
    }

    private static boolean inParagraph(List<Sentence> sentences, int first, List<String> words) {
        for (int i = first;
                i < sentences.size() && (i == first || sentences.get(i).position() == Position.INNER);
                i++) {
            if (containsAny(sentences.get(i).text(), words)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Era> ofHeading(String text, int reportYear) {
        boolean later = text.contains((reportYear + 1) + "年")
                || (text.contains("今年") && !text.contains(THIS_YEAR_SO_FAR))
                || text.contains("下一步")
                || text.contains("“十五五”")
                || text.contains("下半年");
        if (containsAny(text, REVIEW_HEADINGS) && !later) {
            return Optional.of(
                    looksBack(text, reportYear) && !text.contains(reportYear + "年") ? Era.FIVE_YEARS : Era.REVIEW);
        }
        boolean titleOrDay = text.contains("政府工作报告") || text.contains("日") || text.contains("会议");
        if ((later && containsAny(text, TASKS) && !titleOrDay)
                || (!titleOrDay
                        && containsAny(text, GOAL_HEADINGS)
                        && !text.contains(FULFILMENT)
                        && !FULFILLED.matcher(text).find()
                        && !text.contains(reportYear + "年"))) {
            return Optional.of(Era.GOALS);
        }
        return looksBack(text, reportYear) ? Optional.of(Era.FIVE_YEARS) : Optional.empty();
    }

    private static boolean containsAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private static boolean startsWithAny(String text, List<String> words) {
        return words.stream().anyMatch(text::startsWith);
    }
}
