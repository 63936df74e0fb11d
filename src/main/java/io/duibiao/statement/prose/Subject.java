package io.duibiao.statement.prose;

import io.duibiao.reference.Indicators;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Regions;
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

    private static final String ONGOING = "在建";
    private static final int LONGEST_PLACE = 11;
    /** 甲增长6%,乙增长9%,增速均居全省第一: 均 joins what was said of each, as long as the list is short. */
    private static final int MOST_JOINED = 4;

    private static final int SHORTEST_NOUN = 3;
    private static final String RESPECTIVELY = "分别";
    private static final Pattern COUNTED_PLACES =
            Pattern.compile("等?[两三四五六七八九十\\d]+个?(?:行政)?(?:县\\(市、?区\\)|县市区|区县|县区|区|县|市)$");
    private static final String PRODUCED = "产量";
    private static final int LONGEST_PRODUCT = 12;

    /** Returns the subject of a run; a noun behind the name of a site is that of the site and completed by nothing. */
    static Subject of(Run run, Context context) {
        Reference reference = context.report().reference();
        String whole = context.topic().whole();
        String goods = Goods.completed(run.predicate().subject(), whole, reference);
        String owned = Parts.owned(goods, run.unit(), whole);
        String unit = run.figure().quantity().unit().base();
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
        String verb = Verbs.startOf(before);
        if (PHASES.startOf(words).equals(words) && !verb.isEmpty() && verb.length() < before.length()) {
            return words + before.substring(verb.length());
        }
        String phase = PHASES.endOf(before);
        if (PHASES.startOf(words).equals(words) && !phase.isEmpty() && phase.length() < before.length()) {
            return Novelty.unmarked(before.substring(0, before.length() - phase.length())) + words;
        }
        if (Classes.isClass(words) && !before.isEmpty()) {
            return Classes.completed(words, before);
        }
        if (Novelty.stripped(words).isEmpty() && !before.isEmpty()) {
            String noun = Partial.base(Partial.noun(before));
            return words + (noun.startsWith(ONGOING) ? noun.substring(ONGOING.length()) : noun);
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
        if (!words.isEmpty()) {
            boolean partial = Partial.isPartial(words) && topic.subjects().size() == count;
            return partial
                    ? Optional.of(all())
                    : sharesOf(count)
                            .or(() -> places(count))
                            .or(() -> CountedList.members(topic.phrases(), words, count))
                            .or(() -> SubjectList.split(one(), count).map(this::measured))
                            .or(() -> owners(count))
                            .or(() -> stated(count))
                            .or(() -> overCommas(count));
        }
        if (topic.subjects().size() == count) {
            return Optional.of(topic.subjects());
        }
        Optional<List<String>> told =
                CountedList.members(topic.words(), count).or(() -> StatedList.members(topic.words(), count));
        if (told.isPresent()) {
            return told.map(this::measured);
        }
        return lastAmounts(count).or(() -> heardCompound(count));
    }

    /** 城乡居民收入增速快于经济增长,分别增长4.8%、7.8%: the clause before names what the figures share out. */
    private Optional<List<String>> heardCompound(int count) {
        String noun = named(topic.words());
        return noun.isEmpty() ? Optional.empty() : Compounds.split(noun, count);
    }

    /** Returns the indicator's name with which a clause begins; empty text where it begins with none. */
    private String named(String clause) {
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
                .or(() -> Carriers.completed(part, topic.whole()))
                .or(() -> Vehicles.completed(part, topic.whole()))
                .or(() -> Insured.completed(part, topic.whole()));
    }

    /** 男性23万人,女性22万人,分别占总人口的51%和49%: shares of those who were counted last. */
    private Optional<List<String>> sharesOf(int count) {
        List<String> whole = topic.amounts().stream()
                .filter(amount -> amount.indexOf('占') < 0)
                .toList();
        return words.startsWith("占")
                ? lastOf(whole, count)
                        .map(amounts -> amounts.stream().map(this::completed).toList())
                : Optional.empty();
    }

    private Optional<List<String>> lastAmounts(int count) {
        return lastOf(topic.amounts(), count);
    }

    private static Optional<List<String>> lastOf(List<String> amounts, int count) {
        return amounts.size() >= count && count > 1
                ? Optional.of(amounts.subList(amounts.size() - count, amounts.size()))
                : Optional.empty();
    }

    /** 投资增长7%。分产业看,第一、二、三产业分别增长: the measure of the whole is that of its sectors. */
    private List<String> measured(List<String> subjects) {
        return subjects.stream().map(one -> ofWhole(one).orElse(one)).toList();
    }

    /** 主要客户还有甲、乙和丙,其订单额分别为: 其 is each of those who were named last. */
    private Optional<List<String>> owners(int count) {
        String named = topic.words();
        for (String mark : List.of("有", "为", "是", "包括")) {
            named = named.substring(named.lastIndexOf(mark) + 1);
        }
        List<String> owners = SubjectList.splitAll(named);
        return words.startsWith("其") && owners.size() == count
                ? Optional.of(
                        owners.stream().map(owner -> owner + words.substring(1)).toList())
                : Optional.empty();
    }

    /** 甲业、乙业等现代服务业增势较好,营业收入分别增长21.4%、13.9%: the members were named in the clause before. */
    private Optional<List<String>> stated(int count) {
        return CountedList.measureOf(words).equals(words)
                ? StatedList.members(topic.words(), count)
                        .map(members ->
                                members.stream().map(member -> member + words).toList())
                : Optional.empty();
    }

    /** 甲、乙和丙制造业,丁制造业,戊制造业产值分别: commas part members that are lists themselves; all are nouns of one kind. */
    private Optional<List<String>> overCommas(int count) {
        List<String> heard = topic.phrases();
        String measure = CountedList.measureOf(words);
        String tail = measure.isEmpty() || measure.length() == words.length() ? SubjectList.tailOf(words) : measure;
        if (heard.size() < count - 1 || tail.isEmpty()) {
            return Optional.empty();
        }
        String kind = words.substring(words.length() - tail.length() - 1, words.length() - tail.length());
        List<String> members = heard.subList(heard.size() - count + 1, heard.size());
        boolean products = tail.equals(PRODUCED) && members.stream().allMatch(Subject::isProduct);
        return products || members.stream().allMatch(member -> member.endsWith(kind))
                ? Optional.of(Stream.concat(members.stream().map(member -> member + tail), Stream.of(words))
                        .toList())
                : Optional.empty();
    }

    /** 电子计算机整机,半导体分立器件,激光视盘机产量分别: a short noun without a verb can be a product. */
    private static boolean isProduct(String words) {
        return words.length() > 1
                && words.length() <= LONGEST_PRODUCT
                && Verbs.startOf(words).isEmpty()
                && StatedList.members(words + " ", 2).isEmpty()
                && PredicateReader.read(words).verb() == Predicate.Verb.NONE;
    }

    /** 广州、深圳地铁客运量: what stands behind the last place is said of each. */
    private Optional<List<String>> places(int count) {
        Optional<List<String>> dealt = sharedByPlaces(count);
        if (dealt.isPresent()) {
            return dealt;
        }
        List<String> marked = List.of(words.split("、", -1));
        List<String> parts = marked.size() == count ? marked : List.of(words.split("[、和]"));
        if (parts.size() != count || count == 1 || words.contains("分别")) {
            return Optional.empty();
        }
        List<String> bare = parts.subList(0, count - 1);
        String last = parts.get(count - 1);
        String place = placeOf(last);
        boolean places =
                !place.isEmpty() && bare.stream().allMatch(part -> placeOf(part).equals(part));
        String shared = last.substring(place.length());
        return places && !shared.isEmpty()
                ? Optional.of(parts.stream()
                        .map(part -> part.equals(last) ? part : part + shared)
                        .toList())
                : Optional.empty();
    }

    /** 香洲区、金湾区和斗门区三个行政区分别实现地区生产总值: what stands behind the sharing word is said of each. */
    private Optional<List<String>> sharedByPlaces(int count) {
        int shared = words.indexOf(RESPECTIVELY);
        if (shared <= 0 || shared + RESPECTIVELY.length() >= words.length()) {
            return Optional.empty();
        }
        String said = ScopeWords.plain(words.substring(shared + RESPECTIVELY.length()));
        boolean light = said.startsWith("实现") || (said.startsWith("完成") && !said.startsWith("完成投资"));
        String noun = light ? said.substring(2) : said;
        List<String> named = List.of(COUNTED_PLACES
                .matcher(words.substring(0, shared))
                .replaceFirst("")
                .split("[、和]", -1));
        boolean places = named.size() == count
                && count > 1
                && named.stream().allMatch(part -> placeOf(part).equals(part) && !part.isEmpty());
        return places ? Optional.of(named.stream().map(part -> part + noun).toList()) : Optional.empty();
    }

    /** Returns the region with whose name the words begin; empty text where they begin with none. */
    private String placeOf(String part) {
        for (int length = Math.min(part.length(), LONGEST_PLACE); length > 1; length--) {
            if (!reference
                    .regions()
                    .named(part.substring(0, length), Regions.CURRENT)
                    .isEmpty()) {
                return part.substring(0, length);
            }
        }
        return "";
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
    private String completed(String before) {
        String whole = Partial.completed(words, before);
        boolean alone = indicators().named(words).isPresent()
                && indicators().named(whole).isEmpty();
        return alone ? words : whole;
    }
}
