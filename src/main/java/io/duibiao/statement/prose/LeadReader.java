package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.lexis.Token.Figure;
import io.duibiao.statement.lexis.Token.Form;
import io.duibiao.statement.lexis.Token.TimeWords;
import io.duibiao.statement.prose.Phrase.Joint;
import io.duibiao.statement.prose.Predicate.Verb;
import io.duibiao.statement.prose.ScopeWords.Scoped;
import io.duibiao.statement.prose.Setting.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands what stands before a figure, or in a phrase without one: its predicate, its place and its time. */
final class LeadReader {
    private static final int SHORT_CLAUSE = 24;
    private static final List<String> YEAR_AGO = List.of("去年同期", "上年同期");
    private static final List<String> UNDATED = List.of("年初的", "目前的", "现在的", "如今的");
    private static final String WHOLE_YEAR = "全年";
    private static final List<String> FORECASTS = List.of("预计全年", "全年预计");
    private static final Endings SUMMED =
            Endings.of("累计 累计完成 累计达 累计达到 累计实现 累计超过 累计突破 累计投入 累计分别 累计分别达 累计分别达到 累计分别为 累计分别完成");
    /** 今年上半年财政收入也有快速增长,增幅居全省第3位: what has grown at that time is spoken of. */
    private static final RarePattern GROWS = RarePattern.of("增升降落快慢", ".*(?:增长|上升|提升|下降|回落|加快|放缓)$");

    /** 第二季度GDP累计同比增长2.3%. */
    private static final Endings SUM_OF_GROWTH = Endings.of("增长 下降 上涨 同比增长 同比下降 同比上涨");

    /** 于1956年7月成立,总面积3.03万平方公里: the year of the founding dates nothing else. */
    private static final Endings FOUNDED = Endings.of("成立 设立 建立 建县 建市 建州 建区 设县 设市 设区 建制 建国 建城");

    private static final String OWN_CIRCLES = "全我本各";
    private static final String PROVINCE = "省";
    private static final Pattern DIVIDED = Pattern.compile("在([^,、]{2,20}?)中");
    /** 下降幅度较大的有黑色金属冶炼业下降54%: the first of those that stand out. */
    private static final RarePattern FOREMOST = RarePattern.of(
            "较最更", "^(?:增长|下降|增幅|降幅|涨幅|跌幅|上涨|增速|(?:增长|下降|上涨)幅度)(?:较|最|更)(?:大|快|高|多|明显)的(?:有|是|为|行业有|行业是|产品有)(?=.{2})");

    private static final Endings CONTAINS = Endings.of("含 其中含 包含 包括");
    private static final Endings WITHIN = Endings.of("处于 处在 位于");
    private static final RarePattern FROM_PLACE = RarePattern.of("由从", ".*[由从](?:[^由从]{0,8}的)?第");
    private static final Endings AVERAGED = Endings.of("平均 累计");
    private static final int CIRCLE = 3;
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    private final String text;
    private final Optional<Period> reported;
    private final ScopeWords scopeWords;

    LeadReader(String text, Optional<Period> reported, ScopeWords scopeWords) {
        this.text = text;
        this.reported = reported;
        this.scopeWords = scopeWords;
    }

