package io.duibiao.statement.sheet;

import io.duibiao.reference.Level;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Measure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a heading that say what is told of the indicator: 比上年增长, 位次, 贡献率. */
final class MeasureReader {
    private static final String BEFORE = "(?:按可比价(?:格)?(?:计算)?|可比价|名义|实际)?(?:比|较|为)(?:上年|去年|上年度|前一年)(?:同期|同月|同季|末|底)?";
    private static final String MORE =
            "(?:增长|增减|(?:上升|提高|增加|增长|增)\\(?(?:或|、|,)?\\(?(?:下降|降低|减少|减)\\)?|增(?!加)|升降|涨跌|±|\\+-|\\+/-)";
    private static final List<Rule> RULES = List.of(
            rule(
                    "(?:增速|增幅)?(?:与|比|较)(全国|全省|全市)(?:平均)?(?:水平|增速|增幅)*(?:的?(?:之?差距?|相差|高低))",
                    Measure.GAP_CITY,
                    Unit.POINTS),
            rule("(?:增速|增幅|增长率|增长速度).{0,8}(?:提高|回落|加快|减缓|下降|变动|增减|提升|放缓)(?:幅度)?", Measure.OTHER, Unit.POINTS),
            rule("(?:比|较)(?:上半年|一季度|前三季度|上季度?|上月|1-\\d{1,2}月)(?:增减|提高|回落|升降|变动)(?:个)?百分点", Measure.OTHER, Unit.POINTS),
            rule(
                    "(?:比|较)(?:年初|上月|上个月|上季度?|上期|上旬|上周|前月|\\d{1,2}月)(?:末|底)?(?:增加|减少|" + MORE
                            + "|增速|增幅)?(?:率|速度|幅度?|额)?",
                    Measure.OTHER,
                    Unit.PERCENT),
            rule(
                    "环比(?:增长|增减|增速|涨跌)?(?:率|幅度|幅)?|(?:[两三四五]年)?(?:年均|平均)(?:每年)?(?:递增|增长|增速)(?:率|速度)?",
                    Measure.OTHER,
                    Unit.PERCENT),
            rule("^\\s*[两二三四五]年平均\\s*$", Measure.OTHER, Unit.PERCENT),
            rule("对.{0,14}贡献率|(?<!资产)贡献率|拉动(?:.{0,8}增长)?", Measure.CONTRIBUTION, Unit.PERCENT),
            rule(
                    "(?:完成|(?:决算|执行|完成)数?(?:占|为)|占|为)(?:全年|年度|年初|年|调整)?(?:目标|计划|预算)(?:任务)?数?的?(?:比例|比重|进度|程度)?|(?:完成|占|为)(?:全年|年度|年初)任务数?的?|(?:目标|计划|预算)(?:任务)?(?:完成)?(?:率|进度)|完成进度",
                    Measure.TARGET_PROGRESS,
                    Unit.PERCENT),
            rule(
                    "(?:全年|年度|年初)?(?:目标|计划)(?:任务|值|数)?|^\\s*(?:全年|年度|年初)任务数?\\s*$|(?:全年|年度|年初|调整)预算数?|^\\s*(?:(?:19|20)\\d\\d年)?(?:年初)?预算数?\\s*$",
                    Measure.TARGET,
                    Unit.PERCENT),
            rule("(?:增速|总量)?(?:位次|排名|名次|排位|位序)(?:的?(?:变化|升降|变动|进退)|(?:比|较).{2,6})", Measure.RANK_CHANGE, Unit.PLACES),
            rule("(?:增速|增幅)?(?:高于|快于|高出)(全国|全省|全市)(?:平均)?(?:水平|增速|增幅)?", Measure.GAP_CITY, Unit.POINTS),
            rule("(?<=比重|占比)的?(?:变动|变化|增减|升降|提高)(?:幅度)?", Measure.CHANGE, Unit.POINTS),
            rule(
                    "(?:增速|增长率|增幅|总量|增长)?(?:在?(?:全国|全省|全市|省内|市内|县内|区内))?(?:居.{0,4})?(?:的)?(?:位次|排名|名次|排位|位序|排序)",
                    Measure.RANK_PROVINCE,
                    Unit.PLACES),
            rule("(?:比|较)(?:上|去)年(?:同期|末)?(?:增加|减少|变动|提高|下降)(?!或|、|\\()(?:额|数|量)?", Measure.CHANGE, Unit.POINTS),
            rule(BEFORE + MORE + "(?:率|速度|幅度?|额)?", Measure.YOY, Unit.PERCENT),
            rule("(?:上年|去年)(?:同期|同月)?(?:±|\\+-|\\+/-|增减)", Measure.YOY, Unit.PERCENT),
            rule("(?:比|较)((?:19|20)\\d\\d)年?(?:同期|同月|末)?" + MORE + "(?:率|速度|幅度?|额)?", Measure.YOY, Unit.PERCENT),
            rule("同比(?:增速|增幅|变动|变化|变幅|" + MORE + ")?(?:率|速度|幅度?|额)?", Measure.YOY, Unit.PERCENT),
            rule("增减(?:个)?百分点|百分点增减", Measure.CHANGE, Unit.POINTS),
            rule(
                    "^\\s*(?:同比|与?上年同?期?(?:相比|比较))?(?:增(?:减|加)?(?:绝对)?(?:额|数|量)|增减(?:绝对)?值)\\s*$",
                    Measure.CHANGE,
                    Unit.POINTS),
            rule("^\\s*(?:比|较)(?:上年|去年)同(?:期|月)\\s*$", Measure.YOY, Unit.PERCENT),
            rule(
                    "(?<!自然)增长(?:率|速度|幅度|百分比)|(?<=.)(?:上升或下降|上升\\(下降\\)|升降)(?:幅度|率)?|增速|增幅|(?<![新净]|自然)增长(?!极|点|量)|"
                            + "^\\s*" + MORE + "\\s*$",
                    Measure.YOY,
                    Unit.PERCENT));

