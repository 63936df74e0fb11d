package io.duibiao.statement.sheet;

import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import io.duibiao.statement.sheet.MeasureReader.Saying;
import io.duibiao.statement.sheet.StubColumn.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the unit of a cell: that of the nearest heading, else that of the title. */
final class CellUnit {
    private static final Pattern SHARE = Pattern.compile("(?:.*[^单])?(?:比重|占比|构成)(?:\\(.*)?");
    private static final Pattern INDICES = Pattern.compile("[^及和与、]*指数");

    private static final Set<String> RATES = Set.of("%", "‰", "个百分点", "倍");
    private static final Pattern RATE = Pattern.compile(".*(?:率|收入比|性别比|抚养比|倍差)(?:\\(.*)?");
    private static final Pattern PER_HEAD = Pattern.compile(".*(?:人均|户均|平均每|单位面积).*");

    private static final Pattern MONEY =
            Pattern.compile(".*(?:资产|负债|权益|收入|支出|成本|费用|利润|利税|税金|产值|增加值|工资|薪酬|折旧|原价|净值|帐款|账款|存货|贷款|存款)(?:合计|总计|总额|净额)?");
    /** What is no amount of its own: 中央国有. */
    private static final Pattern OWNED = Pattern.compile("(?:中央|地方|省属?|市属?|县属?)?(?:国有|国营|集体|私营|个体|其[他它]|农村|城镇|城市|乡村)");

    /** 「每千人口床位数」 is in the smaller of 「万张、张」. */
    private static final Pattern PER_MANY = Pattern.compile("每[百千万].*");

    private static final Pattern DAYS = Pattern.compile(".*天数");
    private static final Pattern PUPILS = Pattern.compile(".*(?:学生|招生|毕业生|教职工|教师)人?数?");
    private static final Pattern VISITORS = Pattern.compile("(?:.*旅游|.*接待)(?:总)?人数.*|.*人次数?");
    private static final String TONNES = "吨";
    private static final Set<String> MASS = Set.of(TONNES, "公斤", "千克", "斤");

    private final HeaderTree header;
    private final Title title;
    private final SubjectUnits ofNames;
    private final UnitReader units;
    private final List<Unit> several;
    private final UnitsByName byName;

    /** The unit of the last label that names one. */
    private Optional<Unit> latest = Optional.empty();

    /** The unit of the last label that is not numbered: 「消费性支出(元)」 above 「一、食品」. */
    private Optional<Unit> aboveNumbers = Optional.empty();

    CellUnit(Block block, HeaderTree header, Title title, SheetWords words) {
        this.header = header;
        units = words.units();
        several = units.several(block.titles());
        byName = new UnitsByName(block.titles(), units);
        this.title = title;
        ofNames = new SubjectUnits(words.subjects().names());
    }

    /** Takes note of a row's label; rows must be told from top to bottom. */
    void enter(Optional<Heading> label) {
        label.flatMap(Heading::unit).ifPresent(unit -> latest = Optional.of(unit));
        label.filter(heading -> heading.unit().isPresent() && !isNumbered(heading))
                .ifPresent(heading -> aboveNumbers = heading.unit());
    }

    private static boolean isNumbered(Heading heading) {
        return LabelDepth.of(heading.text()).isNumbered();
    }

    /**
     * Returns the unit of a cell of which this is said; empty where no heading tells it.
     *
     * @param ofWhole the unit of the amount above that the row goes on with
     */
    Optional<Unit> of(Way way, Optional<Saying> saying, String subject, Optional<Unit> ofWhole) {
        Optional<Unit> unit = isTableOfIndices() && saying.isEmpty()
                ? title.unit()
                : nearest(way, saying, subject)
                        .or(() -> saying.isPresent()
                                ? Optional.empty()
                                : ofWhole.flatMap(whole -> fitting(whole, subject)));
        return unit.flatMap(found -> found.base().isEmpty() ? completed(found, way.column()) : unit)
                .or(() -> saying.isPresent() ? Optional.empty() : oneOfSeveral(subject))
                .or(() -> saying.isPresent() ? Optional.empty() : oneOfSeveral(way))
                .or(() -> saying.isPresent() ? Optional.empty() : ofNames.counter(subject))
                .or(() -> saying.isPresent() ? Optional.empty() : ofNames.points(subject))
                .or(() -> saying.isPresent() ? Optional.empty() : besides(subject, way.column()))
                .or(() -> saying.isEmpty() && way.labels().all().stream().anyMatch(CellUnit::isNumbered)
                        ? aboveNumbers.flatMap(above -> fitting(above, subject))
                        : Optional.empty())
                .or(() -> saying.isPresent() ? Optional.empty() : above(way, subject));
    }

