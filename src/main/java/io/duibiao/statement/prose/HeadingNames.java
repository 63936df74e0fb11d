package io.duibiao.statement.prose;

import io.duibiao.reference.Level;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the names of regions in a title, as they are borne today or were borne in the year of which it tells. */
final class HeadingNames {
    private static final int LONGEST_NAME = 12;
    private static final List<String> ZONES =
            List.of("经开区", "高新区", "经济技术开发区", "高新技术产业开发区", "开发区", "综保区", "保税区", "自贸区", "工业园区", "产业园区", "度假区");
    /** 甲县乙镇政府工作报告 is that of a town. */
    private static final Pattern TOWNSHIP =
            Pattern.compile("[\\p{IsHan}]{1,6}(?:镇|乡|街道|苏木)(?:人民政府|政府)?(?=\\d|一|上半年|关于|工作|政府|经济|国民)");
    /** 在浚县十四届人民代表大会, 滑县人民政府: a county whose name has two characters is named where its congress or its government is. */
    private static final Pattern OF_COUNTY = Pattern.compile("第?[一二三四五六七八九十]{1,3}届|人民政府|人民代表大会|人大|县长");

    private static final String BEFORE_COUNTY = "在—-省市州盟区日 于";
    /** Its name contains that of a county. */
    private static final String REPUBLIC = "中华人民共和国";

    private final Regions regions;
    private final Set<String> names;
    private final int year;

    HeadingNames(Regions regions, Set<String> names, int year) {
        this.regions = regions;
        this.names = names;
        this.year = year;
    }

    /** Returns the smallest region that the words name in full, inside the larger ones named before it; a zone of it is none. */
    Optional<Region> in(String title) {
        String words = title.replace(REPUBLIC, "");
        Optional<Region> best = Optional.empty();
        int bestEnd = 0;
        for (int i = 0; i < words.length(); i++) {
            for (int length = Math.min(LONGEST_NAME, words.length() - i); length >= 2; length--) {
                String name = words.substring(i, i + length);
                if (names.contains(name) && (isWhole(name, words, i + length) || isCounty(name, words, i))) {
                    Optional<Region> found = within(name, best);
                    best = found.isPresent() ? found : best;
                    bestEnd = found.isPresent() ? i + length : bestEnd;
                    i += found.isPresent() || isShared(name) ? length - 1 : 0;
                    break;
                }
            }
        }
        return isZone(words, bestEnd) ? Optional.empty() : best;
    }

    /** 河东区 is one of several of its name, and never 东区. */
    private boolean isShared(String name) {
        return name.length() > 2 && regions.named(name, Regions.CURRENT).size() > 1;
    }

    /** 甲市经开区上半年经济运行情况 is the report of a zone, whose figures are not those of 甲市. */
    private static boolean isZone(String words, int end) {
        return ZONES.stream().anyMatch(zone -> words.startsWith(zone, end))
                || TOWNSHIP.matcher(words).region(end, words.length()).lookingAt();
    }

    private static boolean isWhole(String name, String words, int end) {
        boolean full = "省市区县州盟旗".indexOf(name.charAt(name.length() - 1)) >= 0 && name.length() > 2;
        boolean county = name.endsWith("县") && end < words.length() && Character.isDigit(words.charAt(end));
        return full || county || (end < words.length() && "统年2一上前第国GD经政市".indexOf(words.charAt(end)) >= 0);
    }

    private static boolean isCounty(String name, String words, int start) {
        int end = start + name.length();
        return name.endsWith("县")
                && (start == 0 || BEFORE_COUNTY.indexOf(words.charAt(start - 1)) >= 0)
                && OF_COUNTY.matcher(words).region(end, words.length()).lookingAt();
    }

    private Optional<Region> within(String name, Optional<Region> outer) {
        Optional<Region> today = within(name, outer, regions.named(name, Regions.CURRENT), Regions.CURRENT);
        return today.isPresent() || isBorne(name) ? today : abolished(name, outer);
    }

    /** 开县 in the report on 2010: a name that no region bears today means the one that bore it then, or until just before. */
    private Optional<Region> abolished(String name, Optional<Region> outer) {
        return IntStream.of(year, year - 1)
                .mapToObj(then -> within(name, outer, regions.named(name, then), then))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isBorne(String name) {
        return !regions.named(name, Regions.CURRENT).isEmpty();
    }

    private Optional<Region> within(String name, Optional<Region> outer, List<Region> all, int year) {
        if (outer.isPresent()) {
            return regions.namedWithin(name, outer.get().code(), year)
                    .filter(r -> !r.code().equals(outer.get().code()));
        }
        return all.size() == 1 && (all.get(0).level() != Level.NATION) ? Optional.of(all.get(0)) : Optional.empty();
    }
}