    /** Returns the opening of a run whose first figure stands in the phrase. */
    Opening open(Phrase phrase, Context context) {
        Figure figure = phrase.figure().orElseThrow();
        boolean listed = phrase.continuesList();
        Setting start = expected(
                phrase,
                context.setting().withCumulative(listed && context.setting().cumulative()));
        List<String> times = times(phrase);
        String attribute = timeAttribute(phrase.lead(), times);
        boolean whole = (phrase.lead().startsWith(WHOLE_YEAR) || isForecast(phrase))
                && times.size() == 1
                && times.get(0).equals(WHOLE_YEAR);
        boolean dated = !attribute.isEmpty()
                && !UNDATED.contains(attribute)
                && !figure.quantity().unit().symbol().equals("倍")
                && !MultipleRule.isPartOf(phrase.lead());
        Setting now = dated ? start.withTime(meant(last(phrase.times()))) : whole ? wholeYear(phrase, start) : start;
        Setting setting = lastPart(phrase, now).map(now::withTime).orElse(now);
        String own = resumes(phrase, context) ? context.topic().words() + phrase.lead() : contained(phrase);
        String lead = own.substring(0, own.length() - attribute.length());
        Circumstance circumstance = Circumstance.of(phrase, lead, context.topic());
        Predicate predicate = PredicateReader.read(FOREMOST.trimmedStart(circumstance.lead()));
        List<String> ownTimes = figure.form() == Form.EQUAL ? List.of() : times;
        Optional<Opening> place = placeOnly(phrase, predicate, context, setting);
        if (place.isPresent()) {
            return place.get();
        }
        Scoped scoped = scopeWords.scoped(
                predicate.subject(),
                ownTimes,
                phrase.times(),
                InsetRule.placed(phrase, context.topic().words(), setting),
                !phrase.tail().isEmpty());
        Setting summed = isSummed(phrase, scoped.setting()) ? scoped.setting().withCumulative(true) : scoped.setting();
        Streak streak = Streak.of(scoped.subject());
        Predicate plain = predicate.withSubject(streak.subject());
        Setting placed = placed(phrase, predicate, plain, summed, context.setting());
        Optional<Comparison> announced = BaseRule.announced(phrase);
        boolean based = announced.isPresent()
                || (figure.form() == Form.MULTIPLIED && !times.isEmpty())
                || (!phrase.tail().isEmpty()
                        && !times.isEmpty()
                        && PredicateReader.earlier(phrase.lead()).isPresent());
        boolean began = based
                || predicate.verb() == Verb.FROM
                || scoped.subject().endsWith("由")
                || scoped.subject().endsWith("从")
                || FROM_PLACE.matches(scoped.subject());
        Setting upTo = toDate(phrase, placed);
        Optional<Period> lasting = began || isAside(times) ? context.setting().time() : upTo.time();
        boolean held = streak.years() > 1 && reported.isPresent();
        Setting compared = announced.map(upTo::comparedWith).orElse(upTo);
        Setting until = held ? compared.withTime(streak.until(reported.get())) : compared;
        return new Opening(plain, until, circumstance.front(), lasting);
    }

    /** 高于全省平均增速(6.2%)0.7个百分点, 较1-2月(-0.6%)提高18个百分点: behind the bracket the comparison goes on. */
    private static boolean resumes(Phrase phrase, Context context) {
        String words = context.topic().words();
        return phrase.joint() == Joint.AFTER_BRACKET
                && (phrase.lead().isEmpty()
                        ? InsetRule.compares(words)
                        : PredicateReader.earlier(words).isPresent());
    }

    /** 受理案件210件,去年同期为240件,同比下降12.5%: what was a year ago is told aside. */
    private static boolean isAside(List<String> times) {
        return times.size() == 1 && YEAR_AGO.contains(times.get(0));
    }

    /** 固定资产投资累计1098亿元, in a review of several years: what they brought together, and not the last of them. */
    private boolean isSummed(Phrase phrase, Setting setting) {
        boolean several = setting.era() == Era.FIVE_YEARS
                || setting.era() == Era.MIXED
                || setting.time()
                        .or(() -> reported)
                        .filter(period -> period.months() > MONTHS)
                        .isPresent();
        return several && SUMMED.endOf(phrase.lead()).length() > 0;
    }

    /** 4月,收入累计完成2.5亿元: what has come together up to a month is that of the months of the year; 4月末 it is all there is. */
    private Setting toDate(Phrase phrase, Setting setting) {
        boolean summed = !SUMMED.endOf(SUM_OF_GROWTH.trimEnd(phrase.lead())).isEmpty()
                && !phrase.lead().contains("月末")
                && !phrase.lead().contains("月底")
                && !phrase.lead().contains("截至")
                && setting.era() == Era.REVIEW;
        return setting.time()
                .or(() -> reported)
                .filter(period -> summed && period.months() <= QUARTER)
                .map(month ->
                        setting.withTime(Period.upTo(month.year(), month.end().getMonthValue())))
                .orElse(setting);
    }

    /** 小学98所(含教学点28所): what a bracket says that a whole contains. */
    private static String contained(Phrase phrase) {
        boolean contains = phrase.joint() == Joint.BRACKET && phrase.lead().length() > 2;
        return contains
                ? phrase.lead().substring(CONTAINS.startOf(phrase.lead()).length())
                : phrase.lead();
    }