    /** 「中央国有」 below 「交换机容量(万门)」, where each row that is no part of another names its unit, is in that of the row above. */
    private Optional<Unit> above(Way way, String subject) {
        boolean bare = title.unit().isEmpty()
                && several.isEmpty()
                && way.path().own().stream().allMatch(heading -> !heading.hasWords())
                && way.words().stream()
                        .limit(1)
                        .allMatch(heading -> heading.unit().isEmpty()
                                && (heading.part()
                                        || OWNED.matcher(heading.words()).matches()));
        return bare && !way.words().isEmpty()
                ? latest.flatMap(unit -> fitting(unit, subject))
                : latest.filter(unit -> title.unit().isEmpty() && isOfKind(unit, subject));
    }

    private boolean isOfKind(Unit unit, String subject) {
        return ofNames.ofKind(subject)
                .flatMap(units::unit)
                .filter(kind -> kind.base().equals(unit.base())
                        && !PER_HEAD.matcher(subject).matches())
                .isPresent();
    }

    /** 「日本」 below 「外国人」 is counted as those are. */
    private Optional<Unit> oneOfSeveral(Way way) {
        return way.words().stream()
                .skip(1)
                .flatMap(heading -> oneOfSeveral(heading.words()).stream())
                .findFirst();
    }

    /** 「人口数」 below 「城镇人口」 right of 「总人口(万人)」 is counted as that is: both are people. */
    private Optional<Unit> besides(String subject, int column) {
        Optional<String> kind = PER_HEAD.matcher(subject).matches()
                ? Optional.empty()
                : ofNames.ofKind(subject).flatMap(units::unit).map(Unit::base);
        return header.leftOf(column)
                .flatMap(path -> last(path.own()).stream())
                .filter(unit -> kind.filter(unit.base()::equals).isPresent())
                .findFirst();
    }

    /** Of 「单位:个、人、万元」 each figure has the one that measures its kind, and of 「万吨、千克」 what is per head the smaller. */
    private Optional<Unit> oneOfSeveral(String subject) {
        Optional<String> kind = several.isEmpty()
                ? Optional.empty()
                : ofNames.ofKind(subject)
                        .or(() -> MONEY.matcher(subject).matches() ? Optional.of("元") : Optional.empty())
                        .or(() -> DAYS.matcher(subject).matches() ? Optional.of("天") : Optional.empty())
                        .or(() -> VISITORS.matcher(subject).matches() ? Optional.of("人次") : Optional.empty())
                        .or(() -> PUPILS.matcher(subject).matches() ? Optional.of("人") : Optional.empty())
                        .flatMap(units::unit)
                        .map(Unit::base);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        boolean mass = MASS.contains(kind.get());
        boolean perHead = PER_HEAD.matcher(subject).matches();
        if (PER_MANY.matcher(subject).matches()) {
            return several.stream()
                    .filter(unit -> unit.base().equals(kind.get()))
                    .min(Comparator.comparing(Unit::factor));
        }
        return several.stream()
                .filter(unit -> mass ? MASS.contains(unit.base()) : unit.base().equals(kind.get()))
                .filter(unit -> !mass || perHead != unit.base().equals(TONNES))
                .findFirst();
    }

    /** In a table of indices 「人均GDP(元)」 is one of them: its unit belongs to another table's heading. */
    private boolean isTableOfIndices() {
        return INDICES.matcher(title.words()).matches()
                && title.unit().filter(unit -> unit.symbol().endsWith("=100")).isPresent();
    }

    private Optional<Unit> nearest(Way way, Optional<Saying> saying, String subject) {
        Optional<Unit> own = last(way.path().own());
        boolean spread = way.path().own().stream().noneMatch(Heading::hasWords)
                && saying.isPresent()
                && saying.equals(Way.saying(way.path().inherited()));
        if (spread
                || way.columnSaying().filter(s -> s.measure() != Measure.TARGET).isPresent()) {
            return said(way, saying)
                    .or(() -> saying.filter(Saying::isDifference).isPresent()
                            ? amount(way).or(() -> byName.of(subject))
                            : saying.map(Saying::unit));
        }
        boolean unknown = way.labels()
                .own(way.left(), Kind.UNIT)
                .filter(heading -> heading.unit().isEmpty() && !heading.text().isBlank())
                .isPresent();
        if (own.isEmpty() && unknown && saying.isEmpty()) {
            return Optional.empty(); // a unit that nobody knows is not that of another row
        }
        List<Heading> rows = way.words();
        return own.or(() -> saying.isPresent() ? Optional.empty() : byName.of(subject))
                .or(() -> isSpreadShare(way) ? Optional.of(Unit.PERCENT) : Optional.empty())
                .or(() -> way.labels().own(way.left(), Kind.UNIT).flatMap(Heading::unit))
                .or(() -> rows.stream().limit(1).flatMap(h -> h.unit().stream()).findFirst())
                .or(() -> saying.filter(s ->
                                rows.stream().limit(1).anyMatch(h -> h.saying().isPresent()))
                        .map(Saying::unit))
                .or(() -> isShare(way) ? Optional.of(Unit.PERCENT) : Optional.empty())
                .or(() -> wholeOfPart(way)
                        .or(() -> around(way))
                        .or(() -> isShare(title.words()) ? Optional.of(Unit.PERCENT) : Optional.empty())
                        .or(() -> saying.map(Saying::unit))
                        .or(() -> ofNames.plainIndex(subject))
                        .flatMap(unit -> saying.isPresent() ? Optional.of(unit) : fitting(unit, subject)));
    }

