package io.duibiao.statement.sheet;

import io.duibiao.reference.Unit;
import io.duibiao.statement.sheet.HeaderTree.Path;
import io.duibiao.statement.sheet.MeasureReader.Saying;
import io.duibiao.statement.sheet.StubColumn.Kind;
import io.duibiao.statement.sheet.StubTree.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the indicator of a cell by the words of its row and column, of the headings around them, and of the title. */
final class CellSubject {
    private static final Pattern BARE_SHARE = Pattern.compile("比重|占比|构成");
    private static final Pattern SHARE = Pattern.compile("(?:比重|占比|构成)|占.{0,8}(?:比重|比例)");

    /** 「种植结构」 in percent is how the first row is made up. */
    private static final Pattern STRUCTURE = Pattern.compile(".*(?:结构|构成)(?:\\(.*)?");

    /** 「床位数」 below 「每万人口拥有」 is how many beds they have. */
    private static final Pattern PER_HEAD =
            Pattern.compile("(?:平均)?每[百千万十]+(?:名|个)?(?:常住)?(?:人口?|户|学生|职工)(?:拥有|平均)?(?:的)?");

    private static final String LOSING = "亏损企业";

    private static final String INDEX = "指数";
    private static final Pattern WHOSE = Pattern.compile(
            "(?:城镇|农村|乡村|非?私营|国有|集体|单位|规模以上|规上|限额以上|限上|工业|企业|在岗职工|就业人员|从业人员|社会服务机构|社会福利机构|养老(?:服务)?机构)+");
    private static final Pattern AREA = Pattern.compile(".*面积");

    private final Block block;
    private final HeaderTree header;
    private final Title title;
    private final Predicate<String> isRegion;
    private final Subjects subjects;
    private final ShortForms shortForms;
    private final Optional<String> households;
    private final WholeAbove wholes;
    private final Field field;
    private final DividedNames divided;
    private final PartsTakenForWholes taken;
    private final Chapters chapters;
    private final PartsOfTitle parts;
    private final boolean shares;

    /** The words of the first row: what the rows of a table of shares are parts of. */
    private Optional<String> first = Optional.empty();

    private final Map<Integer, Boolean> besideProduct = new HashMap<>();
    private final Map<Integer, List<String>> lastWords = new HashMap<>();

    CellSubject(Block block, HeaderTree header, Title title, Predicate<String> isRegion, Subjects subjects) {
        this.block = block;
        this.header = header;
        this.title = title;
        this.isRegion = isRegion;
        this.subjects = subjects;
        shortForms = new ShortForms(block.titles());
        households = block.titles().stream()
                .flatMap(words -> PartNames.households(Texts.packed(words)).stream())
                .findFirst();
        wholes = new WholeAbove(block, subjects);
        field = new Field(block.titles(), subjects);
        divided = new DividedNames(title, wholes, subjects);
        taken = new PartsTakenForWholes(subjects.names());
        chapters = new Chapters(subjects.names());
        parts = new PartsOfTitle(block, title, subjects);
        shares = title.unit().filter(Unit.PERCENT::equals).isPresent()
                && block.titles().stream()
                        .anyMatch(
                                words -> STRUCTURE.matcher(Texts.packed(words)).matches());
    }

    /** Takes note of the row's words, column by column: they hold on for rows that have none. */
    void enter(Labels labels) {
        wholes.enter(labels);
        taken.enter();
        parts.enter(labels);
        if (first.isEmpty()) {
            first = labels.own(block.stub(), Kind.WORDS)
                    .map(Heading::words)
                    .filter(words -> subjects.isAmount(words) || (shares && isOfTitle(words)));
        }
        for (StubColumn stub : block.stub()) {
            List<StubColumn> column = List.of(stub);
            List<String> words = words(labels.in(column, Kind.WORDS));
            boolean total = labels.own(column, Kind.WORDS)
                    .filter(own -> HeadingReader.isGeneric(Texts.packed(own.text())))
                    .isPresent();
            if (total || !words.isEmpty()) {
                lastWords.put(stub.column(), words);
            }
        }
    }

