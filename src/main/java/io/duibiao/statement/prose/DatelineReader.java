package io.duibiao.statement.prose;

import io.duibiao.document.Document;
import io.duibiao.period.Period;
import io.duibiao.period.PeriodWords;
import io.duibiao.period.PeriodWords.Found;
import io.duibiao.reference.Level;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.lexis.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads from title and first lines whose report it is, for which period, of what kind, and when it came out. The review of a
 * 政府工作报告 is of the year before its title's, unless a heading names its year: 2023年工作回顾.
 */
public final class DatelineReader {
    private static final int HEAD = 1200;
    private static final int TITLE_LINES = 20;
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_TITLE = 60;
    private static final int OPENING_WORDS = 40;
    private static final Pattern DAY = Pattern.compile("(20\\d\\d)[-年./](\\d{1,2})[-月./](\\d{1,2})日?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年?");
    private static final Pattern REVIEW =
            Pattern.compile("(?<!\\d)(20\\d\\d)年(?:政府|主要|的)?工作(?:的?回顾|总结|情况)|回顾了?(20\\d\\d)年");
    /** A press note on the opening of a congress tells what the work report says. */
    private static final Pattern CONGRESS = Pattern.compile("人民代表大会|人代会|人大[^,。\\n]{1,6}次会议");

    private static final Pattern GIVEN = Pattern.compile("(20\\d\\d)年(1?\\d)月\\d{1,2}日,?在[^。\\n]{4,30}(?:人民代表大会|会议)");
    private static final int NOVEMBER = 11;
    private static final int MARCH = 3;
    private static final int DATE_LINES = 4;
    private static final int LONGEST_DATE = 20;
    private static final List<String> TITLE_WORDS = List.of("报告", "公报", "情况", "运行", "统计", "解读", "完成", "快报", "综述", "发布");
    private static final List<String> ZONES =
            List.of("经开区", "高新区", "经济技术开发区", "高新技术产业开发区", "开发区", "综保区", "保税区", "自贸区", "工业园区", "产业园区", "度假区");
    /** 甲县乙镇政府工作报告 is that of a town. */
    private static final Pattern TOWNSHIP =
            Pattern.compile("[\\p{IsHan}]{1,6}(?:镇|乡|街道|苏木)(?:人民政府|政府)?(?=\\d|一|上半年|关于|工作|政府|经济|国民)");

    /** Its name contains that of a county. */
    private static final String REPUBLIC = "中华人民共和国";

    private static final String NATIONAL_OFFICE = "(?:中华人民共和国)?国家统计局|中华人民共和国.{4}年?国民经济和社会发展统计公报";
    private static final Pattern OF_NATION = Pattern.compile("(?:年|月份?|季度)全国(?=居民|城镇|经济|国民|工业|规模|固定|社会|粮食|房地产|能源|人口)");
    private static final Pattern BUREAU = Pattern.compile("(?:从|据|^|[。,\\n])([\\p{IsHan}]{2,12}?)统计局(?!.{0,6}调查)");
    private static final String STATE = "国家";
    private static final Pattern LEARNT = Pattern.compile("(?:从|据)([^,。\\n]{2,16}(?:厅|局|委|委员会|部门))[^,。\\n]{0,10}获悉");
    private static final Pattern NATIONAL_CONGRESS = Pattern.compile("在第.{1,4}届全国人民代表大会");
    private static final int MONTHS_OF_YEAR = 12;
    private static final String HALF_DONE = "半年";
    private static final String SECOND_HALF = "下半年";
    private static final String WORK_REPORT = "政府工作报告";

    private final Reference reference;
    private final Set<String> names;

    /** Makes a reader that knows the regions of the catalogue. */
    public DatelineReader(Reference reference) {
        this.reference = reference;
        this.names = Set.copyOf(reference.regions().names());
    }

