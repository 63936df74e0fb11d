package io.duibiao.statement.prose;

import io.duibiao.reference.Reference;
import io.duibiao.reference.Regions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The subjects to which several figures are dealt out by their order: 「甲、乙分别增长3%、4%」, named in the words or before them. */
final class Distribution {
    private static final int LONGEST_PLACE = 11;
    private static final String RESPECTIVELY = "分别";
    private static final Pattern COUNTED_PLACES =
            Pattern.compile("等?[两三四五六七八九十\\d]+个?(?:行政)?(?:县\\(市、?区\\)|县市区|区县|县区|区|县|市)$");
    /** 厦门、泉州两市房屋销售价格: how many the places are is no part of what is said of each. */
    private static final Pattern COUNTED = Pattern.compile("^[两二三四五六七八九十]个?(?:省|市|县|区|州|地)(?=.{2})");

    private static final String TOWARDS = "对";
    private static final String PRODUCED = "产量";
    private static final int LONGEST_PRODUCT = 12;
    private static final String TRADE = "业";

    private final Subject subject;
    private final String words;
    private final Topic topic;
    private final Reference reference;

    Distribution(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
        this.topic = subject.topic();
        this.reference = subject.reference();
    }

    /** Returns as many subjects as there are figures; empty where the words do not give that number. */
    Optional<List<String>> among(int count) {
        if (!words.isEmpty()) {
            boolean partial = Partial.isPartial(words) && topic.subjects().size() == count;
            return partial
                    ? Optional.of(subject.all())
                    : sharesOf(count)
                            .or(() -> places(count))
                            .or(() -> compound(count))
                            .or(() -> CountedList.members(topic.phrases(), words, count))
                            .or(() -> SubjectList.split(subject.one(), count)
                                    .map(Distribution::towardsEach)
                                    .map(subject::measured))
                            .or(() -> owners(count))
                            .or(() -> stated(count))
                            .or(() -> overCommas(count))
                            .or(() -> ratesOf(count))
                            .or(() -> ofPlaces(count));
        }
        if (topic.subjects().size() == count) {
            return Optional.of(topic.subjects());
        }
        Optional<List<String>> told =
                CountedList.members(topic.words(), count).or(() -> StatedList.members(topic.words(), count));
        if (told.isPresent()) {
            return told.map(subject::measured);
        }
        Optional<List<String>> foremost = StatedList.foremost(topic.words(), count);
        if (foremost.isPresent()) {
            return foremost.flatMap(this::measuredThere);
        }
        return lastAmounts(count).or(() -> heardCompound(count)).or(() -> toldTogether(count));
    }

    /** 城乡居民收入增速快于经济增长,分别增长4.8%、7.8%: the clause before names what the figures share out. */
    private Optional<List<String>> heardCompound(int count) {
        String noun = subject.named(topic.words());
        return noun.isEmpty() ? Optional.empty() : Compounds.split(noun, count);
    }