    /** 「生活消费支出」 in the first row of 「城镇居民人均生活消费支出构成」 is what that divides. */
    private boolean isOfTitle(String words) {
        return words.length() > 2
                && block.titles().stream()
                        .anyMatch(title -> Texts.packed(title).contains(words + "构成")
                                || Texts.packed(title).contains(words + "结构"));
    }

    /** Returns the indicator's name; empty where no heading gives one. */
    String of(Way way) {
        String name = name(way);
        return name.isEmpty() ? name : taken.of(way, name);
    }

    private String name(Way way) {
        List<String> words = new ArrayList<>(words(way.words()));
        way.labels()
                .own(way.left(), Kind.REGION)
                .map(Heading::words)
                .flatMap(RegionReader::partOfWhole)
                .ifPresent(words::add);
        if (words.size() > 1) {
            words.set(0, parts.oneOfTwo(words.get(0)));
        }
        int rows = words.size();
        List<String> named = columnWords(way.path().own());
        List<String> own = leftUnder(named, way).orElse(named);
        List<String> inherited = columnWords(way.path().inherited());
        boolean perHead =
                inherited.stream().anyMatch(word -> PER_HEAD.matcher(word).matches());
        if (own.isEmpty() ? rows > 0 : perHead || !isNamedColumn(own) && !isShare(own)) {
            words.addAll(inherited);
        }
        words.addAll(own);
        List<String> around = new ArrayList<>(columnWords(way.path().inherited()));
        dividedLeft(way).ifPresent(around::add);
        households.ifPresent(around::add);
        parts.ofGroupAboveYears(way, isRegion).ifPresent(around::add);
        wholes.of(way).map(WholeAbove.Whole::words).ifPresent(around::add);
        if (!title.words().isEmpty()) {
            around.add(title.words());
        }
        if (words.size() == 1 && subjects.mayHoldProduct(title.words()) && isBesideProduct(way.column())) {
            around.add(Subjects.PRODUCT_NAME);
        }
        if (words.isEmpty()) {
            words.addAll(withoutOwnWords(way));
            if (words.size() == 1 && isBareShare(words.get(0))) {
                words.addAll(0, whole(way.column()));
            }
        } else if (words.size() == rows) {
            words.addAll(amount(way));
        } else if (words.size() == rows + 1 && (rows == 0 ? isShare(words) : isBareShare(words.get(rows)))) {
            List<String> whole = rows > 0 && isOfTitle(words.subList(0, rows)) ? List.of() : whole(way.column());
            boolean ofProduct = rows > 0 && whole.stream().allMatch(subjects::mayHoldProduct);
            words.addAll(rows, ofProduct ? List.of() : whole);
        }
        boolean sector = rows > 0 && TermKinds.isSector(words.get(rows - 1));
        words.replaceAll(word -> shortForms.spelledOut(word, sector));
        if (words.isEmpty()) {
            return "";
        }
        Optional<String> told = rows == 0 ? Optional.empty() : ofOwnRow(words, rows);
        if (told.isPresent()) {
            return told.get();
        }
        if (rows > 1
                && words.size() == rows + 1
                && Institutions.isOfSchool(words.get(rows - 1), words.get(rows), subjects.names())) {
            words.subList(0, rows - 1).clear();
            rows = 1;
        }
        int row = rows == 0 ? words.size() - 1 : rows - 1;
        if (rows > 0 && words.size() == rows + 1 && isOneOfTitle(words.subList(0, rows), words.get(rows), way)) {
            words.remove(rows);
        }
        boolean ofRows = rows > 0 && row == words.size() - 1;
        Optional<String> ofSchool =
                ofRows && row > 0 ? Institutions.below(words.get(0), words.get(row)) : Optional.empty();
        String name = ofSameTitle(subjects.of(words, row, around));
        Optional<String> narrowed = rows == 0 ? field.narrowed(name) : Optional.empty();
        return narrowed.or(() -> field.of(name))
                .or(() -> words.size() == 1 ? field.account(name) : Optional.empty())
                .or(() -> partOfLeft(way, name))
                .or(() -> subjects.names().isNamed(name) ? Optional.empty() : ofSchool)
                .or(() -> divided.of(way, name, columnWords(way.path().own()).isEmpty(), around))
                .or(() -> ofRows ? parts.of(name, words) : Optional.empty())
                .orElseGet(() -> ofField(name, words, row, around));
    }

