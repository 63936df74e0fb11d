package io.duibiao.statement.sheet;

import io.duibiao.reference.Level;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.sheet.HeaderTree.Path;
import io.duibiao.statement.sheet.MeasureReader.Saying;
import io.duibiao.statement.sheet.StubColumn.Kind;
import io.duibiao.statement.sheet.StubTree.Labels;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block whose cells mean what the headings of their row and column say together, the nearest heading first. */
final class CrossTable {
    static final String CITY_PROPER = "市辖区";

    /** 「地区」 above the rows of regions is their heading. */
    private static final String HEAD = "地区";

    /** A table of so few regions may hold none: their names are words as well. */
    private static final int FEW = 2;

    /** By how much prices rise is told as growth of them, not as a rate that rises by points. */
    private static final Pattern PRICE = Pattern.compile(".*价格.*");

    private static final Pattern SHARES = Pattern.compile(".*(?:构成|结构|比重|占比).*");
    private static final Saying GROWTH = new Saying(Measure.YOY, Unit.PERCENT, "增长");

    private final Block block;
    private final HeaderTree header;
    private final StubTree stub;
    private final Title title;
    private final RegionReader regions;
    private final Predicate<String> isRegion;
    private final RegionColumn names;
    private final CellSubject subject;
    private final SubjectUnits units;
    private final CellUnit unit;
    private final CellPeriod period;
    private final YearsBelow yearsBelow;
    private final boolean hasGrowthOfItsOwn;
    private final Deque<String> seenRegions = new ArrayDeque<>();

    CrossTable(Block block, HeaderTree header, StubTree stub, Title title, SheetWords words) {
        this.block = block;
        this.header = header;
        this.stub = stub;
        this.title = title;
        regions = words.regions();
        units = new SubjectUnits(words.subjects().names());
        unit = new CellUnit(block, header, title, words);
        period = new CellPeriod(block, header, title);
        yearsBelow = new YearsBelow(block.titles());
        hasGrowthOfItsOwn = block.figures().stream().anyMatch(this::isGrowth);
        List<String> named = regionNames();
        isRegion = name -> regions.isRegion(name) && (named.size() > FEW || !RegionReader.isAlsoWord(name));
        subject = new CellSubject(block, header, title, isRegion, words.subjects());
        names = new RegionColumn(regions, named, title.region(), year(title.when()));
    }

    private List<String> regionNames() {
        Stream<Heading> rows = block.body().stream().flatMap(row -> stub.of(row).all().stream());
        Stream<Heading> columns = block.figures().stream().flatMap(column -> header.above(column).own().stream());
        return Stream.concat(rows, columns)
                .map(Heading::words)
                .filter(regions::isRegion)
                .distinct()
                .toList();
    }

    private static int year(When when) {
        return when.year().orElse(Regions.CURRENT);
    }

    /** Tells the table that a row begins; rows must be asked for from top to bottom. */
    void enter(int row) {
        stub.of(row).own(block.stub(), Kind.REGION).map(CrossTable::name).ifPresent(seenRegions::addFirst);
        period.enter(stub.of(row));
        unit.enter(stub.of(row).own(block.stub(), Kind.WORDS));
        subject.enter(stub.of(row));
    }

    /** Words such as 合计 name nothing in a heading, and the whole in a column of regions. */
    private static String name(Heading heading) {
        String packed = Texts.packed(heading.text());
        return !heading.hasWords() && RegionReader.isTotal(packed) ? packed : heading.words();
    }

    /** Returns what the headings say of the cell. */
    CellMeaning meaning(int row, int column) {
        Way way = new Way(column, stub.of(row), leftOf(column), header.above(column));
        When when = period.of(way);
        String indicator = subject.of(way);
        Optional<Saying> saying = saying(way)
                .map(s -> placesLevel().map(s::among).orElse(s))
                .map(s -> when.year().map(s::in).orElse(s))
                .map(s -> when.since().isPresent() ? s.overYears() : s)
                .map(s -> s.onYearEnd(when.months().filter(m -> m.last() < 12).isPresent()))
                .map(s -> isPlaceByGrowth(s, column) ? s.byGrowth() : s)
                .map(s -> s.beside(isBesideGrowth(column) || isAmountOfDifference(way.path())));
        Optional<Unit> found = unit.of(way, saying, indicator, subject.unitOfWhole(way));
        boolean points = !PRICE.matcher(indicator).matches()
                && found.filter(Unit.PERCENT::equals).isPresent()
                && units.rate(indicator).isPresent();
        Optional<Saying> said = points
                ? saying.map(Saying::inPoints)
                : saying.map(s -> isSurveyed(way) ? s.inPoints(units.points(indicator)) : s)
                        .or(() -> isGrowthByUnit(way, indicator, found) ? Optional.of(GROWTH) : Optional.empty());
        CellMeaning meaning = new CellMeaning(
                indicator,
                said,
                said.equals(saying) ? found : said.map(Saying::unit),
                region(way, year(when)),
                when.period(),
                headings(way),
                mark(way));
        return yearsBelow.of(meaning, way.path());
    }

