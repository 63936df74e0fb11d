package io.duibiao.statement.prose;

import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The region that the first lines of a press note name without 市 or 省: 「“十四五”发展看聊城」, 「温州规划纲要预计完成31项指标」. A
 * county is so named only where the line begins with it: 「丹阳确定2024年民生实事项目」.
 */
final class ShortNames {
    private static final int LINES = 3;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_NAME = 2;
    private static final Pattern BEHIND_COUNTY = Pattern.compile("确定|公布|发布|召开|交出|今年|将|20\\d\\d|[“《:]");
    /** 长治久安, 天下大同: words that contain a name; 北京时间 and 上海合作组织 are of no region. */
    private static final Pattern NO_NAME =
            Pattern.compile("长治久安|大同社会|北京时间|上海合作|南京路|[\\p{IsHan}]{2}(?:大学|银行|证券|铁路局|海关)");

    private final Regions regions;
    private final Set<String> names;

    ShortNames(Regions regions) {
        this.regions = regions;
        this.names = Set.copyOf(regions.names());
    }

    /** Returns the one region that the first lines name; empty where they name none, or several. */
    Optional<Region> in(String head) {
        return head.lines()
                .limit(LINES)
                .filter(line -> line.length() <= LONGEST_LINE && !line.contains("。"))
                .map(this::inLine)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the one region that a line names; empty where it names none, or several. */
    Optional<Region> inLine(String written) {
        String line = NO_NAME.matcher(written).replaceAll(" ");
        Set<Region> found = IntStream.range(0, line.length())
                .mapToObj(at -> at(line, at))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Optional<Region> at(String line, int start) {
        for (int length = Math.min(LONGEST_NAME, line.length() - start); length >= SHORTEST_NAME; length--) {
            String name = line.substring(start, start + length);
            if (names.contains(name)) {
                List<Region> named = regions.named(name, Regions.CURRENT);
                return named.size() == 1 && isMeant(named.get(0), line, start, start + length)
                        ? Optional.of(named.get(0))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isMeant(Region region, String line, int start, int end) {
        return switch (region.level()) {
            case NATION -> false;
            case PROVINCE, PREFECTURE -> true;
            case COUNTY ->
                start == 0
                        && BEHIND_COUNTY
                                .matcher(line)
                                .region(end, line.length())
                                .lookingAt();
        };
    }
}