    /** 「人员数」 below 「卫生技术」 is the end of a name of its own. */
    private boolean isNamedColumn(List<String> own) {
        return subjects.names().isNamed(own.get(own.size() - 1))
                || subjects.names().isNamed(String.join("", own));
    }

    /** Returns the name of a share, or of the pupils of a kind of school, that the row and the title tell alone. */
    private Optional<String> ofOwnRow(List<String> words, int rows) {
        String own = words.get(rows - 1);
        if (words.size() != rows) {
            return Optional.empty();
        }
        Optional<String> institutions = Institutions.of(own, title.words(), subjects.names());
        if (institutions.isPresent()) {
            return institutions;
        }
        return shares && !isShare(List.of(own))
                ? first.map(whole -> own.equals(whole) ? own + "构成" : own + "占" + whole + "比重")
                : Optional.empty();
    }

    /**
     * 「增值税」 left of a column 「税收收入」 under a title of that is the one kind of it; 「施工面积(万平方米)」 left of 「投资额」 is another
     * thing.
     */
    private boolean isOneOfTitle(List<String> rows, String column, Way way) {
        String row = rows.get(rows.size() - 1);
        boolean ofTitle = column.equals(title.words()) || shortForms.isInvestment(column);
        boolean area = rows.stream().anyMatch(word -> AREA.matcher(word).matches());
        boolean another = subjects.names().areAlike(row, column)
                || way.words().stream().limit(1).anyMatch(own -> own.unit().isPresent());
        return ofTitle
                && !TermKinds.isSector(row)
                && (row.equals(column) || area || (subjects.names().isNamed(row) && another));
    }

    /** 「生产资料」 under 「按部门分」 right of 「出厂价格指数」 is a part of that. */
    private Optional<String> dividedLeft(Way way) {
        return isDivided(way.path())
                ? header.leftOf(way.column())
                        .filter(path -> !isDivided(path))
                        .findFirst()
                        .flatMap(path -> columnWords(path.own()).stream().reduce((first, last) -> last))
                : Optional.empty();
    }

    private static boolean isDivided(Path path) {
        return Stream.concat(path.own().stream(), path.inherited().stream())
                .anyMatch(heading -> WholeAbove.isDivision(heading.text()));
    }

    /** 「#稻谷」 right of 「粮食单产」 is 稻谷单产. */
    private Optional<String> partOfLeft(Way way, String name) {
        boolean part = way.path().own().stream()
                .anyMatch(heading -> heading.part() && heading.words().equals(name));
        return part
                ? header.leftOf(way.column())
                        .filter(path -> path.own().stream().noneMatch(Heading::part))
                        .findFirst()
                        .flatMap(path -> columnWords(path.own()).stream().reduce((first, last) -> last))
                        .flatMap(whole -> IntStream.range(0, whole.length())
                                .mapToObj(whole::substring)
                                .map(end -> name + end)
                                .filter(subjects.names()::isNamed)
                                .findFirst())
                : Optional.empty();
    }

    /** 「从业人员数」 under a title of 「城镇单位从业人员数」 is that of those units. */
    private String ofSameTitle(String name) {
        String whole = title.words();
        String bare = whole.endsWith("数") ? name : name.replaceFirst("(?<=..)数$", "");
        boolean narrower = whole.length() > bare.length()
                && whole.endsWith(bare)
                && WHOSE.matcher(whole.substring(0, whole.length() - bare.length()))
                        .matches();
        return narrower && subjects.names().isNamed(whole) ? whole : name;
    }

