package io.duibiao.statement.sheet;

import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells region names from other words. Spaces, 其中 and marks are already gone. */
final class RegionReader {
    private static final Pattern CODE = Pattern.compile("[1-9]\\d{5}");
    private static final Pattern TOTAL = Pattern.compile(
            "全国(?:合计|总计|平均)|(?:全|本)(?:省|市|区|县|州|盟|旗|自治区)(?:合计|总计|平均)?|(?:总|合|共)计|省(?:总)?计|市(?:总)?计|总\\s*数|平均|全部|全域");
    private static final Pattern ENDING = Pattern.compile("[省市区县州盟旗国]$");
    private static final List<Integer> YEARS_BACK = List.of(2020, 2012, 2003, 1995, 1985);

    private final Regions regions;
    private final Map<String, Boolean> known = new HashMap<>();

    RegionReader(Regions regions) {
        this.regions = regions;
    }

    /** Returns whether the text is the code of a region, today's or an old one's. */
    boolean isCode(String text) {
        return CODE.matcher(text).matches() && regions.byCode(text).isPresent();
    }

    /** Returns whether the words name a region, today's or an old one, or the whole of the regions around. */
    boolean isRegion(String words) {
        return known.computeIfAbsent(
                words, w -> isTotal(w) || !named(w, Regions.CURRENT).isEmpty());
    }

    /** Returns whether the words name the whole: 全省, 合计. */
    static boolean isTotal(String words) {
        return TOTAL.matcher(words).matches();
    }

    /** Returns the regions of this name in the year; where there was none, those of the nearest years that had one. */
    List<Region> named(String words, int year) {
        if (words.length() < 2) {
            return List.of();
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
                .orElse(List.of());
    }

    /** Returns the region whose name, with its ending, stands first in a title: 江苏省 in 「江苏省各市生产总值」. */
    Optional<Region> inTitle(String title) {
        String packed = Texts.packed(title);
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
