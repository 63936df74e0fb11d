package io.duibiao.publish;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** Returns what the city and the nation are called beside their members: 全市, 全国. */
    public String yardstick(Yardstick yardstick, String group) {
        return switch (yardstick) {
            case NATION -> language.pick("全国", "Nation");
            case CITY -> group.equals(Region.NATION) ? language.pick("全国", "Nation") : parentWord(official(group));
        };
    }

    private String official(String code) {
        return reference.regions().byCode(code).map(Region::name).orElse(code);
    }

    private String parentWord(String parent) {
        if (parent.endsWith("省")) {
            return language.pick("全省", "Province");
        }
        return parent.endsWith("自治区") ? language.pick("全区", "Region") : language.pick("全市", "City");
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
                absence.zh(), absence.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
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

    /** Returns a period in words: 2023年上半年, 2023年1—7月. */
    public String period(Period period) {
        return language.pick(PeriodNames.zh(period), PeriodNames.en(period));
    }
}