    /** 「国有控股企业 | 营业收入」 is theirs of what the title says the table is about. */
    private String ofField(String name, List<String> words, int row, List<String> around) {
        int last = words.size() - 1;
        return subjects.names().isNamed(name) || row == last || !PartNames.isOwner(words.get(row))
                ? name
                : field.of(words.get(last))
                        .map(whole -> {
                            List<String> full = new ArrayList<>(words);
                            full.set(last, whole);
                            return subjects.of(full, row, around);
                        })
                        .orElse(name);
    }

    /** Returns the unit of the amount that the row goes on with: 「第一产业」 below 「生产总值(亿元)」 is in 亿元. */
    Optional<Unit> unitOfWhole(Way way) {
        return wholes.unitOf(way);
    }

    /**
     * 「同比增长」 right of 「用电量」 is growth of that, and 「上年同期」 there its amount a year before; 「平均增长速度」 right of 「指数」 is
     * that of what the row names.
     */
    private List<String> amount(Way way) {
        boolean before = way.path().own().stream()
                .anyMatch(heading -> heading.when().step().isYearBefore());
        return (way.columnSaying().isPresent() || before)
                        && columnWords(way.path().inherited()).isEmpty()
                ? header.leftOf(way.column())
                        .map(path -> columnWords(path.own()))
                        .filter(words -> !words.isEmpty() && words.stream().noneMatch(TermKinds::isStructure))
                        .findFirst()
                        .filter(words -> !isShare(words) && !words.equals(List.of(INDEX)))
                        .orElse(List.of())
                : List.of();
    }

    /** Rows of 「人口数及构成」 that are kinds of 人口 say themselves what they are a share of. */
    private boolean isOfTitle(List<String> rows) {
        String whole = title.words().replaceFirst("(?<=..)[数额量]$", "");
        return !whole.isEmpty() && rows.stream().anyMatch(row -> row.contains(whole));
    }

    private static boolean isBareShare(String words) {
        return BARE_SHARE.matcher(words).matches();
    }

    private List<String> words(List<Heading> all) {
        List<Heading> nearestFirst = Chapters.inOneUnit(all);
        List<String> words = nearestFirst.stream()
                .filter(heading -> !chapters.isChapter(heading, nearestFirst.get(0)))
                .map(Heading::words)
                .filter(w -> !w.isEmpty() && (!isRegion.test(w) || RegionReader.isPartner(w)))
                .map(RegionReader::withoutWhole)
                .map(this::withoutRegion)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(words);
        return words;
    }

    /** 「新疆生产总值」 in a table of 新疆 is the product. */
    private String withoutRegion(String words) {
        return title.region().stream()
                .flatMap(region -> IntStream.rangeClosed(
                                2, Math.min(region.name().length(), words.length() - 2))
                        .filter(end -> words.startsWith(region.name().substring(0, end)))
                        .mapToObj(words::substring))
                .filter(subjects.names()::isNamed)
                .filter(rest -> !subjects.names().isNamed(words))
                .findFirst()
                .orElse(words);
    }

    /** 「#亏损企业」 below 「企业单位数」 says itself what it counts. */
    private List<String> columnWords(List<Heading> headings) {
        Optional<String> counted = counted(headings);
        if (counted.isPresent()) {
            return List.of(counted.get());
        }
        return headings.stream()
                .map(Heading::words)
                .filter(w -> !w.isEmpty() && !isRegion.test(w) && !w.equals(CrossTable.CITY_PROPER))
                .toList();
    }

