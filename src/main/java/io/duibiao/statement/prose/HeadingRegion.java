package io.duibiao.statement.prose;

import io.duibiao.document.Document;
import io.duibiao.reference.Level;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose report a document is: the region that its titles, its office or, without either, its text names. */
final class HeadingRegion {
    private static final int TITLE_LINES = 20;
    private static final String NATIONAL_OFFICE = "(?:中华人民共和国)?国家统计局|中华人民共和国.{4}年?国民经济和社会发展统计公报";
    private static final Pattern OF_NATION =
            Pattern.compile("^(?:\\d{4}年)?国务院(?:总理)?政府工作报告|(?:年|月份?|季度)全国(?=居民|城镇|经济|国民|工业|规模|固定|社会|粮食|房地产|能源|人口)");
    private static final Pattern BUREAU = Pattern.compile("(?:从|据|^|[。,\\n])([\\p{IsHan}]{2,12}?)统计局(?!.{0,6}调查)");
    private static final String STATE = "国家";
    private static final Pattern LEARNT = Pattern.compile("(?:从|据)([^,。\\n]{2,16}(?:厅|局|委|委员会|部门))[^,。\\n]{0,10}获悉");
    private static final Pattern NATIONAL_CONGRESS = Pattern.compile("在第.{1,4}届全国人民代表大会");

    private final Regions regions;
    private final HeadingNames names;

    HeadingRegion(Regions regions, HeadingNames names) {
        this.regions = regions;
        this.names = names;
    }

    /** Returns the region whose report a document is; empty where nothing tells. */
    Optional<Region> of(Document document, Heading heading) {
        String head = heading.head();
        ShortNames shortNames = new ShortNames(regions);
        return heading.telling()
                .flatMap(title -> names.in(title).stream())
                .findFirst()
                .or(() -> heading.firstLine().flatMap(names::in))
                .or(() -> heading.firstLine().flatMap(shortNames::inLine))
                .or(() -> heading.shortLines()
                        .flatMap(line -> names.in(line).stream())
                        .findFirst())
                .or(() -> shortNames.in(head))
                .or(() -> learnt(head))
                .or(() -> ofNation(head))
                .or(() -> ofBureau(head))
                .or(() -> mostNamed(document.text()));
    }

    /** 记者从山东省财政厅获悉: whose office a press note was told by. */
    private Optional<Region> learnt(String head) {
        Matcher office = LEARNT.matcher(head);
        return office.find() ? names.in(office.group(1)) : Optional.empty();
    }

    /** 国家统计局 on a line of its own among the first, and no region: the report is the nation's. */
    private Optional<Region> ofNation(String head) {
        boolean signed =
                head.lines().limit(TITLE_LINES).map(String::strip).anyMatch(line -> line.matches(NATIONAL_OFFICE));
        boolean titled =
                head.lines().limit(1).anyMatch(line -> OF_NATION.matcher(line).find());
        boolean ofCongress = NATIONAL_CONGRESS.matcher(head).find();
        return signed || titled || ofCongress ? regions.byCode(Region.NATION) : Optional.empty();
    }

    /** 记者从梅州市统计局获悉, 国家统计局1月9日发布数据: a press note without a title is of the region whose office it asks. */
    private Optional<Region> ofBureau(String head) {
        Matcher bureau = BUREAU.matcher(head);
        if (!bureau.find()) {
            return Optional.empty();
        }
        return bureau.group(1).equals(STATE) ? regions.byCode(Region.NATION) : names.in(bureau.group(1));
    }

    /** A report without its name in the title names its own region more often than any other. */
    private Optional<Region> mostNamed(String text) {
        String best = "";
        int most = 1;
        for (Region region : regions.atLevel(Level.COUNTY, Regions.CURRENT)) {
            if (region.name().length() > 2) {
                String name = region.name().substring(0, region.name().length() - 1);
                int count = name.length() < 2 ? 0 : count(text, name);
                if (count > most) {
                    most = count;
                    best = region.name();
                }
            }
        }
        List<Region> named = best.isEmpty() ? List.of() : regions.named(best, Regions.CURRENT);
        return named.size() == 1 && most >= 5 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static int count(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }
}
