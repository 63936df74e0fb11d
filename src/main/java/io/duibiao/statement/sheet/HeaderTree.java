package io.duibiao.statement.sheet;

import io.duibiao.document.Sheet.Merge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The headings above each column of figures. A heading that is printed once over several columns holds for all of them,
 * whether its cells are merged or the cells right of it were left blank.
 */
final class HeaderTree {
    /** As an English line below 「地区生产总值」 it names nothing more. */
    private static final String PRODUCT = "GDP";

    /** 「2008年比」 above 「2007年」 above 「增减%」, and 「按2000年」 above 「可比价格」 above 「计算」. */
    private static final Pattern HALF =
            Pattern.compile("(?:19|20)\\d\\d年?(?:比|较|为)(?:(?:19|20)\\d\\d年?|上年)?|按(?:19|20)\\d\\d年(?:(?:可比|不变)价格?)?");

    /** 「总资产」 above 「贡献率」 and 「自然」 above 「增长率」 are one name: their lower halves alone would say something of the upper ones. */
    private static final Pattern BROKEN_NAME =
            Pattern.compile("总资产贡献率|(?:人口)?自然增长率|迁[入出]人口|批发和?零售贸易、?餐饮业|房地产、?公用事业、?服务业");

    /** 「1-9」 between columns of growth is the first nine months. */
    private static final Pattern FIRST_MONTHS = Pattern.compile("\\s*1\\s*[-—–~～]\\s*\\d{1,2}\\s*");

    /** 「美元」 above 「(亿元)」 is in 亿美元. */
    private static final Pattern IN_DOLLARS = Pattern.compile("美元\\([万亿]?元\\)");

    /** 「交通运输仓储」 above 「及邮电通信业」: no name begins with 及. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*(?:及(?!格)|、)");

    private final Grid grid;
    private final HeadingReader headings;
    private final List<Integer> rows;
    private final NavigableSet<Integer> columns;
    private final Sides sides;
    private final Map<Integer, Path> paths = new LinkedHashMap<>();

    HeaderTree(Grid grid, HeadingReader headings, Block block) {
        this.grid = grid;
        this.headings = headings;
        rows = block.header();
        columns = block.figures();
        sides = new Sides(grid, block);
        columns.forEach(column -> paths.put(column, path(column)));
    }

    /** Returns the headings above a column. */
    Path above(int column) {
        return paths.getOrDefault(column, Path.NONE);
    }

    /** Returns the headings of the same table's columns of figures to the left, the nearest first. */
    Stream<Path> leftOf(int column) {
        return columns.headSet(column, false).descendingSet().stream()
                .filter(other -> areTogether(column, other))
                .map(this::above);
    }

    /** Returns the headings of the same table's columns of figures to the right, the nearest first. */
    Stream<Path> rightOf(int column) {
        return columns.tailSet(column, false).stream()
                .filter(other -> areTogether(column, other))
                .map(this::above);
    }

    /** Returns whether two columns are of the same one of tables that stand side by side. */
    boolean areTogether(int one, int other) {
        return sides.areTogether(one, other);
    }

    /** Returns the nearest column, to the left before the right, whose own headings name something. */
    Optional<Path> beside(int column) {
        return Stream.concat(leftOf(column), rightOf(column))
                .filter(path -> path.own().stream().anyMatch(Heading::hasWords)
                        && path.own().stream().map(Heading::words).noneMatch(TermKinds::isStructure))
                .findFirst();
    }

    private Path path(int column) {
        List<Heading> own = own(column);
        if (own.isEmpty()) {
            return Path.NONE;
        }
        List<Heading> inherited = new ArrayList<>();
        Set<Integer> from = new HashSet<>();
        for (int row : rows) {
            if (grid.text(row, column).isBlank()) {
                boolean below = hasTextBelow(row, column);
                spreadingFrom(row, column)
                        .filter(left -> below || isUnitOfBoth(row, column, left))
                        .ifPresent(left -> {
                            inherited.add(headings.read(text(row, left)));
                            from.add(left);
                        });
            }
        }
        List<Heading> beside = from.stream().flatMap(left -> own(left).stream()).toList();
        return new Path(own, inherited.stream().filter(h -> !h.text().isEmpty()).toList(), beside);
    }