    private Optional<String> counted(List<Heading> headings) {
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).part())
                .mapToObj(i -> headings.subList(i, headings.size()).stream()
                        .map(Heading::words)
                        .collect(Collectors.joining()))
                .filter(part -> subjects.names().isCount(part) || LOSING.equals(part))
                .findFirst();
    }

    private static boolean isShare(List<String> words) {
        return words.stream().allMatch(word -> SHARE.matcher(word).matches());
    }

    /** A share is of what stands left of it, other shares between them aside; else of what the title names. */
    private List<String> whole(int column) {
        List<String> left = header.leftOf(column)
                .map(path -> columnWords(path.own()))
                .filter(words -> !words.isEmpty() && !isShare(words))
                .findFirst()
                .orElse(List.of());
        boolean shortened = left.size() == 1
                && left.get(0).length() > 1
                && title.words().endsWith(left.get(0).replaceFirst("(?<=人口)数$", ""));
        boolean ofTitle = shortened || (left.isEmpty() && !subjects.mayHoldProduct(title.words()));
        return ofTitle ? List.of(title.words()) : left;
    }

    private boolean isBesideProduct(int column) {
        return besideProduct.computeIfAbsent(column, this::isRightOfProduct);
    }

    private boolean isRightOfProduct(int column) {
        return header.leftOf(column)
                .map(path -> columnWords(path.own()))
                .anyMatch(words -> words.size() == 1 && subjects.names().isProduct(words.get(0)));
    }

    /** 「增长(%)」 beside or below an indicator speaks of it; figures under bare years are of what the title or the group says. */
    private List<String> withoutOwnWords(Way way) {
        List<String> inherited = columnWords(way.path().inherited());
        if (!inherited.isEmpty()) {
            return leftUnder(inherited, way).orElse(inherited);
        }
        if (way.columnSaying().isPresent() && header.beside(way.column()).isPresent()) {
            List<String> beside = columnWords(header.beside(way.column()).get().own());
            if (!beside.isEmpty()) {
                return isShare(beside) ? joined(whole(way.column()), beside) : beside;
            }
        }
        if (isStray(way.path())) {
            return List.of();
        }
        Optional<List<String>> held = way.left().stream()
                .flatMap(stub -> Optional.ofNullable(lastWords.get(stub.column())).stream())
                .filter(words -> !words.isEmpty() && !(isOfRegion(way) && isKindOfTitle(words)))
                .findFirst();
        if (held.isPresent()) {
            return held.get();
        }
        List<String> group = way.labels().all().stream()
                .skip(1)
                .map(Heading::words)
                .filter(w -> !w.isEmpty() && !isRegion.test(w))
                .limit(1)
                .toList();
        return title.words().isEmpty() ? group : List.of(title.words());
    }

    private boolean isOfRegion(Way way) {
        return way.labels()
                .own(way.left(), Kind.WORDS)
                .filter(own -> isRegion.test(own.words()))
                .isPresent();
    }

    /** 「广州市」 below 「中型企业」 in a table of 「工业增加值」 is a part of that as those are, not a part of theirs. */
    private boolean isKindOfTitle(List<String> words) {
        return !title.words().isEmpty() && PartNames.isKind(words.get(words.size() - 1));
    }

    /** 「位次」 right of 「人均产量」 under 「粮食产量」 is that of the output per head. */
    private Optional<List<String>> leftUnder(List<String> above, Way way) {
        return !above.isEmpty() && way.columnSaying().filter(Saying::isRank).isPresent()
                ? header.leftOf(way.column())
                        .findFirst()
                        .map(path -> joined(columnWords(path.inherited()), columnWords(path.own())))
                        .filter(words -> words.size() == above.size() + 1
                                && words.subList(0, above.size()).equals(above))
                : Optional.empty();
    }

    private static List<String> joined(List<String> front, List<String> back) {
        return Stream.concat(front.stream(), back.stream()).toList();
    }

    /** A column without any heading right of columns that have one is no part of the table. */
    private boolean isStray(Path path) {
        return path.own().isEmpty()
                && block.figures().stream().map(header::above).anyMatch(other -> other.own().stream()
                        .anyMatch(Heading::hasWords));
    }
}
