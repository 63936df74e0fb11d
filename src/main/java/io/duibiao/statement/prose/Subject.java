package io.duibiao.statement.prose;

import io.duibiao.reference.Indicators;
import io.duibiao.reference.Reference;
import io.duibiao.statement.RegionWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The subject words of a run, completed by what was said before: carried over where they are missing, joined to their noun
 * where they are partial.
 *
 * @param words the run's own words; empty where it has none
 * @param topic what has been spoken of
 * @param reference the catalogues, which know partial words that stand alone, nouns that open a sentence, and places
 */
record Subject(String words, Topic topic, Reference reference) {
    private static final Endings PHASES =
            Endings.of("开工 竣工 竣工投产 完工 建成 投产 投用 交付 供应 入库 落地 签约 办结 验收 投运 改扩建 扩建 改建 改造" + " 改造提升 续建 迁建 重建 维修 修缮 加固");
    /** 实施项目382个,总投资1048亿元,开工248个: what has begun are the works, and not what they cost. */
    private static final Endings PRICED = Endings.of("总投资 计划总投资 计划投资 总投资额 协议投资 概算投资");

    /** 400个建设项目全部开工,其中竣工51个: that they have begun is no part of what they are. */
    private static final RarePattern ALL_BEGUN = RarePattern.of("全均已", "(?<=.{2})(?:已全部|全部|均已|已)(?:开工|复工)(?:建设)?$");

    private static final Endings PARTS = Endings.of("住宅 商品住宅 办公楼 商业营业用房 商业用房");
    private static final Endings MEASURES = Endings.of("销售面积 销售额 施工面积 竣工面积 新开工面积 投资");
    private static final Endings TURNS = Endings.of("由降转增 由降转升 由增转降 由负转正 由正转负 扭负为正 止跌回升 止跌转增 降转增 负转正");
    /** 粮食生产实现“八连增”,达到245万吨: what has grown so often. */
    private static final RarePattern STREAK =
            RarePattern.of("连", "(?<=.{2})(?:实现|再获|取得|迎来)?“?[一二两三四五六七八九十]{1,3}连[增丰涨升]”?$");

    /** 产值下降4.9%。增加值下降0.3%,两项指标均居全市第6: the two that were told last. */
    private static final Set<String> BOTH = Set.of("两项指标", "二项指标", "两项增速", "二项增速", "两项指标增速", "二项指标增速");

    /** 每千人拥有医生2.9人、护士3.2人. */
    private static final Pattern RATED = Pattern.compile("(?:平均)?每[百千万]{1,2}(?:人口?|户)(?:[^,拥占]{2,8})?(?:拥有|占有)");

    private static final Set<String> DURABLES = Set.of("台", "辆", "部", "架", "件");
    private static final String PER_HOUSES = "每百户";

    private static final Endings PER = Endings.of("每百户 每百人 每千户 每万人");
    /** 第三产业加快发展,对经济增长的贡献率提高4.8个百分点. */
    private static final String TOWARDS = "对";

    private static final String CONTRIBUTED = "贡献率";
    /** 研发经费支出155亿元,与地区生产总值之比为2.1%. */
    private static final String TO = "与";

    private static final String RATIO = "之比";
    /** 高新技术产业投资12亿元,在工业投资中的占比为42.2%. */
    private static final Pattern IN_WHOLE = Pattern.compile("在(.{2,14}?)中的?(?:占比|比重)");

    /** 固定资产投资增长20%,其中经开区占比22.7%: the share of the zone in what is spoken of. */
    private static final Endings SHARE_OF_ALL = Endings.of("占比 比重");

    private static final String OF_IT = "其中";
    private static final String SHARE = "占";
    private static final String AMOUNTS_TO = "相当于";
    /** 民营企业贷款快速增长,余额1332亿元: of what is lent or kept. */
    private static final Pattern LENT = Pattern.compile("[^,、]{2,16}?(?:贷款|存款)");