    private static final Pattern DIFFERENCE = Pattern.compile("(?:增加|减少)(?:额|数|量)?$|增减(?:绝对)?(?:额|数|量|值)\\s*$");
    /** 「比年初增减」 without % is how much was added to a balance since. */
    private static final Pattern SINCE =
            Pattern.compile("^(?:比|较)(?:年初|上月|上季度?|上旬|(?:上|去)年(?=[末底]))[末底]?(?:增减|增加|±|\\+-|\\+/-)$");

    private static final Pattern YEAR_END = Pattern.compile("年[末底]");
    private static final Pattern EITHER = Pattern.compile("增减$");
    private static final Pattern AMONG = Pattern.compile("全[国省市]|[省市县区]内");
    private static final Pattern AGAINST = Pattern.compile("^(?:比|较)((?:19|20)\\d\\d)");
    private static final Pattern BETWEEN_YEARS =
            Pattern.compile("((?:19|20)\\d\\d)年?\\s*(?:比|较)\\s*((?:19|20)\\d\\d)年?\\s*(?:同期)?(?:" + MORE
                    + "(?:率|速度|幅度?)?|(?:净?增加|减少)(?:额|数|量)?)");

    private MeasureReader() {}

    /** 「2022年比2021年增长」 is growth of 2022; over more than a year it is none that can be compared. */
    private static Found betweenYears(String heading, Matcher match) {
        int year = Integer.parseInt(match.group(1));
        boolean next = year - Integer.parseInt(match.group(2)) == 1;
        boolean difference = DIFFERENCE.matcher(match.group()).find();
        Measure told = difference ? Measure.CHANGE : Measure.YOY;
        Unit unit = difference ? Unit.POINTS : Unit.PERCENT;
        Saying saying = new Saying(next ? told : Measure.OTHER, unit, match.group());
        String rest = heading.substring(0, match.start()) + year + "年 " + heading.substring(match.end());
        return new Found(Optional.of(saying), rest);
    }

