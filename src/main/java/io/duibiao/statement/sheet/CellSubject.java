package io.duibiao.statement.sheet;

import io.duibiao.reference.Unit;
import io.duibiao.statement.sheet.HeaderTree.Path;
import io.duibiao.statement.sheet.StubColumn.Kind;
import io.duibiao.statement.sheet.StubTree.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the indicator of a cell by the words of its row and column, of the headings around them, and of the title. */
final class CellSubject {
    private static final Pattern BARE_SHARE = Pattern.compile("比重|占比|构成");
    private static final Pattern SHARE = Pattern.compile("(?:比重|占比|构成)|占.{0,8}(?:比重|比例)");

    private static final Pattern INVESTED = Pattern.compile("(?:本年)?(?:完成)?投资(?:完成)?额?");

    private final Block block;
    private final HeaderTree header;
    private final Title title;
    private final RegionReader regions;
    private final Subjects subjects;
    private final boolean realEstate;
    private final Optional<String> households;
    private final WholeAbove wholes;
    private final Map<Integer, Boolean> besideProduct = new HashMap<>();
    private final Map<Integer, List<String>> lastWords = new HashMap<>();

    CellSubject(Block block, HeaderTree header, Title title, RegionReader regions, Subjects subjects) {
        this.block = block;
        this.header = header;
        this.title = title;
        this.regions = regions;
        this.subjects = subjects;
        realEstate = block.titles().stream().anyMatch(words -> words.contains("房地产") && !words.contains("固定资产"));
        households = block.titles().stream()
                .flatMap(words -> PartNames.households(Texts.packed(words)).stream())
                .findFirst();
        wholes = new WholeAbove(block, subjects);
    }

    /** Takes note of the row's words, column by column: they hold on for rows that have none. */
    void enter(Labels labels) {
        wholes.enter(labels);
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

    /** Returns the indicator's name; empty where no heading gives one. */
    String of(Way way) {
        List<String> words = new ArrayList<>(words(way.words()));
        way.labels()
                .own(way.left(), Kind.REGION)
                .map(Heading::words)
                .flatMap(RegionReader::partOfWhole)
                .ifPresent(words::add);
        int rows = words.size();
        List<String> own = columnWords(way.path().own());
        if (own.isEmpty() ? rows > 0 : !subjects.isNamed(own.get(own.size() - 1)) && !isShare(own)) {
            words.addAll(columnWords(way.path().inherited()));
        }
        words.addAll(own);
        List<String> around = new ArrayList<>(columnWords(way.path().inherited()));
        households.ifPresent(around::add);
        wholes.of(way).map(WholeAbove.Whole::words).ifPresent(around::add);
        if (!title.words().isEmpty()) {
            around.add(title.words());
        }
        if (words.size() == 1 && subjects.mayHoldProduct(title.words()) && isBesideProduct(way.column())) {
            around.add(Subjects.PRODUCT_NAME);
        }
        if (words.isEmpty()) {
            words.addAll(withoutOwnWords(way));
        } else if (words.size() == rows) {
            words.addAll(amount(way));
        } else if (words.size() == rows + 1 && (rows == 0 ? isShare(words) : isBareShare(words.get(rows)))) {
            List<String> whole = rows > 0 && isOfTitle(words.subList(0, rows)) ? List.of() : whole(way.column());
            boolean ofProduct = rows > 0 && whole.stream().allMatch(subjects::mayHoldProduct);
            words.addAll(rows, ofProduct ? List.of() : whole);
        }
        words.replaceAll(this::spelledOut);
        int row = rows == 0 ? words.size() - 1 : rows - 1;
        return words.isEmpty() ? "" : subjects.of(words, row, around);
    }

    /** 「投资额」 in a table of real estate is what is invested in it, and 「总产」 the whole output. */
    private String spelledOut(String words) {
        boolean invested = realEstate && INVESTED.matcher(words).matches();
        return invested ? "房地产开发投资" : words.equals("总产") ? "产量" : words;
    }

    /** Returns the unit of the amount that the row goes on with: 「第一产业」 below 「生产总值(亿元)」 is in 亿元. */
    Optional<Unit> unitOfWhole(Way way) {
        return wholes.of(way).flatMap(WholeAbove.Whole::unit);
    }

    /** 「同比增长」 right of 「用电量」 is growth of that, and 「上年同期」 there its amount a year before. */
    private List<String> amount(Way way) {
        boolean before = way.path().own().stream()
                .anyMatch(heading -> heading.when().step().isYearBefore());
        return (way.columnSaying().isPresent() || before)
                        && columnWords(way.path().inherited()).isEmpty()
                ? header.leftOf(way.column())
                        .map(path -> columnWords(path.own()))
                        .filter(words -> !words.isEmpty() && words.stream().noneMatch(Subjects::isStructure))
                        .findFirst()
                        .filter(words -> !isShare(words))
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

    private List<String> words(List<Heading> nearestFirst) {
        List<String> words = nearestFirst.stream()
                .map(Heading::words)
                .filter(w -> !w.isEmpty() && !regions.isRegion(w))
                .map(RegionReader::withoutWhole)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(words);
        return words;
    }

    private List<String> columnWords(List<Heading> headings) {
        return headings.stream()
                .map(Heading::words)
                .filter(w -> !w.isEmpty() && !regions.isRegion(w) && !w.equals(CrossTable.CITY_PROPER))
                .toList();
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
        boolean shortened =
                left.size() == 1 && left.get(0).length() > 1 && title.words().endsWith(left.get(0));
        boolean ofTitle = shortened || (left.isEmpty() && !subjects.mayHoldProduct(title.words()));
        return ofTitle ? List.of(title.words()) : left;
    }

    private boolean isBesideProduct(int column) {
        return besideProduct.computeIfAbsent(column, this::isRightOfProduct);
    }

    private boolean isRightOfProduct(int column) {
        return header.leftOf(column)
                .map(path -> columnWords(path.own()))
                .anyMatch(words -> words.size() == 1 && subjects.isProduct(words.get(0)));
    }

    /** 「增长(%)」 beside or below an indicator speaks of it; figures under bare years are of what the title or the group says. */
    private List<String> withoutOwnWords(Way way) {
        List<String> inherited = columnWords(way.path().inherited());
        if (!inherited.isEmpty()) {
            return inherited;
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
                .filter(words -> !words.isEmpty())
                .findFirst();
        if (held.isPresent()) {
            return held.get();
        }
        List<String> group = way.labels().all().stream()
                .skip(1)
                .map(Heading::words)
                .filter(w -> !w.isEmpty() && !regions.isRegion(w))
                .limit(1)
                .toList();
        return title.words().isEmpty() ? group : List.of(title.words());
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