    /** Returns the context after a phrase without a figure, which can name region and time, and what is spoken of. */
    Context heard(Phrase phrase, Context context) {
        boolean future =
                phrase.lead().startsWith("到") && phrase.times().stream().anyMatch(this::isAhead);
        Setting setting = future || ScopeWords.promises(phrase.lead())
                ? context.setting().withExpected(Expectation.GOAL)
                : context.setting();
        Optional<Comparison> announced = Comparison.announced(phrase.lead());
        boolean compared = announced.isPresent()
                || (!phrase.times().isEmpty()
                        && PredicateReader.earlier(phrase.lead()).isPresent());
        for (TimeWords time : compared ? List.<TimeWords>of() : phrase.times()) {
            boolean alone = time.end() - time.start() >= phrase.lead().length() - 2 || isBracketed(time);
            boolean dates = alone
                    || (time.yearWritten()
                            && phrase.lead().length() < SHORT_CLAUSE
                            && FOUNDED.endOf(phrase.lead()).isEmpty());
            setting = dates ? setting.withTime(time.period()) : setting;
        }
        setting = span(phrase).map(setting::withTime).orElse(setting);
        setting = announced.map(setting::comparedWith).orElse(setting);
        List<TimeWords> own = Subject.isTurned(phrase.lead()) ? phrase.times() : List.of();
        boolean moved = phrase.times().size() == 1 && GROWS.matches(phrase.lead());
        Scoped scoped = scopeWords.scoped(
                (moved ? undated(phrase) : phrase.lead()) + " ",
                own.isEmpty() ? List.of() : times(phrase),
                own,
                setting.withCumulative(false),
                false);
        return context.with(scoped.setting().withCumulative(setting.cumulative()))
                .with(context.topic()
                        .withWords(
                                scoped.subject().strip(),
                                phrase.joint() == Joint.COMMA || context.topic().isUntold()));
    }

    /** Returns the context of a bracket behind a phrase without a figure: 增速最高的为张家口市(增长22.9%) speaks of another place. */
    Context bracketed(Phrase phrase, Context context) {
        Context named = scopeWords
                .place(context.topic().lastNoun())
                .map(place -> context.with(context.setting().withRegion(place)))
                .orElseGet(() -> context.with(context.topic().bracketed()));
        return dated(phrase, named);
    }

    /** 上半年延续平稳态势(GDP增长5.2%): the words with which a clause begins date what stands in its bracket. */
    private Context dated(Phrase phrase, Context context) {
        return phrase.times().stream()
                .findFirst()
                .filter(time -> time.start() == phrase.span().start())
                .map(time -> context.with(context.setting().withTime(meant(time))))
                .orElse(context);
    }

    /** 到2025年: by that year; 到2025年末 counts what there is. */
    private boolean isAhead(TimeWords time) {
        return reported.isPresent()
                && time.period().months() >= MONTHS
                && time.period().year() >= reported.get().end().getYear()
                && text.charAt(time.end() - 1) == '年';
    }

    /** 服务业(1—7月): a period alone in brackets dates what follows. */
    private boolean isBracketed(TimeWords time) {
        return time.start() > 0
                && time.end() < text.length()
                && text.charAt(time.start() - 1) == '('
                && text.charAt(time.end()) == ')';
    }

    /** 去年 in a report on a part of a year is the same part of the year before. */
    private Period meant(TimeWords time) {
        boolean lastYear = !time.yearWritten()
                && reported.isPresent()
                && time.period().equals(Period.year(reported.get().year() - 1));
        return lastYear ? reported.get().previousYear() : time.period();
    }

    private Setting expected(Phrase phrase, Setting setting) {
        return within(phrase)
                .or(() -> ScopeWords.expectation(phrase.lead(), phrase.tail(), reported, phrase.times()))
                .map(setting::withExpected)
                .orElse(isPast(phrase, setting) ? setting.withExpected(Expectation.NONE) : setting);
    }

    /** 增长7.4%,处于7%—7.5%年度预期目标区间: the ends of the range are goals. */
    private Optional<Expectation> within(Phrase phrase) {
        Figure figure = phrase.figure().orElseThrow();
        boolean range =
                figure.form() == Form.RANGE && !WITHIN.endOf(phrase.lead()).isEmpty();
        String behind = text.substring(figure.after(), Math.min(text.length(), figure.after() + SHORT_CLAUSE));
        int goal = behind.indexOf("目标");
        return range && goal > 0 && behind.substring(0, goal).indexOf(',') < 0
                ? Optional.of(Expectation.GOAL)
                : Optional.empty();
    }