    /** Returns what the first lines of the document's text tell; nothing is guessed. */
    public Dateline read(Document document) {
        String text = document.text().substring(0, Math.min(document.text().length(), HEAD));
        String head = PlainText.of(text).text();
        List<String> titles = titles(head);
        DocumentKind named = kind(titles);
        boolean note = named == DocumentKind.UNKNOWN || named == DocumentKind.PRESS_NOTE;
        DocumentKind kind = note && tellsOfCongress(head) ? DocumentKind.WORK_REPORT : named;
        Optional<Period> period = period(titles, head, kind).map(titled -> cumulative(titled, head));
        int year = period.map(reported -> reported.end().getYear()).orElse(Regions.CURRENT);
        return new Dateline(region(titles, head, document.text(), year), period, kind, released(head));
    }

    /** 2020年3月, where the text begins with 1—3月: a month's report is of the months of the year up to it. */
    private static Period cumulative(Period titled, String head) {
        int month = titled.end().getMonthValue();
        if (titled.months() != 1 || month == 1) {
            return titled;
        }
        Period upTo = Period.upTo(titled.year(), month);
        PeriodWords words = new PeriodWords(titled);
        String body = head.substring(head.indexOf('\n') + 1);
        return IntStream.range(0, body.length())
                .mapToObj(at -> words.at(body, at))
                .flatMap(Optional::stream)
                .map(Found::period)
                .filter(period -> period.equals(upTo) || period.equals(titled))
                .findFirst()
                .orElse(titled);
    }