    /** Returns the measure of the heading and the heading without its words; LEVEL words leave nothing said. */
    static Found in(String heading) {
        Matcher years = BETWEEN_YEARS.matcher(heading);
        if (years.find()) {
            return betweenYears(heading, years);
        }
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(heading);
            if (matcher.find()) {
                Measure measure =
                        switch (rule.measure()) {
                            case RANK_PROVINCE -> rank(matcher.group());
                            case GAP_CITY -> gap(matcher.group(1));
                            default -> rule.measure();
                        };
                String rest = heading.substring(0, matcher.start()) + " " + heading.substring(matcher.end());
                return new Found(Optional.of(new Saying(measure, rule.unit(), matcher.group())), rest);
            }
        }
        return new Found(Optional.empty(), heading);
    }

    private static Measure gap(String whole) {
        return switch (whole) {
            case "全国" -> Measure.GAP_NATION;
            case "全省" -> Measure.GAP_PROVINCE;
            default -> Measure.GAP_CITY;
        };
    }

    private static Measure rank(String words) {
        if (words.contains("全国")) {
            return Measure.RANK_NATION;
        }
        return words.contains("全市") || words.contains("市内") || words.contains("县内") || words.contains("区内")
                ? Measure.RANK_CITY
                : Measure.RANK_PROVINCE;
    }

    private static Rule rule(String pattern, Measure measure, Unit unit) {
        return new Rule(Pattern.compile(pattern), measure, unit);
    }

    private record Rule(Pattern pattern, Measure measure, Unit unit) {}

    /**
     * What a heading says of its indicator.
     *
     * @param measure the measure
     * @param unit the unit it has where none is named
     * @param words the words that say it
     * @param confidence whether they can be taken in one way only
     */
    record Saying(Measure measure, Unit unit, String words, Confidence confidence) {
        Saying(Measure measure, Unit unit, String words) {
            this(measure, unit, words, Confidence.CERTAIN);
        }

        /** Returns growth of a percentage as what it most often is, a difference in points. */
        Saying inPoints() {
            return measure == Measure.YOY ? new Saying(Measure.CHANGE, Unit.POINTS, words, Confidence.AMBIGUOUS) : this;
        }

        /** Returns growth of an index of points as what it is, a difference in those; all else as it is. */
        Saying inPoints(Optional<Unit> points) {
            return measure == Measure.YOY
                    ? points.map(unit -> new Saying(Measure.CHANGE, unit, words))
                            .orElse(this)
                    : this;
        }

        boolean isRank() {
            return unit.equals(Unit.PLACES) && measure != Measure.RANK_CHANGE;
        }

        /** Returns whether it is growth, or a place by growth. */
        boolean isOfGrowth() {
            return measure == Measure.YOY || (isRank() && words.contains("增"));
        }

        /** Returns whether it is how much more or less it is, not by how many percent. */
        boolean isDifference() {
            return DIFFERENCE.matcher(words).find() || SINCE.matcher(words).find();
        }

        /** Returns 增减 as a difference, where the growth in % stands beside it. */
        Saying beside(boolean growth) {
            return growth && measure == Measure.YOY && EITHER.matcher(words).find()
                    ? new Saying(Measure.CHANGE, unit, words + "额")
                    : this;
        }

        /** Returns the saying as one that can be taken in another way. */
        Saying doubtful() {
            return new Saying(measure, unit, words, Confidence.AMBIGUOUS);
        }

        /** Returns the place as one by growth. */
        Saying byGrowth() {
            return isOfGrowth() ? this : new Saying(measure, unit, "增速" + words);
        }

        /** Returns growth as none that can be compared where its words name another year than the one before. */
        Saying in(int year) {
            Matcher base = AGAINST.matcher(words);
            boolean other = base.find() && year - Integer.parseInt(base.group(1)) != 1;
            return other && measure == Measure.YOY ? new Saying(Measure.OTHER, unit, words) : this;
        }

        /** Returns growth over several years as none that can be compared: it is that of an average year. */
        Saying overYears() {
            return measure == Measure.YOY ? new Saying(Measure.OTHER, unit, words) : this;
        }

        /** Returns growth on the last year's end as none that can be compared, where the figure is of a time within the year. */
        Saying onYearEnd(boolean within) {
            boolean sinceEnd =
                    within && measure == Measure.YOY && YEAR_END.matcher(words).find();
            return sinceEnd ? new Saying(Measure.OTHER, unit, words) : this;
        }

        /** Returns what a place is by: 增速 where it is not the level; empty for all else. */
        String comparator() {
            return isRank() && isOfGrowth() ? "增速" : "";
        }

        /** Returns the place among the regions of a level, where its own words do not say among which. */
        Saying among(Level level) {
            boolean said = AMONG.matcher(words).find();
            return isRank() && !said ? new Saying(rank(level), unit, words) : this;
        }

        private static Measure rank(Level level) {
            return switch (level) {
                case NATION, PROVINCE -> Measure.RANK_NATION;
                case PREFECTURE -> Measure.RANK_PROVINCE;
                case COUNTY -> Measure.RANK_CITY;
            };
        }
    }

    /**
     * What was found.
     *
     * @param saying the measure; empty where the heading says none
     * @param rest the heading without its words
     */
    record Found(Optional<Saying> saying, String rest) {}
}