    private static final String BALANCE = "余额";
    private static final String ONGOING = "在建";
    /** 甲增长6%,乙增长9%,增速均居全省第一: 均 joins what was said of each, as long as the list is short. */
    private static final int MOST_JOINED = 4;

    private static final int SHORTEST_NOUN = 3;

    /** Returns the subject of a run; a noun behind the name of a site is that of the site and completed by nothing. */
    static Subject of(Run run, Context context) {
        Reference reference = context.report().reference();
        String whole = context.topic().whole();
        String goods = Goods.completed(run.predicate().subject(), whole, reference);
        String owned = Parts.owned(goods, run.unit(), whole);
        String unit = run.figure().quantity().unit().base();
        Optional<String> inside = Clinics.completed(goods, context.topic().amounts());
        if (inside.isPresent()) {
            return of(inside.get(), context.with(Topic.NONE));
        }
        Optional<String> ofIndustry = run.head().joint() == Phrase.Joint.SENTENCE && !goods.isEmpty()
                ? Resumed.ofIndustry(goods, context.topic().earlier())
                : Resumed.ofBenefit(goods, context.topic().words());
        if (ofIndustry.isPresent()) {
            return of(ofIndustry.get(), context.with(Topic.NONE));
        }
        if (isOfPart(run, goods, whole)) {
            return of(whole, context);
        }
        String counted = Firms.completed(Schools.peopled(owned, unit, whole), unit, whole);
        String words = Areas.completed(Beds.completed(counted, unit, whole), unit, whole, reference);
        RegionWords region = context.setting().region();
        boolean site = region.kind() == RegionWords.Kind.SUB_AREA
                && !words.isEmpty()
                && !SHARE_OF_ALL.startOf(words).equals(words)
                && run.head().lead().contains(region.words());
        boolean alone = site || Schools.isCounted(words, run.unit()) || Firms.isCounted(words, unit, whole);
        Matcher rated = RATED.matcher(context.topic().subject());
        boolean another = (run.head().continuesList() || isDurable(run, context.topic()))
                && rated.lookingAt()
                && !words.isEmpty()
                && PER.indexIn(words, 0) < 0;
        String each = another ? rated.group() + words : words;
        return of(each, alone ? context.with(Topic.NONE) : context);
    }

    /** 限额以上单位消费品零售额20亿元,其中10月当月消费品零售额3亿元: the same of a part of the time. */
    private static boolean isOfPart(Run run, String words, String whole) {
        return run.head().lead().startsWith(OF_IT)
                && !run.head().times().isEmpty()
                && words.length() >= SHORTEST_NOUN
                && whole.endsWith(words);
    }

    /** 每百户居民拥有彩电118台,空调153台: of things in a house commas go on too. */
    private static boolean isDurable(Run run, Topic topic) {
        return run.head().joint() == Phrase.Joint.COMMA
                && topic.subject().contains(PER_HOUSES)
                && run.predicate().verb() == Predicate.Verb.NONE
                && DURABLES.contains(run.figure().quantity().unit().base());
    }

    static Subject of(String words, Context context) {
        return new Subject(words, context.topic(), context.report().reference());
    }

