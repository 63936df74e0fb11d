package io.duibiao.statement.sheet;

import io.duibiao.statement.sheet.HeaderTree.Path;
import io.duibiao.statement.sheet.StubColumn.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the indicator of a cell by the words of its row and column, of the headings around them, and of the title. */
final class CellSubject {
    private static final Pattern SHARE = Pattern.compile("(?:占.{0,8})?(?:比重|占比|构成)");

    private final Block block;
    private final HeaderTree header;
    private final Title title;
    private final RegionReader regions;
    private final Subjects subjects;
    private List<String> lastWords = List.of();

    CellSubject(Block block, HeaderTree header, Title title, RegionReader regions, Subjects subjects) {
        this.block = block;
        this.header = header;
        this.title = title;
        this.regions = regions;
        this.subjects = subjects;
    }

    /** Takes note of the row's words: they hold on for rows that have none. */
    void enter(List<Heading> rowWords) {
        List<String> words = words(rowWords);
        lastWords = words.isEmpty() ? lastWords : words;
    }

    /** Returns the indicator's name; empty where no heading gives one. */
    String of(Way way) {
        List<String> words = new ArrayList<>(words(way.words()));
        words.addAll(columnWords(way.path().own()));
        List<String> around = new ArrayList<>(columnWords(way.path().inherited()));
        if (!title.words().isEmpty()) {
            around.add(title.words());
        }
        if (words.size() == 1 && subjects.mayHoldProduct(title.words()) && isBesideProduct(way.column())) {
            around.add(Subjects.PRODUCT_NAME);
        }
        if (words.isEmpty()) {
            words.addAll(withoutOwnWords(way));
        } else if (words.size() == 1 && isShare(words)) {
            words.addAll(0, whole(way.column()));
        }
        return words.isEmpty() ? "" : subjects.of(words, around);
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
                .filter(w -> !w.isEmpty() && !regions.isRegion(w) && !w.equals(CrossTable.CITY_PROPER))
                .toList();
    }

    private static boolean isShare(List<String> words) {
        return words.stream().allMatch(word -> SHARE.matcher(word).matches());
    }

    /** A share is of what stands left of it, other shares between them aside. */
    private List<String> whole(int column) {
        return header.leftOf(column)
                .map(path -> columnWords(path.own()))
                .filter(words -> !words.isEmpty() && !isShare(words))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isBesideProduct(int column) {
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
                return beside;
            }
        }
        if (isStray(way.path())) {
            return List.of();
        }
        if (block.stub().stream().anyMatch(s -> s.kind() == Kind.WORDS) && !lastWords.isEmpty()) {
            return lastWords;
        }
        List<String> group = way.labels().all().stream()
                .skip(1)
                .map(Heading::words)
                .filter(w -> !w.isEmpty() && !regions.isRegion(w))
                .limit(1)
                .toList();
        return title.words().isEmpty() ? group : List.of(title.words());
    }

    /** A column without any heading right of columns that have one is no part of the table. */
    private boolean isStray(Path path) {
        return path.own().isEmpty()
                && block.figures().stream().map(header::above).anyMatch(other -> other.own().stream()
                        .anyMatch(Heading::hasWords));
    }
}