    /** A place is one of places; 「增速」 below 「生产总值(亿元)」 is not in 亿元. */
    private static Optional<Unit> said(Way way, Optional<Saying> saying) {
        return saying.filter(Saying::isRank)
                .map(Saying::unit)
                .or(() -> last(way.path().own().stream()
                        .filter(heading -> heading.saying().isPresent() || !heading.hasWords())
                        .toList()));
    }

    /** 「比上年增加」 is in the unit of the amount left of it, and in points where that is a percentage. */
    private Optional<Unit> amount(Way way) {
        return header.leftOf(way.column())
                .flatMap(path ->
                        last(path.own().stream()
                                        .filter(heading -> heading.saying().isEmpty())
                                        .toList())
                                .stream())
                .findFirst()
                .or(() -> way.labels().own(way.left(), Kind.UNIT).flatMap(Heading::unit))
                .or(() -> way.words().stream()
                        .limit(1)
                        .flatMap(h -> h.unit().stream())
                        .findFirst())
                .or(() -> around(way))
                .map(unit -> unit.equals(Unit.PERCENT) ? Unit.POINTS : unit);
    }

    /** A unit that stands over a whole table is not that of rates, and 亿元 not that of amounts per head. */
    private Optional<Unit> fitting(Unit unit, String subject) {
        if (RATES.contains(unit.base())) {
            return Optional.of(unit);
        }
        boolean rate = RATE.matcher(subject).matches();
        boolean perHead = PER_HEAD.matcher(subject).matches() && unit.symbol().startsWith("亿");
        return ofNames.rate(subject)
                .or(() -> ofNames.plainIndex(subject))
                .or(() -> rate || perHead ? Optional.empty() : Optional.of(unit));
    }

    private Optional<Unit> around(Way way) {
        List<Heading> rows = way.words();
        return last(way.path().inherited())
                .or(() -> isNamedApart(way) ? Optional.empty() : last(way.path().beside()))
                .or(() -> rows.stream().skip(1).flatMap(h -> h.unit().stream()).findFirst())
                .or(() -> way.labels().all().stream()
                        .flatMap(h -> h.unit().stream())
                        .findFirst())
                .or(title::unit);
    }

    /** 「合同金额」 right of 「项目(个)」 under the same year is in the unit of the table, where that has one. */
    private boolean isNamedApart(Way way) {
        return title.unit().isPresent() && way.path().own().stream().anyMatch(Heading::hasWords);
    }

    /** 「#非农业人口」 is in the unit of the column that it is a part of. */
    private Optional<Unit> wholeOfPart(Way way) {
        return !isPart(way.path())
                ? Optional.empty()
                : header.leftOf(way.column())
                        .filter(path -> !isPart(path))
                        .findFirst()
                        .flatMap(path -> last(path.own()));
    }

    private static boolean isPart(HeaderTree.Path path) {
        return Stream.concat(path.own().stream(), path.inherited().stream()).anyMatch(Heading::part);
    }

    /** 「构成(%)」 over two years holds for the second as for the first, whatever unit the row's own label names. */
    private static boolean isSpreadShare(Way way) {
        return way.path().own().stream().noneMatch(Heading::hasWords)
                && way.path().inherited().stream().anyMatch(heading -> isShare(heading.words()));
    }

    private static boolean isShare(Way way) {
        return way.path().own().stream().anyMatch(h -> isShare(h.words()))
                || way.words().stream().limit(1).anyMatch(h -> isShare(h.words()));
    }

    private static boolean isShare(String words) {
        return SHARE.matcher(words).matches();
    }

    /** 「第二产业(亿)」 right of 「GDP(亿元)」 is in 亿元. */
    private Optional<Unit> completed(Unit nameless, int column) {
        return header.leftOf(column)
                .flatMap(path -> last(path.own()).stream())
                .filter(unit -> unit.symbol().startsWith(nameless.symbol())
                        && !unit.base().isEmpty())
                .findFirst();
    }

    private static Optional<Unit> last(List<Heading> headings) {
        return headings.stream().flatMap(h -> h.unit().stream()).reduce((a, b) -> b);
    }
}