    private List<Heading> own(int column) {
        List<String> texts = texts(column);
        boolean bilingual =
                texts.stream().anyMatch(Texts::hasChinese) && texts.stream().anyMatch(Texts::isEnglish);
        return texts.stream()
                .filter(text -> !bilingual || Texts.hasChinese(text) || !hasLetters(text))
                .filter(text -> texts.size() == 1 || !text.strip().equals(PRODUCT))
                .map(headings::read)
                .filter(heading -> !heading.text().isEmpty())
                .toList();
    }

    private List<String> texts(int column) {
        List<String> texts = new ArrayList<>();
        Set<Merge> seen = new HashSet<>();
        for (int row : rows) {
            boolean again = grid.merge(row, column).filter(m -> !seen.add(m)).isPresent();
            String text = text(row, column);
            int last = texts.size() - 1;
            if (!again && !text.isBlank() && last >= 0 && goesOn(texts.get(last), text)) {
                texts.set(last, texts.get(last).strip() + text.strip());
            } else if (!again && !text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private String text(int row, int column) {
        String text = grid.text(row, column);
        return FIRST_MONTHS.matcher(text).matches() && isBesideGrowth(row, text) ? text.strip() + "月" : text;
    }

    private boolean isBesideGrowth(int row, String text) {
        List<String> others = columns.stream()
                .map(other -> grid.text(row, other))
                .filter(other -> !other.isBlank() && !other.equals(text))
                .toList();
        return !others.isEmpty()
                && others.stream()
                        .allMatch(other -> headings.read(other).saying().isPresent());
    }

    private static boolean goesOn(String upper, String lower) {
        String both = Texts.packed(upper + lower);
        return isOpen(upper)
                || GOES_ON.matcher(lower).lookingAt()
                || IN_DOLLARS.matcher(both).matches()
                || BROKEN_NAME.matcher(both).matches();
    }

    /** 「播种面积(千公」 above 「顷)」 is one heading broken within its brackets, 「交通运输、」 above 「仓储和邮政业」 one broken within a list. */
    private static boolean isOpen(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')')
                || text.stripTrailing().endsWith("、")
                || HALF.matcher(text.strip()).matches();
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    }

    private boolean hasTextBelow(int row, int column) {
        return rows.stream().anyMatch(r -> r > row && !grid.text(r, column).isBlank());
    }

    /**
     * A merged heading ends where its region ends; another one goes on to the right as long as cells are blank, but not below
     * another heading: 「#亏损」 under 「企业」 says nothing of 「工业」 right of that.
     */
    private Optional<Integer> spreadingFrom(int row, int column) {
        for (int left = column - 1; left >= columns.first(); left--) {
            if (!grid.text(row, left).isBlank()) {
                boolean ends = grid.merge(row, left)
                        .filter(m -> m.lastColumn() > m.firstColumn())
                        .isPresent();
                boolean under = isUnderAnother(row, column, left)
                        && headings.read(grid.text(row, left)).hasWords();
                return ends || under || !columns.contains(left) ? Optional.empty() : Optional.of(left);
            }
        }
        return Optional.empty();
    }

    /** 「(万元)」 below 「总产值」 is that of 「建筑工程」 right of it too, where one heading stands over both. */
    private boolean isUnitOfBoth(int row, int column, int left) {
        Heading heading = headings.read(grid.text(row, left));
        return !heading.hasWords()
                && heading.unit().isPresent()
                && heading.saying().isEmpty()
                && rows.stream()
                        .filter(above -> above < row)
                        .anyMatch(above -> grid.merge(above, column).isPresent()
                                && grid.merge(above, column).equals(grid.merge(above, left)));
    }

    private boolean isUnderAnother(int row, int column, int left) {
        return rows.stream()
                .filter(above -> above < row && !grid.text(above, column).isBlank())
                .reduce((upper, lower) -> lower)
                .filter(above -> grid.merge(above, column).isEmpty()
                        || !grid.merge(above, column).equals(grid.merge(above, left)))
                .isPresent();
    }

    /**
     * The headings above one column.
     *
     * @param own those in the column itself, from the top
     * @param inherited those left of blank cells above it, from the top
     * @param beside all headings of the columns that it inherits from
     */
    record Path(List<Heading> own, List<Heading> inherited, List<Heading> beside) {
        static final Path NONE = new Path(List.of(), List.of(), List.of());
    }
}