    /** 男性23万人,女性22万人,分别占总人口的51%和49%: shares of those who were counted last. */
    private Optional<List<String>> sharesOf(int count) {
        List<String> whole = topic.amounts().stream()
                .filter(amount -> amount.indexOf('占') < 0)
                .toList();
        return words.startsWith("占")
                ? lastOf(whole, count)
                        .map(amounts -> amounts.stream().map(subject::completed).toList())
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

    /** 湖州和丽水GDP增速超8%,分别为8.3%、8.2%: of both together something was said before. */
    private Optional<List<String>> toldTogether(int count) {
        return topic.subjects().size() == 1 && count > 1
                ? new Distribution(new Subject(topic.subject(), Topic.NONE, reference)).among(count)
                : Optional.empty();
    }

    /** 宁波和温州排名第二和第三,GDP总量分别为: the places of which the clause before told. */
    private Optional<List<String>> ofPlaces(int count) {
        List<String> places = topic.subjects();
        return places.size() == count
                        && count > 1
                        && places.stream().allMatch(place -> placeOf(place).equals(place))
                ? Optional.of(places.stream().map(place -> place + words).toList())
                : Optional.empty();
    }

    /** 增长较快的有甲县、乙县: the measure of the whole is told of each place. */
    private Optional<List<String>> measuredThere(List<String> members) {
        boolean places = members.stream().anyMatch(member -> !placeOf(member).isEmpty());
        if (!places) {
            return Optional.of(subject.measured(members));
        }
        return topic.whole().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        members.stream().map(member -> member + topic.whole()).toList());
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

    /** 甲业产值25亿元,乙业产值24亿元,占比分别为41%、30%: the rates or shares of those that were told last. */
    private Optional<List<String>> ratesOf(int count) {
        return Partial.isPartial(words)
                ? lastAmounts(count)
                        .map(amounts -> amounts.stream().map(subject::completed).toList())
                : Optional.empty();
    }

    /** 采矿业,制造业,电力、热力、燃气及水生产和供应业分别: trades between commas, of which the last is a list in itself. */
    private Optional<List<String>> trades(List<String> members) {
        return words.endsWith(TRADE)
                        && members.stream()
                                .allMatch(member -> member.endsWith(TRADE)
                                        && PredicateReader.read(member).verb() == Predicate.Verb.NONE)
                ? Optional.of(Stream.concat(members.stream(), Stream.of(words)).toList())
                : Optional.empty();
    }

    /** 鲜、冷藏肉,精制食用植物油,方便面分别: products between commas, since one of them is a list in itself. */
    private Optional<List<String>> products(List<String> members) {
        return members.size() > 1
                        && members.stream().anyMatch(member -> member.indexOf('、') > 0)
                        && Stream.concat(members.stream(), Stream.of(words)).allMatch(Distribution::isProduct)
                ? Optional.of(Stream.concat(members.stream(), Stream.of(words)).toList())
                : Optional.empty();
    }

    /** 甲、乙和丙制造业,丁制造业,戊制造业产值分别: commas part members that are lists themselves; all are nouns of one kind. */
    private Optional<List<String>> overCommas(int count) {
        List<String> heard = topic.phrases();
        String measure = CountedList.measureOf(words);
        String tail = measure.isEmpty() || measure.length() == words.length() ? SubjectList.tailOf(words) : measure;
        if (count < 2 || heard.size() < count - 1) {
            return Optional.empty();
        }
        if (tail.isEmpty()) {
            List<String> named = heard.subList(heard.size() - count + 1, heard.size());
            return trades(named).or(() -> products(named));
        }
        String kind = words.substring(words.length() - tail.length() - 1, words.length() - tail.length());
        List<String> members = heard.subList(heard.size() - count + 1, heard.size());
        boolean products = tail.equals(PRODUCED) && members.stream().allMatch(Distribution::isProduct);
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
        String shared = COUNTED.matcher(last.substring(place.length())).replaceFirst("");
        return places && !shared.isEmpty()
                ? Optional.of(parts.stream()
                        .map(part -> part.equals(last) ? place + shared : part + shared)
                        .toList())
                : Optional.empty();
    }

    /** 对东盟、欧盟、美国进出口: towards each of them. */
    private static List<String> towardsEach(List<String> members) {
        boolean shared = members.get(0).startsWith(TOWARDS)
                && members.stream().skip(1).noneMatch(member -> member.startsWith(TOWARDS));
        return shared
                ? members.stream()
                        .map(member -> member.startsWith(TOWARDS) ? member : TOWARDS + member)
                        .toList()
                : members;
    }

    /** 三次产业分别完成投资: what stands behind the sharing word is said of each part of the compound. */
    private Optional<List<String>> compound(int count) {
        int shared = words.indexOf(RESPECTIVELY);
        return shared <= 0 || shared + RESPECTIVELY.length() >= words.length()
                ? Optional.empty()
                : Compounds.split(words.substring(0, shared) + saidOfEach(shared), count);
    }

    /** Returns what stands behind the sharing word, without a light verb. */
    private String saidOfEach(int shared) {
        String said = ScopeWords.plain(words.substring(shared + RESPECTIVELY.length()));
        return said.startsWith("实现") || said.startsWith("完成") ? said.substring(2) : said;
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
}
