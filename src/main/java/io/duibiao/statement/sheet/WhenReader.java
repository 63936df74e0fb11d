package io.duibiao.statement.sheet;

import io.duibiao.period.Period;
import io.duibiao.statement.sheet.When.Months;
import io.duibiao.statement.sheet.When.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words for a period in a heading and takes them out of it. */
final class WhenReader {
    private static final String DASH = "\\s*[-—–~～至到]+\\s*";
    /** The year of a standard, 「GB/T 4754—2017」, is none of the figures. */
    private static final Pattern STANDARD = Pattern.compile("\\(?GB(?:/T)?\\s*\\d+" + DASH + "\\d{4}\\s*版?\\s*\\)?");

    private static final Pattern ISO =
            Pattern.compile("(?<![\\d-])\\d{4}-(?:H[12]|Q[1-4](?:\\.\\.Q[1-4])?|M\\d\\d(?:\\.\\.M\\d\\d)?)(?![\\d])");
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s*年?" + DASH + "((?:19|20)\\d\\d)\\s*(学?)年?(?!\\d)");
    /** The five years of a plan are counted from the sixth on without a gap: 1981 to 1985. */
    private static final Pattern PLAN = Pattern.compile("[“\"]?([六七八九]|十[一二三四五]?)五[”\"]?(?:时期|期间|计划时期)");

