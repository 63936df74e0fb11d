package io.duibiao.statement.sheet;

import io.duibiao.statement.sheet.StubColumn.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells the columns of labels from the columns of figures, and what the labels name, by what most of them are. */
final class StubReader {
    private static final Pattern REGION_HEAD = Pattern.compile(
            ".*(?:地区|城市|市县|区县|县区|市\\(县\\)|县\\(市|区\\(县|省份|省市|行政区|州市|市州|地市|盟市|乡镇|镇乡|镇街|街道|乡\\(镇|镇\\(乡|region|city).*");
    private static final Pattern COUNTRY_HEAD = Pattern.compile(".*(?:国别|国家|贸易伙伴|客源).*");
    private static final Pattern TOWN =
            Pattern.compile(".{1,8}(?:镇|乡|街道|街道办|办事处|社区|开发区|高新区|园区|农场|林场)|(?:第|农)[一二三四五六七八九十]{1,3}师|(?:建工|工建)师");
    private static final Pattern IGNORED_HEAD = Pattern.compile(".*(?:所属|所在|隶属|序号|排序|编号|行次|备注|说明|来源|No\\.).*");
    /** Regions below 「指标名称」 may stand among trades and owners, and are parts of the amount as those are. */
    private static final Pattern ITEM_HEAD = Pattern.compile("(?:项目|指标|类别|分组|行业|名称)+(?:item|indicator)?");

    private static final Pattern CODE_HEAD = Pattern.compile(".*(?:代码|编码|code).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD_HEAD =
            Pattern.compile(".*(?:年|时|期|月份|year|period).*", Pattern.CASE_INSENSITIVE);

    private final Grid grid;
    private final HeadingReader headings;
    private final RegionReader regions;

    StubReader(Grid grid, HeadingReader headings, RegionReader regions) {
        this.grid = grid;
        this.headings = headings;
        this.regions = regions;
    }

    /** Returns what each column of a block is, by its rows of figures; a column without any cell there is neither. */
    Columns columns(List<Integer> header, List<Integer> rows) {
        List<StubColumn> stub = new ArrayList<>();
        TreeSet<Integer> figures = new TreeSet<>();
        Map<String, Kind> kinds = new HashMap<>();
        for (int c = 0; c < grid.width(); c++) {
            int column = c;
            List<Integer> filled = rows.stream()
                    .filter(row -> !grid.text(row, column).isBlank())
                    .toList();
            List<Integer> words =
                    filled.stream().filter(row -> isWords(row, column)).toList();
            if (filled.isEmpty()) {
                continue;
            }
            String head = head(column, header);
            if (!figures.isEmpty() && kinds.containsKey(head)) {
                stub.add(new StubColumn(column, kinds.get(head))); // the labels begin again: two tables side by side
                continue;
            }
            long numbers = filled.stream()
                    .filter(row -> grid.number(row, column).isPresent())
                    .count();
            if (words.size() > numbers) {
                stub.add(new StubColumn(column, ofWords(column, head, words)));
            } else {
                ofNumbers(column, head, filled, figures.isEmpty())
                        .ifPresentOrElse(kind -> stub.add(new StubColumn(column, kind)), () -> figures.add(column));
            }
            if (figures.isEmpty() && !head.isEmpty()) {
                stub.stream().filter(s -> s.column() == column).forEach(s -> kinds.put(head, s.kind()));
            }
        }
        return new Columns(stub, figures);
    }

    /** Returns whether a label names a region. */
    boolean isRegion(String label) {
        return regions.isRegion(headings.read(label).words());
    }

    /** Returns whether the text is the code of a region. */
    boolean isCode(String text) {
        return regions.isCode(text);
    }

    private boolean names(String label) {
        return regions.isRegion(RegionReader.wholeOf(label));
    }

    private boolean isWords(int row, int column) {
        return grid.isText(row, column) || (grid.isBlank(row, column) && grid.isMergedText(row, column));
    }

    /** Codes, years and serial numbers left of the figures are labels; a column of figures has none of these kinds. */
    private Optional<Kind> ofNumbers(int column, String head, List<Integer> rows, boolean leftOfFigures) {
        List<CellNumber> numbers =
                rows.stream().flatMap(row -> grid.number(row, column).stream()).toList();
        boolean mayBeCode = column == 0
                || head.isEmpty()
                || CODE_HEAD.matcher(head).matches()
                || REGION_HEAD.matcher(head).matches();
        if (mayBeCode && most(numbers, n -> regions.isCode(n.shown()), 8)) {
            return Optional.of(Kind.CODE);
        }
        if (!leftOfFigures) {
            return Optional.empty();
        }
        boolean mayBePeriod =
                column == 0 || head.isEmpty() || PERIOD_HEAD.matcher(head).matches();
        if (mayBePeriod && most(numbers, CellNumber::isYear, 10)) {
            return Optional.of(Kind.PERIOD);
        }
        boolean ignored = IGNORED_HEAD.matcher(head).matches() || isSerial(numbers, head);
        return ignored ? Optional.of(Kind.IGNORED) : Optional.empty();
    }

    private static boolean isSerial(List<CellNumber> numbers, String head) {
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).isWhole() || numbers.get(i).value().intValue() != i + 1) {
                return false;
            }
        }
        return numbers.size() > 2 && !Texts.hasChinese(head);
    }

    private Kind ofWords(int column, String head, List<Integer> rows) {
        List<Heading> labels =
                rows.stream().map(row -> headings.read(grid.text(row, column))).toList();
        if (IGNORED_HEAD.matcher(head).matches()
                || most(labels, label -> label.text().isEmpty(), 6)) {
            return Kind.IGNORED;
        }
        if (most(
                labels,
                label -> !label.hasWords()
                        && label.unit().isPresent()
                        && label.saying().isEmpty(),
                7)) {
            return Kind.UNIT;
        }
        if (most(labels, label -> !label.hasWords() && label.when().isSaid(), 7)) {
            return Kind.PERIOD;
        }
        if (most(labels, label -> regions.isCode(label.text()), 8)) {
            return Kind.CODE;
        }
        if (COUNTRY_HEAD.matcher(head).matches()) {
            return Kind.WORDS; // those that trade and invest are not where the figures are of
        }
        boolean named = REGION_HEAD.matcher(head).matches();
        boolean indicators = labels.stream().anyMatch(label -> headings.isIndicator(label.words()));
        boolean items = ITEM_HEAD.matcher(head).matches()
                && labels.stream().map(Heading::words).anyMatch(words -> PartNames.isKind(words) && !names(words));
        if ((named && !indicators) || most(labels, label -> names(label.words()), named ? 1 : items ? 8 : 4)) {
            return Kind.REGION;
        }
        if (!indicators && most(labels, label -> TOWN.matcher(label.words()).matches(), 5)) {
            return Kind.REGION;
        }
        return CODE_HEAD.matcher(head).matches() ? Kind.IGNORED : Kind.WORDS;
    }

    private String head(int column, List<Integer> header) {
        StringBuilder head = new StringBuilder();
        for (int row : header) {
            String text = Texts.packed(grid.text(row, column));
            head.append(head.indexOf(text) >= 0 ? "" : text);
        }
        return head.toString().toLowerCase(Locale.ROOT);
    }

    private static <T> boolean most(List<T> all, Predicate<T> test, int tenths) {
        return !all.isEmpty() && all.stream().filter(test).count() * 10 >= (long) all.size() * tenths;
    }

    /**
     * The columns of a block.
     *
     * @param stub the columns of labels, from left to right
     * @param figures the columns of figures
     */
    record Columns(List<StubColumn> stub, NavigableSet<Integer> figures) {}
}
