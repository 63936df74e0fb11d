package io.duibiao.statement.sheet;

import io.duibiao.reference.Regions;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.sheet.HeaderTree.Path;
import io.duibiao.statement.sheet.MeasureReader.Saying;
import io.duibiao.statement.sheet.StubColumn.Kind;
import io.duibiao.statement.sheet.StubTree.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block whose cells mean what the headings of their row and column say together, the nearest heading first. */
final class CrossTable {
    private static final Pattern SHARE = Pattern.compile("(?:占.{0,8})?(?:比重|占比|构成)");

    private final Block block;
    private final HeaderTree header;
    private final StubTree stub;
    private final Title title;
    private final RegionReader regions;
    private final RegionColumn names;
    private final Subjects subjects;
    private final List<String> seenRegions = new ArrayList<>();
    private List<String> lastWords = List.of();

    CrossTable(Block block, HeaderTree header, StubTree stub, Title title, RegionReader regions, Subjects subjects) {
        this.block = block;
        this.header = header;
        this.stub = stub;
        this.title = title;
        this.regions = regions;
        this.subjects = subjects;
        names = new RegionColumn(regions, regionNames(), title.region(), year(title.when()));
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
        stub.of(row).own(block.stub(), Kind.REGION).map(CrossTable::name).ifPresent(seenRegions::add);
        List<String> words = words(stub.of(row).in(block.stub(), Kind.WORDS));
        lastWords = words.isEmpty() ? lastWords : words;
    }

    /** Words such as 合计 name nothing in a heading, and the whole in a column of regions. */
    private static String name(Heading heading) {
        String packed = Texts.packed(heading.text());
        return !heading.hasWords() && RegionReader.isTotal(packed) ? packed : heading.words();
    }

    /** Returns what the headings say of the cell. */
    CellMeaning meaning(int row, int column) {
        List<StubColumn> left = leftOf(column);
        Labels labels = stub.of(row);
        Path path = header.above(column);
        List<Heading> rowWords = labels.in(left, Kind.WORDS);
        When when = when(labels, left, path);
        Optional<Saying> saying = firstSaying(rowWords, path)
                .map(s -> names.level().map(s::among).orElse(s))
                .map(s -> isPlaceByGrowth(s, column) ? s.byGrowth() : s);
        return new CellMeaning(
                subject(rowWords, path, column, labels),
                saying,
                unit(saying, labels, left, path),
                region(labels, left, path, year(when)),
                when.period(),
                headings(labels, path),
                mark(labels, path));
    }

    /** 「位次」 right of 「增速」 is the place by growth. */
    private boolean isPlaceByGrowth(Saying saying, int column) {
        return saying.isRank()
                && (saying.isOfGrowth()
                        || first(header.above(column - 1).own())
                                .filter(Saying::isOfGrowth)
                                .isPresent());
    }