    /** 「比上年同期增减」 without % is by how many points an index of points moved. */
    private static boolean isSurveyed(Way way) {
        return headings(way.path()).noneMatch(heading -> heading.unit().isPresent());
    }

    /** 「规模以上工业增加值 | %」 is how fast it grew; a sector in % may as well be its share. */
    private boolean isGrowthByUnit(Way way, String indicator, Optional<Unit> unit) {
        List<Heading> rows = way.words();
        boolean ofRow = unit.filter(Unit.PERCENT::equals).isPresent()
                && !rows.isEmpty()
                && !TermKinds.isSector(rows.get(0).words())
                && (rows.get(0).unit().equals(unit)
                        || way.labels()
                                .own(way.left(), Kind.UNIT)
                                .flatMap(Heading::unit)
                                .equals(unit));
        return ofRow
                && units.isFlow(indicator)
                && Stream.concat(headings(way.path()), way.labels().all().stream())
                        .noneMatch(heading -> TermKinds.isShare(heading.words()))
                && block.titles().stream()
                        .noneMatch(words -> SHARES.matcher(words).matches());
    }

    /** Places are counted among regions of the level of these, counties of 「全省」 among all of the province. */
    private Optional<Level> placesLevel() {
        String titles = String.join(" ", block.titles());
        return titles.contains("全国")
                ? Optional.of(Level.PROVINCE)
                : names.level().map(level -> level == Level.COUNTY && titles.contains("全省") ? Level.PREFECTURE : level);
    }

    /** 「位次」 right of 「增速」 is the place by growth; so it is left of it where it is the first column. */
    private boolean isPlaceByGrowth(Saying saying, int column) {
        return saying.isRank()
                && (saying.isOfGrowth()
                        || header.leftOf(column)
                                .findFirst()
                                .or(() -> header.rightOf(column).findFirst())
                                .flatMap(path -> Way.saying(path.own())
                                        .or(() -> path.own().stream().noneMatch(Heading::hasWords)
                                                ? Way.saying(path.inherited())
                                                : Optional.empty()))
                                .filter(Saying::isOfGrowth)
                                .isPresent());
    }

    /** 「增减」 left or right of 「增长(%)」 is by how much, not by how many percent. */
    private boolean isBesideGrowth(int column) {
        return Stream.of(
                        header.leftOf(column).findFirst(),
                        header.rightOf(column).findFirst())
                .flatMap(Optional::stream)
                .flatMap(path -> path.own().stream())
                .anyMatch(heading -> heading.saying().filter(Saying::isOfGrowth).isPresent()
                        && heading.unit().filter(u -> u.base().equals("%")).isPresent());
    }

    /** 「2006年比2005年增减」 over 「绝对数」 and 「%」 is by how much in the column that is not in percent. */
    private boolean isAmountOfDifference(Path path) {
        return headings(path)
                .filter(heading ->
                        heading.saying().isPresent() && heading.unit().isEmpty())
                .anyMatch(over -> !isInPercent(path)
                        && block.figures().stream()
                                .map(header::above)
                                .anyMatch(other ->
                                        isInPercent(other) && headings(other).anyMatch(over::equals)));
    }

    private static Stream<Heading> headings(Path path) {
        return Stream.concat(path.own().stream(), path.inherited().stream());
    }

    private static boolean isInPercent(Path path) {
        return path.own().stream()
                .anyMatch(heading -> !heading.hasWords()
                        && heading.saying().isEmpty()
                        && heading.unit().filter(Unit.PERCENT::equals).isPresent());
    }

    /** Two tables may stand side by side: a column of figures belongs to the labels nearest on its left. */
    private List<StubColumn> leftOf(int column) {
        List<StubColumn> all = block.stub().stream()
                .filter(s -> s.kind() != Kind.IGNORED && header.areTogether(s.column(), column))
                .toList();
        List<StubColumn> left = new ArrayList<>();
        int next = column;
        for (int i = all.size() - 1; i >= 0; i--) {
            StubColumn candidate = all.get(i);
            boolean parted = !left.isEmpty()
                    && block.figures().stream()
                            .anyMatch(f ->
                                    f > candidate.column() && f < left.get(0).column());
            if (candidate.column() < next && (!parted || left.stream().allMatch(s -> s.kind() == Kind.UNIT))) {
                left.add(0, candidate);
            }
        }
        return left.isEmpty() ? all : left;
    }