    private static List<String> titles(String head) {
        List<String> titles = new ArrayList<>();
        List<String> lines = head.lines().limit(TITLE_LINES * 2L).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() <= LONGEST_TITLE
                    && TITLE_WORDS.stream().anyMatch(line::contains)
                    && !line.contains("。")) {
                titles.add(line);
            }
        }
        return titles;
    }

    private static DocumentKind kind(List<String> titles) {
        for (String title : titles) {
            if (title.contains("公报")) {
                return DocumentKind.BULLETIN;
            }
            if (title.contains("完成情况")
                    || title.contains("执行情况")
                    || title.contains("运行情况")
                    || title.contains("经济运行")
                    || title.contains("经济形势")) {
                return DocumentKind.REPORT;
            }
            if (title.contains(WORK_REPORT)) {
                boolean half = title.contains(HALF_DONE) && !title.contains(SECOND_HALF);
                return half ? DocumentKind.REPORT : DocumentKind.WORK_REPORT;
            }
        }
        return titles.isEmpty() ? DocumentKind.UNKNOWN : DocumentKind.PRESS_NOTE;
    }

    private static boolean tellsOfCongress(String head) {
        return head.contains(WORK_REPORT) && CONGRESS.matcher(head).find();
    }

    private static Optional<Period> period(List<String> titles, String head, DocumentKind kind) {
        if (kind == DocumentKind.WORK_REPORT) {
            Optional<Period> reviewed = reviewed(head);
            if (reviewed.isPresent()) {
                return reviewed;
            }
        }
        for (String title : titles) {
            Optional<Period> period =
                    inTitle(title, head, kind).or(() -> undated(title, head)).or(() -> Censuses.named(title));
            if (period.isPresent()) {
                return period;
            }
        }
        Optional<Period> part = head.lines()
                .limit(1)
                .filter(title ->
                        kind != DocumentKind.WORK_REPORT && title.length() <= LONGEST_TITLE && !title.contains("。"))
                .flatMap(title -> undated(title, head).stream())
                .findFirst();
        if (part.isPresent()) {
            return part;
        }
        int first = kind == DocumentKind.WORK_REPORT ? HEAD : OPENING_WORDS;
        Matcher year = YEAR.matcher(head.substring(0, Math.min(first, head.length())));
        if (!year.find()) {
            return ofDateLine(head);
        }
        int written = Integer.parseInt(year.group(1));
        if (kind == DocumentKind.WORK_REPORT) {
            boolean nearlyOver = released(head)
                    .filter(day -> day.getYear() == written && day.getMonthValue() >= NOVEMBER)
                    .isPresent();
            return Optional.of(Period.year(nearlyOver ? written : written - 1));
        }
        return released(head, year.start(), written).or(() -> new PeriodWords(written)
                .at(head, year.start())
                .map(Found::period)
                .filter(period -> period.months() <= 12));
    }

    /** 2018年7月23日,记者获悉,上半年…: the day on which a note came out dates no figure; the part of the year behind it does. */
    private static Optional<Period> released(String head, int start, int written) {
        Matcher day = DAY.matcher(head).region(start, head.length());
        return day.lookingAt()
                ? new PeriodWords(written)
                        .firstIn(head.substring(day.end(), Math.min(head.length(), day.end() + OPENING_WORDS * 2)))
                        .map(Found::period)
                        .filter(period -> period.year() == written && period.months() < MONTHS_OF_YEAR)
                : Optional.empty();
    }

    /** 2022年12月16日 on a line of its own under the title: the year in which a press note came out. */
    private static Optional<Period> ofDateLine(String head) {
        return head.lines()
                .limit(DATE_LINES)
                .filter(line -> line.length() <= LONGEST_DATE)
                .flatMap(line -> released(line).stream())
                .findFirst()
                .map(day -> Period.year(day.getYear()));
    }

    /** Returns the year that a work report looks back on: that of its heading, else the one that was over, or nearly, when it was given. */
    private static Optional<Period> reviewed(String head) {
        Matcher review = REVIEW.matcher(head);
        if (review.find()) {
            String year = review.group(1) == null ? review.group(2) : review.group(1);
            return Optional.of(Period.year(Integer.parseInt(year)));
        }
        Matcher given = GIVEN.matcher(head);
        if (!given.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(given.group(1));
        boolean nearlyOver = Integer.parseInt(given.group(2)) >= NOVEMBER;
        return Optional.of(Period.year(nearlyOver ? year : year - 1));
    }

    /** 前三季度某区经济运行平稳, with the year in the line of the date below: a part of that year. */
    private static Optional<Period> undated(String title, String head) {
        Matcher year = YEAR.matcher(head);
        if (YEAR.matcher(title).find() || !year.find()) {
            return Optional.empty();
        }
        return new PeriodWords(Integer.parseInt(year.group(1)))
                .firstIn(title)
                .map(Found::period)
                .filter(period -> period.months() < MONTHS_OF_YEAR);
    }

    private static Optional<Period> inTitle(String title, String head, DocumentKind kind) {
        Matcher year = YEAR.matcher(title);
        if (!year.find()) {
            return Optional.empty();
        }
        int written = Integer.parseInt(year.group(1));
        if (kind == DocumentKind.WORK_REPORT && title.contains(WORK_REPORT)) {
            boolean ofReview = released(head)
                    .filter(day -> day.getYear() == written + 1 && day.getMonthValue() <= MARCH)
                    .isPresent();
            return Optional.of(Period.year(ofReview ? written : written - 1));
        }
        Optional<Period> period =
                new PeriodWords(written).at(title, year.start()).map(Found::period);
        boolean half = title.contains(HALF_DONE) && !title.contains(SECOND_HALF);
        boolean wholeYear = period.isEmpty() || period.get().months() == 12;
        if (half && wholeYear) {
            return Optional.of(Period.half(written, 1));
        }
        Optional<Period> later = new PeriodWords(written)
                .firstIn(title.substring(year.end()))
                .map(Found::period)
                .filter(part -> part.year() == written);
        return wholeYear ? later.or(() -> Optional.of(Period.year(written))) : period;
    }

    private Optional<Region> region(List<String> titles, String head, String text, int year) {
        for (String title : titles) {
            Optional<Region> region = inWords(title, year);
            if (region.isPresent()) {
                return region;
            }
        }
        return head.lines()
                .limit(TITLE_LINES)
                .filter(line -> line.length() <= LONGEST_TITLE && !line.contains("。"))
                .flatMap(line -> inWords(line, year).stream())
                .findFirst()
                .or(() -> new ShortNames(reference.regions()).in(head))
                .or(() -> learnt(head, year))
                .or(() -> ofNation(head))
                .or(() -> ofBureau(head, year))
                .or(() -> mostNamed(text));
    }

    /** 记者从山东省财政厅获悉: whose office a press note was told by. */
    private Optional<Region> learnt(String head, int year) {
        Matcher office = LEARNT.matcher(head);
        return office.find() ? inWords(office.group(1), year) : Optional.empty();
    }

    /** 国家统计局 on a line of its own among the first, and no region: the report is the nation's. */
    private Optional<Region> ofNation(String head) {
        boolean signed =
                head.lines().limit(TITLE_LINES).map(String::strip).anyMatch(line -> line.matches(NATIONAL_OFFICE));
        boolean titled =
                head.lines().limit(1).anyMatch(line -> OF_NATION.matcher(line).find());
        boolean ofCongress = NATIONAL_CONGRESS.matcher(head).find();
        return signed || titled || ofCongress ? reference.regions().byCode(Region.NATION) : Optional.empty();
    }

    /** 记者从梅州市统计局获悉, 国家统计局1月9日发布数据: a press note without a title is of the region whose office it asks. */
    private Optional<Region> ofBureau(String head, int year) {
        Matcher bureau = BUREAU.matcher(head);
        if (!bureau.find()) {
            return Optional.empty();
        }
        return bureau.group(1).equals(STATE)
                ? reference.regions().byCode(Region.NATION)
                : inWords(bureau.group(1), year);
    }

    /** Returns the smallest region that the words name in full, inside the larger ones named before it; a zone of it is none. */
    private Optional<Region> inWords(String title, int year) {
        String words = title.replace(REPUBLIC, "");
        Optional<Region> best = Optional.empty();
        int bestEnd = 0;
        for (int i = 0; i < words.length(); i++) {
            for (int length = Math.min(LONGEST_NAME, words.length() - i); length >= 2; length--) {
                String name = words.substring(i, i + length);
                if (names.contains(name) && isWhole(name, words, i + length)) {
                    Optional<Region> found = within(name, best, year);
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
        return name.length() > 2
                && reference.regions().named(name, Regions.CURRENT).size() > 1;
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

    private Optional<Region> within(String name, Optional<Region> outer, int year) {
        Optional<Region> today = within(name, outer, reference.regions().named(name, Regions.CURRENT), Regions.CURRENT);
        return today.isPresent() || isBorne(name) ? today : abolished(name, outer, year);
    }

    /** 开县 in the report on 2010: a name that no region bears today means the one that bore it then, or until just before. */
    private Optional<Region> abolished(String name, Optional<Region> outer, int year) {
        return IntStream.of(year, year - 1)
                .mapToObj(then -> within(name, outer, reference.regions().named(name, then), then))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isBorne(String name) {
        return !reference.regions().named(name, Regions.CURRENT).isEmpty();
    }

    private Optional<Region> within(String name, Optional<Region> outer, List<Region> all, int year) {
        if (outer.isPresent()) {
            return reference
                    .regions()
                    .namedWithin(name, outer.get().code(), year)
                    .filter(r -> !r.code().equals(outer.get().code()));
        }
        return all.size() == 1 && (all.get(0).level() != Level.NATION) ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** A report without its name in the title names its own region more often than any other. */
    private Optional<Region> mostNamed(String text) {
        String best = "";
        int most = 1;
        for (Region region : reference.regions().atLevel(Level.COUNTY, Regions.CURRENT)) {
            if (region.name().length() > 2) {
                String name = region.name().substring(0, region.name().length() - 1);
                int count = name.length() < 2 ? 0 : count(text, name);
                if (count > most) {
                    most = count;
                    best = region.name();
                }
            }
        }
        List<Region> named = best.isEmpty() ? List.of() : reference.regions().named(best, Regions.CURRENT);
        return named.size() == 1 && most >= 5 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static int count(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }

    private static Optional<LocalDate> released(String head) {
        return DAY.matcher(head).results().flatMap(day -> date(day).stream()).max(LocalDate::compareTo);
    }

    /** 13月32日 is no date and dates nothing. */
    private static Optional<LocalDate> date(MatchResult day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