    /** Two tables may stand side by side: a column of figures belongs to the labels nearest on its left. */
    private List<StubColumn> leftOf(int column) {
        List<StubColumn> all =
                block.stub().stream().filter(s -> s.kind() != Kind.IGNORED).toList();
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

    private static List<String> words(List<Heading> nearestFirst) {
        List<String> words = nearestFirst.stream()
                .map(Heading::words)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(words);
        return words;
    }

    private List<String> columnWords(List<Heading> headings) {
        return headings.stream()
                .map(Heading::words)
                .filter(w -> !w.isEmpty() && !regions.isRegion(w))
                .toList();
    }

    private String subject(List<Heading> rowWords, Path path, int column, Labels labels) {
        List<String> words = new ArrayList<>(words(rowWords));
        words.addAll(columnWords(path.own()));
        List<String> around = new ArrayList<>(columnWords(path.inherited()));
        if (!title.words().isEmpty()) {
            around.add(title.words());
        }
        if (words.size() == 1 && isBesideProduct(column)) {
            around.add(Subjects.PRODUCT_NAME);
        }
        if (words.isEmpty()) {
            words.addAll(withoutOwnWords(column, path, labels));
        } else if (words.size() == 1 && SHARE.matcher(words.get(0)).matches()) {
            words.addAll(
                    0, header.left(column).map(left -> columnWords(left.own())).orElse(List.of()));
        }
        return words.isEmpty() ? "" : subjects.of(words, around);
    }

    private boolean isBesideProduct(int column) {
        return block.figures().headSet(column, false).stream()
                .map(left -> columnWords(header.above(left).own()))
                .anyMatch(words -> words.size() == 1 && subjects.isProduct(words.get(0)));
    }

    /** 「增长(%)」 beside or below an indicator speaks of it; figures under bare years are of what the title or the group says. */
    private List<String> withoutOwnWords(int column, Path path, Labels labels) {
        List<String> inherited = columnWords(path.inherited());
        if (!inherited.isEmpty()) {
            return inherited;
        }
        boolean bySaying = path.own().stream().anyMatch(h -> h.saying().isPresent());
        if (bySaying && header.beside(column).isPresent()) {
            List<String> beside = columnWords(header.beside(column).get().own());
            if (!beside.isEmpty()) {
                return beside;
            }
        }
        if (block.stub().stream().anyMatch(s -> s.kind() == Kind.WORDS) && !lastWords.isEmpty()) {
            return lastWords;
        }
        List<String> group = labels.all().stream()
                .skip(1)
                .map(Heading::words)
                .filter(w -> !w.isEmpty() && !regions.isRegion(w))
                .limit(1)
                .toList();
        return title.words().isEmpty() ? group : List.of(title.words());
    }

    private static Optional<Saying> first(List<Heading> headings) {
        return headings.stream().flatMap(h -> h.saying().stream()).reduce((a, b) -> b);
    }

    private Optional<Saying> firstSaying(List<Heading> rowWords, Path path) {
        return first(path.own())
                .or(() -> rowWords.stream()
                        .limit(1)
                        .flatMap(h -> h.saying().stream())
                        .findFirst())
                .or(() -> path.own().stream().noneMatch(Heading::hasWords) ? first(path.inherited()) : Optional.empty())
                .or(() -> path.own().stream().noneMatch(CrossTable::isAmount) ? title.saying() : Optional.empty());
    }

    /** A title that speaks of growth does not make growth of a column of amounts. */
    private static boolean isAmount(Heading heading) {
        return heading.unit().filter(unit -> !unit.base().equals("%")).isPresent();
    }

    private Optional<Unit> unit(Optional<Saying> saying, Labels labels, List<StubColumn> left, Path path) {
        Optional<Unit> own = last(path.own());
        if (first(path.own()).filter(s -> s.measure() != Measure.TARGET).isPresent()) {
            return own.or(() -> saying.map(Saying::unit));
        }
        List<Heading> rows = labels.in(left, Kind.WORDS);
        return own.or(() -> labels.own(left, Kind.UNIT).flatMap(Heading::unit))
                .or(() -> rows.stream().limit(1).flatMap(h -> h.unit().stream()).findFirst())
                .or(() -> saying.filter(s ->
                                rows.stream().limit(1).anyMatch(h -> h.saying().isPresent()))
                        .map(Saying::unit))
                .or(() -> last(path.inherited()))
                .or(() -> last(path.beside()))
                .or(() -> rows.stream().skip(1).flatMap(h -> h.unit().stream()).findFirst())
                .or(() -> labels.all().stream().flatMap(h -> h.unit().stream()).findFirst())
                .or(title::unit)
                .or(() -> saying.map(Saying::unit));
    }

    private static Optional<Unit> last(List<Heading> headings) {
        return headings.stream().flatMap(h -> h.unit().stream()).reduce((a, b) -> b);
    }

    private RegionWords region(Labels labels, List<StubColumn> left, Path path, int year) {
        Optional<Heading> code = labels.own(left, Kind.CODE);
        if (code.isPresent()) {
            return new RegionWords(RegionWords.Kind.NAMED, code.get().text());
        }
        List<String> rows = labels.in(left, Kind.REGION).stream()
                .map(CrossTable::name)
                .filter(w -> !w.isEmpty())
                .toList();
        List<String> above = new ArrayList<>(rows.stream().skip(1).toList());
        for (int i = seenRegions.size() - 2; i >= 0; i--) {
            above.add(seenRegions.get(i));
        }
        return rows.stream()
                .findFirst()
                .or(() -> firstRegion(path.own()))
                .or(() -> firstRegion(labels.all()))
                .or(() -> firstRegion(path.inherited()))
                .map(name -> names.words(name, above, year))
                .map(words ->
                        title.subArea() ? new RegionWords(RegionWords.Kind.SUB_AREA, words.words() + "市辖区") : words)
                .orElseGet(title::regionWords);
    }

    private Optional<String> firstRegion(List<Heading> headings) {
        return headings.stream().map(Heading::words).filter(regions::isRegion).findFirst();
    }

    private When when(Labels labels, List<StubColumn> left, Path path) {
        When when = When.UNSAID;
        Predicate<Heading> said = h -> h.when().isSaid();
        List<Heading> nearest = new ArrayList<>(labels.in(left, Kind.PERIOD));
        List<Heading> columns = new ArrayList<>(path.own());
        Collections.reverse(columns);
        nearest.addAll(columns);
        nearest.addAll(path.inherited());
        nearest.addAll(labels.all());
        for (Heading heading : nearest.stream().filter(said).toList()) {
            when = when.or(heading.when());
        }
        return when.or(title.when());
    }

    private String headings(Labels labels, Path path) {
        return Stream.of(labels.all(), path.inherited(), path.own())
                .flatMap(List::stream)
                .map(Heading::text)
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static String mark(Labels labels, Path path) {
        return Stream.concat(labels.all().stream().limit(2), path.own().stream())
                .map(Heading::mark)
                .filter(mark -> !mark.isEmpty())
                .findFirst()
                .orElse("");
    }
}