    private Optional<Saying> saying(Way way) {
        Path path = way.path();
        return way.columnSaying()
                .or(() -> way.words().stream()
                        .limit(1)
                        .flatMap(h -> h.saying().stream())
                        .findFirst())
                .or(() -> ofGroup(way))
                .or(() -> path.own().stream().noneMatch(Heading::hasWords)
                        ? Way.saying(path.inherited())
                        : Optional.empty())
                .or(() -> path.own().stream().noneMatch(CrossTable::isAmount) ? ofTitle() : Optional.empty());
    }

    /** Where columns say themselves that they grow, a title that speaks of growth says it of those: 「本月 | 增长% | 累计 | 增长%」. */
    private Optional<Saying> ofTitle() {
        return title.saying().filter(saying -> !saying.isOfGrowth() || !hasGrowthOfItsOwn);
    }

    private boolean isGrowth(int column) {
        return Way.saying(header.above(column).own()).filter(Saying::isOfGrowth).isPresent();
    }

    /** 「比上年增长(%)」 alone above rows of years or regions says it of all of them. */
    private static Optional<Saying> ofGroup(Way way) {
        return way.words().isEmpty()
                ? way.labels().all().stream()
                        .skip(1)
                        .filter(heading -> !heading.hasWords())
                        .flatMap(heading -> heading.saying().stream())
                        .findFirst()
                : Optional.empty();
    }

    /** A title that speaks of growth does not make growth of a column of amounts. */
    private static boolean isAmount(Heading heading) {
        return heading.unit().filter(unit -> !unit.base().equals("%")).isPresent();
    }

    private RegionWords region(Way way, int year) {
        Labels labels = way.labels();
        List<StubColumn> left = way.left();
        Path path = way.path();
        Optional<Heading> code = labels.own(left, Kind.CODE);
        if (code.isPresent()) {
            return new RegionWords(RegionWords.Kind.NAMED, code.get().text());
        }
        Optional<Heading> own = labels.own(left, Kind.REGION)
                .filter(heading -> name(heading).isEmpty() && !heading.when().isSaid());
        if (own.isPresent()) {
            return new RegionWords(
                    RegionWords.Kind.SUB_AREA, Texts.packed(own.get().text()));
        }
        List<String> rows = labels.in(left, Kind.REGION).stream()
                .map(CrossTable::name)
                .filter(w -> !w.isEmpty() && !w.equals(HEAD))
                .toList();
        Iterable<String> above =
                () -> Stream.concat(rows.stream().skip(1), seenRegions.stream().skip(1))
                        .iterator();
        return rows.stream()
                .findFirst()
                .or(() -> firstRegion(path.own()))
                .or(() -> firstRegion(labels.all()))
                .or(() -> firstRegion(path.inherited()))
                .or(() -> way.words().stream()
                        .limit(1)
                        .flatMap(h -> RegionReader.wholeBefore(h.words()).stream())
                        .findFirst())
                .map(name -> isCityProper(path)
                        ? new RegionWords(RegionWords.Kind.SUB_AREA, name + CITY_PROPER)
                        : names.words(name, above, year))
                .orElseGet(() -> isCityProper(path)
                        ? new RegionWords(
                                RegionWords.Kind.SUB_AREA,
                                title.region().map(Region::name).orElse("") + CITY_PROPER)
                        : title.regionWords());
    }

    /** Figures of the districts of a city alone are not the city's, whether the title says so or the column. */
    private boolean isCityProper(Path path) {
        return title.subArea()
                || path.own().stream().anyMatch(heading -> heading.words().equals(CITY_PROPER));
    }

    private Optional<String> firstRegion(List<Heading> headings) {
        return headings.stream()
                .map(Heading::words)
                .filter(words -> isRegion.test(words) && !RegionReader.isPartner(words))
                .findFirst();
    }

    private static String headings(Way way) {
        return Stream.of(way.labels().all(), way.path().inherited(), way.path().own())
                .flatMap(List::stream)
                .map(Heading::text)
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static String mark(Way way) {
        return Stream.concat(way.labels().all().stream().limit(2), way.path().own().stream())
                .map(Heading::mark)
                .filter(mark -> !mark.isEmpty())
                .findFirst()
                .orElse("");
    }
}