    /** 全年计划投资186亿元,上半年完成102亿元, 累计完成98亿元: what the reported period did is no goal. */
    private boolean isPast(Phrase phrase, Setting setting) {
        boolean goal = setting.expected() == Expectation.GOAL;
        return goal && (phrase.lead().contains("已") || phrase.lead().contains("累计完成"))
                || goal
                        && reported.filter(period -> period.months() < 12).isPresent()
                        && phrase.times().stream()
                                .anyMatch(time -> time.period().equals(reported.orElseThrow()));
    }

    /** 甲市地区生产总值1145亿元,乙市831亿元; 甲县投资增长5%;乙县增长6%: of a name alone the figure says what the one before said of another place. */
    private Optional<Opening> placeOnly(Phrase phrase, Predicate predicate, Context context, Setting setting) {
        boolean goesOn = phrase.joint() == Joint.COMMA || phrase.joint() == Joint.BRACKET || phrase.continuesList();
        boolean bare =
                predicate.verb() == Verb.NONE && !context.topic().subjects().isEmpty();
        boolean grown = predicate.verb() == Verb.CHANGE
                && predicate.comparison().isEmpty()
                && phrase.figure().orElseThrow().quantity().unit().symbol().equals("%")
                && !context.topic().whole().isEmpty();
        boolean told = phrase.joint() == Joint.SENTENCE
                && predicate.verb() == Verb.NONE
                && phrase.tail().isEmpty()
                && !context.topic().whole().isEmpty();
        Optional<Opening> ranked = ranked(phrase, predicate, setting);
        if (ranked.isPresent()) {
            return ranked;
        }
        String divided = bare || !context.topic().subject().isEmpty()
                ? ""
                : divided(context.topic().words());
        boolean among = predicate.verb() == Verb.NONE
                && phrase.tail().isEmpty()
                && !divided.isEmpty()
                && (Places.isFullName(predicate.subject())
                        || predicate.subject().endsWith(PROVINCE));
        String whole = context.topic().whole();
        int dealt = scopeWords.ofDealt(whole).length();
        String noun = dealt > 0 ? whole.substring(dealt) : whole;
        return (goesOn && bare) || among || ((grown || told) && Places.isFullName(predicate.subject()))
                ? scopeWords
                        .place(ScopeWords.plain(predicate.subject()))
                        .map(setting::withRegion)
                        .map(placed -> new Opening(
                                predicate.withSubject(among ? divided : dealt > 0 || told ? noun : ""),
                                placed,
                                "",
                                setting.time()))
                : Optional.empty();
    }

    /** 甲市排名第一,地区生产总值9569亿元: whose place it is, and whose figures follow. */
    private Optional<Opening> ranked(Phrase phrase, Predicate predicate, Setting setting) {
        String standing = RankRule.standing(predicate.subject());
        boolean rank = phrase.figure().orElseThrow().form() == Form.RANK
                && standing.length() > 1
                && standing.length() < predicate.subject().length()
                && OWN_CIRCLES.indexOf(standing.charAt(0)) < 0;
        return rank
                ? scopeWords
                        .place(standing)
                        .map(setting::withRegion)
                        .map(placed -> new Opening(predicate.withSubject(""), placed, "", setting.time()))
                : Optional.empty();
    }

    /** 在法人单位中,位居前三位的是:甲省312万个: what is divided among places; empty text where nothing is. */
    private static String divided(String clause) {
        Matcher divided = DIVIDED.matcher(clause);
        return divided.matches() ? divided.group(1) : "";
    }

    /** 预计全年粮食产量, 全年预计: in a report on a part of a year, the year that is not over. */
    private static boolean isForecast(Phrase phrase) {
        return FORECASTS.stream().anyMatch(phrase.lead()::startsWith);
    }

    /** 前三季度增长14.5%,全年增长6.7%: the whole year ends the part that was spoken of. */
    private Setting wholeYear(Phrase phrase, Setting setting) {
        Optional<Period> spoken = isForecast(phrase) ? setting.time().or(() -> reported) : setting.time();
        boolean part = spoken.filter(time -> time.months() < MONTHS).isPresent();
        return part ? setting.withTime(last(phrase.times()).period()) : setting;
    }

