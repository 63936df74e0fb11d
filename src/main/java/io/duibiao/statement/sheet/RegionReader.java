package io.duibiao.statement.sheet;

import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells region names from other words. Spaces, 其中 and marks are already gone. */
final class RegionReader {
    private static final Pattern CODE = Pattern.compile("[1-9]\\d{5}");
    private static final Pattern TOTAL = Pattern.compile(
            "全国(?:合计|总计|平均)|(?:城市|各市|各?地区|市县|各县)(?:合计|总计)|(?:全|本|我)(?:省|市|区|县|州|盟|旗|自治区)(?:合计|总计|平均)?|(?:总|合|共)计|省(?:总)?计|市(?:总)?计|总\\s*数|平均|全部|全域");
    private static final Pattern PART_OF_WHOLE = Pattern.compile("(全[国省市区县州盟旗])(.*人口)");
    private static final Pattern WHOLE_BEFORE = Pattern.compile("^全[国省市区县州盟旗](?![场域性级]|合计|总计|平均)(?=..)");
    /** 「我市与全国、全省对比」 is no table of the nation. */
    private static final Pattern COMPARED_WITH = Pattern.compile("[与和及、比占]全国|全国(?=[与和及、])");

    private static final Pattern ENDING = Pattern.compile("[省市区县州盟旗国]$");
    private static final List<Integer> YEARS_BACK = List.of(2020, 2012, 2003, 1995, 1985);

    /** 「广西区」 stands for the autonomous region where other rows end in 省. */
    private static final Pattern PARTNER = Pattern.compile("(?:中国)?(?:香港|澳门|台湾)(?:特别行政区|省|地区)?");

    private static final Pattern AUTONOMOUS = Pattern.compile("(内蒙古|广西|西藏|宁夏|新疆)区");

    /** A city's districts together are no region of the catalogue, though an old district bore that very name. */
    private static final Set<String> PARTS_OF_CITY = Set.of("市区", CrossTable.CITY_PROPER);

    /** What is governed directly, and the districts together, stand among regions without being one. */
    private static final Pattern PART_OF_REGION = Pattern.compile("市区|[省市州县区](?:本级|直属?)");

    /** What districts are called that says as much of towns or of building works. */
    private static final Pattern ALSO_WORD = Pattern.compile("城区|郊区|新建");

    private final Regions regions;
    private final Map<String, Boolean> known = new HashMap<>();

    RegionReader(Regions regions) {
        this.regions = regions;
    }

    /** Returns whether the words name one of those that trade and invest as countries do: 香港. */
    static boolean isPartner(String words) {
        return PARTNER.matcher(words).matches();
    }

    /** Returns whether the words, alone among other words, name no region though one bears that name: 新建 beside 扩建. */
    static boolean isAlsoWord(String words) {
        return ALSO_WORD.matcher(words).matches();
    }

    /** Returns whether the text is the code of a region, today's or an old one's. */
    boolean isCode(String text) {
        return CODE.matcher(text).matches() && regions.byCode(text).isPresent();
    }

    /** Returns whether the words name a region, today's or an old one, or the whole of the regions around. */
    boolean isRegion(String words) {
        return known.computeIfAbsent(
                words,
                w -> isTotal(w)
                        || PART_OF_REGION.matcher(w).matches()
                        || !named(w, Regions.CURRENT).isEmpty());
    }

    /** Returns whether the words name the districts of the city around without its counties. */
    static boolean isPartOfCity(String words) {
        return PARTS_OF_CITY.contains(words);
    }

    /** Returns whether the words name the whole: 全省, 合计. */
    static boolean isTotal(String words) {
        return TOTAL.matcher(words).matches();
    }

    /** Returns what is said of the whole: 常住人口 in 「全市常住人口」; empty for all other words. */
    static Optional<String> partOfWhole(String words) {
        Matcher matcher = PART_OF_WHOLE.matcher(words);
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** Returns 全国 of 「全国人口」; empty for words that name no whole before something else. */
    static Optional<String> wholeBefore(String words) {
        Matcher matcher = WHOLE_BEFORE.matcher(words);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Returns 人口 of 「全国人口」, and all other words as they are. */
    static String withoutWhole(String words) {
        return WHOLE_BEFORE.matcher(words).replaceFirst("");
    }

    /** Returns 全市 of 「全市常住人口」, and all other words as they are. */
    static String wholeOf(String words) {
        return PART_OF_WHOLE.matcher(words).replaceFirst("$1");
    }

    /** Returns the regions of this name in the year; where there was none, those of the nearest years that had one. */
    List<Region> named(String words, int year) {
        if (words.length() < 2 || isPartOfCity(words)) {
            return List.of();
        }
        Matcher autonomous = AUTONOMOUS.matcher(words);
        if (autonomous.matches()) {
            return named(autonomous.group(1), year);
        }
        List<Region> found = regions.named(words, year);
        if (!found.isEmpty()) {
            return found;
        }
        List<Region> current = regions.named(words, Regions.CURRENT);
        if (!current.isEmpty()) {
            return current;
        }
        return YEARS_BACK.stream()
                .map(back -> regions.named(words, back))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElseGet(() -> inside(words, year));
    }

    /** 「海东市乐都区」 is the district inside the city. */
    private List<Region> inside(String words, int year) {
        for (int end = words.length() - 2; end >= 2; end--) {
            List<Region> outer = full(words.substring(0, end));
            List<Region> inner = outer.isEmpty() ? List.of() : regions.named(words.substring(end), year);
            List<Region> found = inner.stream()
                    .filter(region -> outer.stream().anyMatch(o -> isWithin(region, o.code())))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Region> full(String words) {
        return ENDING.matcher(words).find() ? regions.named(words, Regions.CURRENT) : List.of();
    }

    /** Returns the region whose name, with its ending, stands first in a title: 江苏省 in 「江苏省各市生产总值」. */
    Optional<Region> inTitle(String title) {
        String packed = COMPARED_WITH.matcher(Texts.packed(title)).replaceAll(" ");
        for (int start = 0; start < packed.length(); start++) {
            for (int end = Math.min(packed.length(), start + 12); end >= start + 2; end--) {
                String words = packed.substring(start, end);
                List<Region> found = regions.named(words, Regions.CURRENT);
                boolean full = words.length() > 2 || start == 0 || words.equals("全国");
                if (full && found.size() == 1 && ENDING.matcher(words).find()) {
                    return Optional.of(found.get(0));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the region of a code and those above it, the nearest first. */
    List<Region> upwards(String code) {
        List<Region> chain = new ArrayList<>();
        Optional<Region> next = regions.byCode(code);
        while (next.isPresent()) {
            chain.add(next.get());
            next = next.get().parent().flatMap(regions::byCode);
        }
        return chain;
    }

    /** Returns whether the words name exactly one region of today. */
    boolean isPlain(String words) {
        return regions.named(words, Regions.CURRENT).size() == 1;
    }

    boolean isWithin(Region region, String ancestor) {
        return region.code().equals(ancestor) || regions.isWithin(region, ancestor, Regions.CURRENT);
    }
}