    /** Returns the one subject of all figures. */
    String one() {
        if (words.isEmpty()) {
            return spokenOf();
        }
        boolean ratio = words.startsWith(TO) && words.endsWith(RATIO);
        if (ratio || (words.startsWith(TOWARDS) && words.endsWith(CONTRIBUTED))) {
            return topic.subject().isEmpty() ? spokenOf() + words : topic.subject() + words;
        }
        Matcher inWhole = IN_WHOLE.matcher(words);
        if (inWhole.matches() && !topic.subject().isEmpty()) {
            return SubjectList.joined(Partial.shareless(topic.subject()), "占" + inWhole.group(1) + "比重");
        }
        int per = PER.indexIn(topic.words(), 0);
        if (per >= 0) {
            return PER.at(topic.words(), per) + words;
        }
        Optional<String> within =
                Schools.completed(words, topic.amounts()).or(() -> Wholes.completed(words, topic.whole()));
        if (within.isPresent()) {
            return within.get();
        }
        String before = spokenOf();
        Optional<String> branch = ofWhole(words);
        if (branch.isPresent()) {
            return branch.get();
        }
        Optional<String> traded =
                topic.subjects().isEmpty() ? Traders.completed(words, topic.words()) : Optional.empty();
        if (traded.isPresent()) {
            return traded.get();
        }
        Optional<String> sister = Sisters.completed(words, before.isEmpty() ? topic.earlier() : before);
        if (sister.isPresent()) {
            return sister.get();
        }
        Optional<String> area = Sisters.ofArea(words, topic.amounts());
        if (area.isPresent()) {
            return area.get();
        }
        Optional<String> part = partOf(before.isEmpty() ? topic.earlier() : before);
        if (part.isPresent()) {
            return part.get();
        }
        String works = ALL_BEGUN.replaced(PRICED.trimEnd(before), "");
        String verb = Verbs.startOf(works);
        if (PHASES.startOf(words).equals(words) && !verb.isEmpty() && verb.length() < works.length()) {
            return words + works.substring(verb.length());
        }
        String phase = PHASES.endOf(works);
        if (PHASES.startOf(words).equals(words) && !phase.isEmpty() && phase.length() < works.length()) {
            return Novelty.unmarked(works.substring(0, works.length() - phase.length())) + words;
        }
        if (Classes.isClass(words) && !before.isEmpty()) {
            return Classes.completed(words, before);
        }
        if (Novelty.stripped(words).isEmpty() && !before.isEmpty()) {
            String noun = Partial.base(Partial.noun(before));
            return words + (noun.startsWith(ONGOING) ? noun.substring(ONGOING.length()) : noun);
        }
        if (words.startsWith(AMOUNTS_TO)) {
            return whole(before) + words;
        }
        if (before.isEmpty() && words.startsWith(SHARE)) {
            return topic.earlier().isEmpty() ? words : Partial.completed(words, topic.earlier());
        }
        if (before.isEmpty() && Resumed.isOf(words, topic.earlier())) {
            return completed(topic.earlier());
        }
        Optional<String> spent = before.isEmpty() ? Resumed.spent(words, topic.earlier()) : Optional.empty();
        if (spent.isPresent()) {
            return spent.get();
        }
        return Partial.isPartial(words) && !before.isEmpty() ? completed(before) : words;
    }

    private String whole(String before) {
        return before.isEmpty() ? topic.earlier() : before;
    }

    /** 商品房销售面积…,其中住宅…: a noun that is no amount by itself takes the measure of the whole, where the catalogue knows both together. */
    private Optional<String> partOf(String whole) {
        if (PARTS.startOf(words).equals(words)) {
            String measure = MEASURES.endOf(whole);
            return measure.isEmpty() ? Optional.empty() : Optional.of(words + measure);
        }
        if (indicators().named(words).isPresent()) {
            return Optional.empty();
        }
        String done = Verbs.startOf(whole) + words;
        if (done.length() > words.length()
                && !Novelty.isNew(whole)
                && indicators().named(done).isPresent()) {
            return Optional.of(done);
        }
        for (int from = 0; from < whole.length() - 1; from++) {
            String joined = words + whole.substring(from);
            if (joined.length() <= indicators().longestName()
                    && whole.indexOf('占', from) < 0
                    && indicators().named(joined).isPresent()) {
                return Optional.of(joined);
            }
        }
        return Optional.empty();
    }