    /** 当月增长9.9%, 当季增长5.1%: without its number, the last month or quarter of the period that is spoken of. */
    private Optional<Period> lastPart(Phrase phrase, Setting setting) {
        String lead = phrase.lead().startsWith("其中") ? phrase.lead().substring(2) : phrase.lead();
        boolean month = lead.startsWith("当月") || lead.startsWith("单月");
        boolean monthly = lead.contains("当月增速");
        boolean quarter = lead.startsWith("当季") || lead.startsWith("单季");
        return monthly || (phrase.times().isEmpty() && (month || quarter))
                ? setting.time()
                        .or(() -> reported)
                        .map(Period::end)
                        .filter(end -> month || monthly || end.getMonthValue() % QUARTER == 0)
                        .map(end -> Period.months(
                                end.getYear(),
                                end.getMonthValue() - (month || monthly ? 0 : QUARTER - 1),
                                end.getMonthValue()))
                : Optional.empty();
    }

    /** Returns the lead without the time with which it begins: 1—4月产值超亿元企业 are the firms. */
    String undated(Phrase phrase) {
        return times(phrase).stream()
                .findFirst()
                .filter(phrase.lead()::startsWith)
                .map(time -> phrase.lead().substring(time.length()))
                .orElse(phrase.lead());
    }

    /** 1-11月平均,比上年同期上涨1.8%: returns whether a sentence names another time first, and then no subject. */
    boolean resumesAtTime(Sentence sentence) {
        boolean timed = false;
        for (Phrase phrase : sentence.phrases()) {
            String words = AVERAGED.trimEnd(undated(phrase));
            timed |= !phrase.times().isEmpty() && words.length() < phrase.lead().length();
            if (phrase.figure().isPresent()) {
                return timed && PredicateReader.read(words).subject().isEmpty();
            }
            if (!words.isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private List<String> times(Phrase phrase) {
        return phrase.times().stream()
                .map(time -> text.substring(time.start(), time.end()))
                .toList();
    }

    /** 从2020年的, 由去年同期的, 由2019年, 增加到2023年: the time is an attribute of the figure. */
    private static String timeAttribute(String lead, List<String> times) {
        for (String undated : UNDATED) {
            if (lead.endsWith(undated)) {
                return undated;
            }
        }
        if (times.isEmpty()) {
            return "";
        }
        for (String ending : List.of("同期的", "同月的", "同季的", "的")) {
            String attribute = last(times) + ending;
            if (lead.endsWith(attribute)) {
                return attribute;
            }
        }
        boolean bare = lead.endsWith(last(times))
                && isEndOrBase(lead.substring(0, lead.length() - last(times).length()));
        return bare ? last(times) : "";
    }

    private static boolean isEndOrBase(String lead) {
        Verb verb = PredicateReader.read(lead).verb();
        return verb == Verb.FROM || verb == Verb.REACH;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static Setting placed(Phrase phrase, Predicate raw, Predicate plain, Setting setting, Setting before) {
        boolean onlyCircle = phrase.figure().orElseThrow().form() == Form.RANK
                && RankRule.standing(raw.subject()).length() <= CIRCLE
                && setting.region().kind() == RegionWords.Kind.NAMED;
        Setting kept = onlyCircle ? setting.withRegion(before.region()) : setting;
        return leavesZone(phrase, raw, plain, kept) ? kept.withRegion(RegionWords.OWN) : kept;
    }

    /** A noun of its own behind a comma is no longer the zone's: 江北国际机场…,技术合同成交额…. A verb still is. */
    private static boolean leavesZone(Phrase phrase, Predicate raw, Predicate plain, Setting setting) {
        boolean newNoun =
                phrase.joint() == Joint.COMMA && !plain.subject().isEmpty() && !Partial.isPartial(plain.subject());
        boolean zoneNamedHere = raw.subject().contains(setting.region().words());
        return newNoun
                && setting.region().kind() == RegionWords.Kind.SUB_AREA
                && !Places.isWorkOf(setting.region().words(), plain.subject())
                && !Places.isOfPart(setting.region().words(), plain.subject())
                && !zoneNamedHere
                && Verbs.startOf(raw.subject()).isEmpty();
    }

    /** 2020年到2025年: the years after the first, whose end values are compared with it. */
    private Optional<Period> span(Phrase phrase) {
        if (phrase.times().size() != 2) {
            return Optional.empty();
        }
        TimeWords first = phrase.times().get(0);
        TimeWords last = phrase.times().get(1);
        String between = text.substring(first.end(), last.start());
        boolean span = (between.equals("到") || between.equals("至"))
                && last.period().year() > first.period().year();
        return span
                ? Optional.of(
                        Period.years(first.period().year() + 1, last.period().year()))
                : Optional.empty();
    }
}
