package io.duibiao.publish;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.PeerGroups.PeerGroup;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How regions, groups, indicators, units and periods are written in one language. */
public final class Naming {
    private static final int LONGEST_PLAIN_NAME = 4;

    /** What kind of region an English name says it is: District, Tujia and Miao Autonomous County. */
    private static final Pattern ENGLISH_KIND =
            Pattern.compile(" (\\S.* Autonomous )?(District|County|City|Prefecture|Banner|League)$| Autonomous \\S+$");

    private final Language language;
    private final Reference reference;

    Naming(Language language, Reference reference) {
        this.language = language;
        this.reference = reference;
    }

    /** Returns the language. */
    public Language language() {
        return language;
    }

    /** Returns the official name of a region, in English where the catalogue has it; its code where it does not know it. */
    public String region(String code) {
        return reference.regions().byCode(code).map(this::name).orElse(code);
    }

    private String name(Region region) {
        return switch (language) {
            case ZH -> region.name();
            case EN -> region.others().english().orElse(region.name());
        };
    }

    /** Returns a region's name for narrow places: 石柱县 for 石柱土家族自治县, Shizhu for Shizhu Tujia Autonomous County. */
    public String shortRegion(String code) {
        return switch (language) {
            case ZH -> shortChinese(code);
            case EN -> ENGLISH_KIND.matcher(region(code)).replaceFirst("");
        };
    }

    private String shortChinese(String code) {
        Optional<Region> region = reference.regions().byCode(code);
        return region.filter(r -> r.name().length() > LONGEST_PLAIN_NAME)
                .flatMap(r -> r.others().aliases().stream().findFirst())
                .orElseGet(() -> region(code));
    }

    /** Returns a unit as written in headings: 亿元, 100 million yuan; the Chinese one where the catalogue has no other. */
    public String unit(String symbol) {
        return switch (language) {
            case ZH -> symbol;
            case EN -> reference.units().english(symbol).orElse(symbol);
        };
    }

    /** Returns the unit of growth in a heading: %, 百分点. */
    public String growthUnit(Lineup lineup) {
        return isInPoints(lineup.growthUnit()) ? points() : unit(lineup.growthUnit());
    }

    /** Returns what stands behind a growth in a column of growths in %: nothing, or 百分点 where that is its unit. */
    public String besidePercent(Datum growth) {
        return growth.isPresent() && isInPoints(growth.unit()) ? points() : "";
    }

    private static boolean isInPoints(String unit) {
        return unit.equals(Unit.POINTS.symbol());
    }

    private String points() {
        return language.pick("百分点", "points");
    }

    /** Returns the name of a group: 重庆市各区县, 渝东北三峡库区城镇群. */
    public String group(String id) {
        Optional<String> peers = reference.peerGroups().byId(id).map(group -> language.pick(group.zh(), group.en()));
        return peers.or(() -> levelGroup(id)).orElseGet(() -> members(id));
    }

    private Optional<String> levelGroup(String id) {
        return switch (id) {
            case "province" -> Optional.of(language.pick("全国各省区市", "All provinces"));
            case "prefecture" -> Optional.of(language.pick("全国地级市", "All prefectures"));
            case "county" -> Optional.of(language.pick("全国区县", "All counties"));
            default -> Optional.empty();
        };
    }

    private String members(String parent) {
        String name = region(parent);
        String word = memberWord(parent);
        return language.pick(name + "各" + word, englishMembers(word) + " of " + name);
    }

    private static String englishMembers(String word) {
        return switch (word) {
            case "区县" -> "Districts and counties";
            case "市" -> "Cities";
            case "省区市" -> "Provinces";
            default -> "Regions";
        };
    }

    /** Returns what the members of a group are called in running Chinese text: 区县, 市, 省区市, else 地区. */
    public String memberWord(String group) {
        if (group.equals(Region.NATION)) {
            return "省区市";
        }
        if (reference.regions().byCode(group).isEmpty()) {
            return "地区";
        }
        return group.endsWith("0000") && !isMunicipality(group) ? "市" : "区县";
    }