    private static final int YEARS_OF_PLAN = 5;
    private static final int SIXTH_PLAN = 1981;
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)\\s*(?:年(?:年末|末|年底|底|度)?|(?![\\d.]))");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String[] CHINESE = {"一", "二", "三", "四"};

    private static final List<Rule> MONTHS = List.of(
            rule("(?<!\\d)(\\d{1,2})月?" + DASH + "(\\d{1,2})\\s*月份?", m -> months(number(m, 1), number(m, 2))),
            rule("(?<!\\d)(\\d{1,2})\\s*月(?:份|末|底)?(?!" + DASH + "本月)", m -> months(number(m, 1), number(m, 1))),
            rule("^\\s*(十[一二]?|[一二三四五六七八九])月份?\\s*$", m -> month(m.group(1))),
            rule("上半年", m -> months(1, 6)),
            rule("下半年", m -> months(7, 12)),
            rule("前三季度|(?:1|一)" + DASH + "(?:3|三)季度|三季度累计", m -> months(1, 9)),
            rule("(?:1|一)" + DASH + "(?:2|二)季度", m -> months(1, 6)),
            rule("(?:1|一)" + DASH + "(?:4|四)季度", m -> months(1, 12)),
            rule("第?([一二三四1-4])季度?", m -> quarter(m.group(1))),
            rule("(?<![A-Za-z])[Qq]([1-4])(?!\\d)", m -> quarter(m.group(1))),
            rule("全年", m -> months(1, 12)));

    private static final List<StepRule> STEPS = List.of(
            new StepRule(Pattern.compile("(?:上|去)年(?:同期|同季)?(?:数|实绩|值|水平)?"), Step.YEAR_BEFORE),
            new StepRule(Pattern.compile("(?:上|去)年(?:同月|本月)(?:数|实绩|值)?"), Step.LAST_MONTH_YEAR_BEFORE),
            new StepRule(
                    Pattern.compile(
                            "(?:上|去)年(?:(?:同期|同月)?累计|(?:1月?" + DASH + "|一月?" + DASH + "|至)本月(?:止)?(?:累计)?)(?:数|值)?"),
                    Step.CUMULATIVE_YEAR_BEFORE),
            new StepRule(
                    Pattern.compile(
                            "(?:自年初|年初)?(?:至|1月?" + DASH + "|一月?" + DASH + ")本月(?:止|末|份)?(?:累计|平均|合计)?(?:数|值)?"),
                    Step.CUMULATIVE),
            new StepRule(
                    Pattern.compile("(?:第?[1一]季度?" + DASH + "|[1一]" + DASH + ")本季度?(?:累计)?(?:数|值)?"), Step.CUMULATIVE),
            new StepRule(Pattern.compile("(?:自年初|年初至|本月止|本年(?:本月)?|1" + DASH + "本月)?累计(?:数|值)?"), Step.CUMULATIVE),
            new StepRule(Pattern.compile("(?:本|当)月(?:数|值)?"), Step.LAST_MONTH),
            new StepRule(Pattern.compile("(?:本|当)季度?末?(?:数|值)?"), Step.LAST_QUARTER),
            new StepRule(Pattern.compile("本年(?:度|数|累计)?|本期(?:末)?(?:数|值|余额)?|报告期(?:末)?|(?:今|当)年"), Step.NONE));

    private static final Pattern AMOUNT = Pattern.compile(
            "((?:本|当)月(?:末|止)?|(?:本月止|1" + DASH + "本月|自年初)?累计|(?:上|去)年(?:同期|同月)?|(?:本|报告)期(?:末)?|本年)\\s*"
                    + "((?:产|销|发电|用电|销售|进出口|出口|进口)量|(?:总|余|销售|投资|发生|成交)额|余额|金额|数量|绝对(?:数|额|量|值)|总?收入|总?支出|总产值|产值"
                    + "|完成(?:数|额|投资)?|实绩|(?:预|决)算数|执行数)");

    /** 「_累计值」 behind a name is the way of databases to tell the year so far from the month. */
    private static final Pattern SUFFIX = Pattern.compile("_\\s*(?:当期|当季|本期|累计)(?:值)?");

    private WhenReader() {}

    /** Returns what the heading says of the period, and the heading without it. */
    static Found in(String heading) {
        Matcher suffix = SUFFIX.matcher(heading);
        if (suffix.find()) {
            Found found = in(cut(heading, suffix));
            Step step = suffix.group().contains("累")
                    ? Step.CUMULATIVE
                    : found.when().step();
            return new Found(new When(found.when().year(), found.when().months(), step), found.rest());
        }
        Matcher standard = STANDARD.matcher(heading);
        if (standard.find()) {
            return in(cut(heading, standard));
        }
        Matcher iso = ISO.matcher(heading);
        if (iso.find()) {
            Optional<Period> period = Period.tryParse(iso.group());
            if (period.isPresent()) {
                return new Found(When.of(period.get()), cut(heading, iso));
            }
        }
        Optional<When> several = years(heading);
        if (several.isPresent()) {
            return new Found(
                    several.get(),
                    PLAN.matcher(YEARS.matcher(heading).replaceAll(" ")).replaceAll(" "));
        }
        String rest = YEARS.matcher(heading).replaceAll(" ");
        Optional<Integer> year = Optional.empty();
        Matcher years = YEAR.matcher(rest);
        if (years.find()) {
            year = Optional.of(Integer.parseInt(years.group(1)));
            rest = cut(rest, years);
        }
        return withMonths(year, rest);
    }

    /** Returns the years from the first to the last, or those of a plan; a school year is none of them. */
    private static Optional<When> years(String heading) {
        Matcher years = YEARS.matcher(heading);
        if (years.find()) {
            boolean several = years.group(3).isEmpty() && number(years, 1) < number(years, 2);
            return several ? Optional.of(When.ofYears(number(years, 1), number(years, 2))) : Optional.empty();
        }
        Matcher plan = PLAN.matcher(heading);
        if (plan.find()) {
            int first = SIXTH_PLAN + YEARS_OF_PLAN * (numeral(plan.group(1)) - 6);
            return Optional.of(When.ofYears(first, first + YEARS_OF_PLAN - 1));
        }
        return Optional.empty();
    }

    private static Found withMonths(Optional<Integer> year, String heading) {
        for (Rule rule : MONTHS) {
            Matcher matcher = rule.pattern().matcher(heading);
            if (matcher.find()) {
                Optional<Months> months = rule.months().apply(matcher.toMatchResult());
                if (months.isPresent()) {
                    return withStep(new When(year, months, Step.NONE), cut(heading, matcher));
                }
            }
        }
        return withStep(new When(year, Optional.empty(), Step.NONE), heading);
    }

    /** A step is one only where it stands alone: 累计 in 累计参保人数 belongs to the name. */
    private static Found withStep(When when, String heading) {
        for (StepRule rule : STEPS) {
            Matcher matcher = rule.pattern().matcher(heading.strip());
            if (matcher.matches()) {
                return new Found(new When(when.year(), when.months(), rule.step()), "");
            }
        }
        Matcher amount = AMOUNT.matcher(heading.strip());
        return amount.matches() ? withStep(when, amount.group(1), amount.group(2)) : new Found(when, heading);
    }

    /** 「累计产量」 is the output of the year so far, and 「本月余额」 the balance at the month's end. */
    private static Found withStep(When when, String step, String amount) {
        Found found = withStep(when, step);
        return new Found(found.when(), amount);
    }

    private static String cut(String text, Matcher matcher) {
        return text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<Months> months(int first, int last) {
        return 1 <= first && first <= last && last <= 12 ? Optional.of(new Months(first, last)) : Optional.empty();
    }

    private static Optional<Months> month(String number) {
        int month = numeral(number);
        return months(month, month);
    }

    private static int numeral(String number) {
        return NUMERALS.indexOf(number.charAt(number.length() - 1)) + 1 + (number.length() - 1) * 10;
    }

    private static Optional<Months> quarter(String number) {
        int quarter = List.of(CHINESE).indexOf(number) + 1;
        int n = quarter > 0 ? quarter : Integer.parseInt(number);
        return months(3 * n - 2, 3 * n);
    }

    private static Rule rule(String pattern, Function<MatchResult, Optional<Months>> months) {
        return new Rule(Pattern.compile(pattern), months);
    }

    private record Rule(Pattern pattern, Function<MatchResult, Optional<Months>> months) {}

    private record StepRule(Pattern pattern, Step step) {}

    /**
     * What was found.
     *
     * @param when the period, or a part of it
     * @param rest the heading without its words
     */
    record Found(When when, String rest) {}
}