    /** Returns every subject of a list, for a figure that holds for each. */
    List<String> all() {
        if (words.isEmpty()) {
            boolean alone = topic.subjects().size() == 1
                    && topic.amounts().size() > 1
                    && topic.amounts().size() <= MOST_JOINED;
            return alone
                    ? topic.amounts()
                    : topic.subjects().isEmpty() && !spokenOf().isEmpty() ? List.of(spokenOf()) : topic.subjects();
        }
        if (Partial.isPartial(words) && !topic.subjects().isEmpty()) {
            return topic.subjects().stream().map(this::completed).toList();
        }
        if (BOTH.contains(words)) {
            List<String> told = Stream.concat(Stream.of(topic.earlier()), topic.amounts().stream())
                    .filter(one -> !one.isEmpty())
                    .distinct()
                    .toList();
            return told.size() < 2 ? List.of(words) : told.subList(told.size() - 2, told.size());
        }
        return measured(SubjectList.splitAll(words));
    }

    /** Returns as many subjects as there are figures; empty where the words do not give that number. */
    Optional<List<String>> several(int count) {
        return new Distribution(this).among(count);
    }

    /** Returns the indicator's name with which a clause begins; empty text where it begins with none. */
    String named(String clause) {
        for (int end = Math.min(clause.length(), indicators().longestName()); end >= SHORTEST_NOUN; end--) {
            if (indicators().named(clause.substring(0, end)).isPresent()) {
                return clause.substring(0, end);
            }
        }
        return "";
    }

    /** Returns a part of the whole that is spoken of, with what is said of the whole; empty where the words are none. */
    private Optional<String> ofWhole(String part) {
        return Parts.divided(part, topic.phrases())
                .or(() -> Parts.completed(part, topic.whole()))
                .or(() -> Baskets.completed(part, topic.whole()))
                .or(() -> Baskets.announced(part, topic.phrases()))
                .or(() -> Carriers.completed(part, topic.whole()))
                .or(() -> Vehicles.completed(part, topic.whole()))
                .or(() -> Insured.completed(part, topic.whole()));
    }

    /** 投资增长7%。分产业看,第一、二、三产业分别增长: the measure of the whole is that of its sectors. */
    List<String> measured(List<String> subjects) {
        return subjects.stream()
                .map(one -> ofWhole(one).orElseGet(() -> resumed(one)))
                .toList();
    }

    /** 夏粮播种面积20万亩,亩产和总产分别增长: each is that of the crop. */
    private String resumed(String one) {
        return Resumed.isOf(one, topic.whole()) ? Partial.completed(one, topic.whole()) : one;
    }

    private Indicators indicators() {
        return reference.indicators();
    }

    /** Returns whether a clause only says that its subject has turned: 火电由降转增. */
    static boolean isTurned(String clause) {
        return !TURNS.endOf(clause).isEmpty();
    }

    /** The last subject of the sentence, the noun with which a phrase without figures began, or the sentence before's. */
    private String spokenOf() {
        if (!topic.subject().isEmpty()) {
            return topic.subject();
        }
        String heard = STREAK.replaced(topic.words(), "");
        String turned = heard.substring(0, heard.length() - TURNS.endOf(heard).length());
        if (turned.length() < topic.words().length() && turned.length() > 1) {
            return GapRule.withoutRate(turned);
        }
        Matcher lent = LENT.matcher(topic.words());
        if (words.equals(BALANCE) && lent.lookingAt()) {
            return lent.group();
        }
        String named = named(topic.words());
        if (!named.isEmpty()) {
            return named;
        }
        String stated = Partial.isPartial(words) ? StatedList.noun(topic.words()) : "";
        if (!stated.isEmpty()) {
            return stated;
        }
        return words.isEmpty() ? topic.earlier() : "";
    }

    /** A partial noun that is an indicator by itself is completed only where the whole is one too. */
    String completed(String before) {
        String whole = Partial.completed(words, before);
        boolean alone = indicators().named(words).isPresent()
                && indicators().named(whole).isEmpty();
        return alone ? words : whole;
    }
}