    private static boolean isMunicipality(String code) {
        return code.equals("110000") || code.equals("120000") || code.equals("310000") || code.equals("500000");
    }

    /**
     * Returns what the city and the nation are called beside their members: 全市, 全州, 全国; for a group with members in several cities or
     * provinces 所在省市, which is another one for each.
     */
    public String yardstick(Yardstick yardstick, String group) {
        return switch (yardstick) {
            case NATION -> nation();
            case CITY -> parentOf(group).map(this::whole).orElseGet(() -> language.pick("所在省市", "Parent"));
        };
    }

    private String nation() {
        return language.pick("全国", "Nation");
    }

    /** Returns the code of the region that all members of a group are directly part of; empty where they are of several. */
    private Optional<String> parentOf(String group) {
        if (reference.regions().byCode(group).isPresent()) {
            return Optional.of(group);
        }
        return group.equals("province") ? Optional.of(Region.NATION) : sharedParent(group);
    }

    private Optional<String> sharedParent(String group) {
        List<Optional<String>> parents =
                reference.peerGroups().byId(group).map(PeerGroup::members).orElse(List.of()).stream()
                        .map(member -> reference.regions().byCode(member).flatMap(Region::parent))
                        .distinct()
                        .toList();
        return parents.size() == 1 ? parents.get(0) : Optional.empty();
    }

    private String whole(String code) {
        return code.equals(Region.NATION)
                ? nation()
                : parentWord(reference.regions().name(code));
    }

    private String parentWord(String parent) {
        return Stream.of(WholeWord.values())
                .filter(word -> parent.endsWith(word.ending))
                .findFirst()
                .map(word -> language.pick(word.zh, word.en))
                .orElseGet(() -> language.pick("全市", "City"));
    }

    /** What a region that is no city calls itself as a whole, by the end of its name. */
    private enum WholeWord {
        PROVINCE("省", "全省", "Province"),
        AUTONOMOUS_REGION("自治区", "全区", "Region"),
        AUTONOMOUS_PREFECTURE("州", "全州", "Prefecture"),
        LEAGUE("盟", "全盟", "League"),
        PREFECTURE("地区", "全地区", "Prefecture");

        private final String ending;
        private final String zh;
        private final String en;

        WholeWord(String ending, String zh, String en) {
            this.ending = ending;
            this.zh = zh;
            this.en = en;
        }
    }

    /** Returns an indicator's name. */
    public String indicator(Indicator indicator) {
        return language.pick(indicator.names().zh(), indicator.names().en());
    }

    /** Returns an indicator's name, or its id where the catalogue does not know it. */
    public String indicator(String id) {
        return reference.indicators().byId(id).map(this::indicator).orElse(id);
    }

    /** Returns why a figure is not there. */
    public String absence(Absence absence) {
        return language.pick(
                absence.zh(), absence.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** Returns what a finding says: the rule's own words, in English behind what this kind of finding says. */
    public String finding(Finding finding) {
        return language.pick(finding.message(), FindingNames.english(finding.code()) + ". " + finding.message());
    }

    /** Returns where the figure of a city or the nation comes from. */
    public String basis(Basis basis) {
        return switch (basis) {
            case PUBLISHED -> language.pick("公布", "published");
            case IMPLIED -> language.pick("据各地差距推算", "implied by gaps");
            case COMPUTED -> language.pick("由成员计算", "computed from members");
            case NONE -> language.pick("无", "none");
        };
    }

    /** Returns how a growth came about that nobody published, with what it has in it: 由两年总量计算，未扣除价格因素. */
    public String growthFromLevels(Indicator indicator) {
        String zh = "由两年总量计算";
        String en = "computed from two years' levels";
        return indicator.rules().growthBasis().isOfMoney()
                ? language.pick(zh + "，未扣除价格因素", en + ", prices not taken out")
                : language.pick(zh, en);
    }

    /** Returns a period in words: 2023年上半年, 2023年1—7月. */
    public String period(Period period) {
        return language.pick(PeriodNames.zh(period), PeriodNames.en(period));
    }
}
