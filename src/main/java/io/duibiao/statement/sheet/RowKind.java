package io.duibiao.statement.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a row of a sheet is by its looks. */
enum RowKind {
    BLANK,
    /** Words only. */
    WORDS,
    /** A heading of years written as numbers. */
    YEARS,
    /** The row of column numbers under a heading: 甲 1 2 3. */
    NUMBERING,
    /** Figures, or signs for missing ones behind a label. */
    FIGURES;

    private static final Pattern HEADER_LABEL = Pattern.compile(
            "(?:地区|城市|市县|市\\(县\\)|区县|县\\(市、?区\\)|省份|省市|单位|指标|项目|年份|名称|分类|Region|City|Item).{0,6}|行业|类别|科目|(?:国别|国家)(?:\\(地区\\))?");

    /** Two numbers further apart behind a label are counts that look like years: 2,010 doctors and 1,950. */
    private static final int NEAR_YEARS = 30;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:年?(?:为|比|较|相当于|是).*|年.{0,4})?");

    /** Returns the kind of a row. */
    static RowKind of(Grid grid, int row) {
        List<Integer> filled = grid.filled(row);
        if (filled.isEmpty()) {
            return BLANK;
        }
        List<CellNumber> numbers = filled.stream()
                .map(column -> grid.number(row, column))
                .flatMap(Optional::stream)
                .toList();
        if (numbers.isEmpty()) {
            return withoutNumbers(grid, row, filled);
        }
        if (numbers.stream().allMatch(CellNumber::isYear) && isYearHeading(grid, row, filled, numbers)) {
            return YEARS;
        }
        return isNumbering(numbers, filled.size(), isOrdinal(grid.own(row, filled.get(0)))) ? NUMBERING : FIGURES;
    }

    private static RowKind withoutNumbers(Grid grid, int row, List<Integer> filled) {
        boolean words = filled.stream().anyMatch(column -> grid.isText(row, column));
        boolean missing = filled.stream().anyMatch(column -> grid.isMissing(row, column));
        if (words) {
            return missing && filled.size() > 1 ? FIGURES : WORDS;
        }
        return BLANK;
    }

    /** Years head columns where nothing or a column's heading stands left of them, or where they simply go up or down. */
    private static boolean isYearHeading(Grid grid, int row, List<Integer> filled, List<CellNumber> years) {
        int first = filled.get(0);
        String label = grid.isText(row, first) ? Texts.oneLine(grid.text(row, first)) : "";
        boolean heading = label.isEmpty()
                ? first > 0 || years.size() > 1
                : HEADER_LABEL.matcher(label).matches();
        boolean near = label.isEmpty() || years.size() > 2 || Math.abs(step(years)) <= NEAR_YEARS;
        boolean steady = years.size() > 1
                && near
                && (IntStream.range(1, years.size()).allMatch(i -> step(years, i) > 0)
                        || IntStream.range(1, years.size()).allMatch(i -> step(years, i) < 0));
        long others = filled.stream()
                .filter(column ->
                        !YEAR.matcher(Texts.packed(grid.own(row, column))).matches())
                .count();
        return (heading && others <= 2) || steady;
    }

    private static int step(List<CellNumber> years) {
        return years.get(years.size() - 1).value().intValue()
                - years.get(0).value().intValue();
    }

    private static int step(List<CellNumber> years, int i) {
        return years.get(i).value().compareTo(years.get(i - 1).value());
    }

    private static boolean isOrdinal(String label) {
        return Texts.packed(label).matches("[甲乙丙丁A-D]");
    }

    private static boolean isNumbering(List<CellNumber> numbers, int filled, boolean labelled) {
        return numbers.size() > (labelled ? 1 : 2)
                && filled - numbers.size() <= 2
                && IntStream.range(0, numbers.size())
                        .allMatch(i -> numbers.get(i).isWhole()
                                && numbers.get(i).value().intValue()
                                        == numbers.get(0).value().intValue() + i)
                && numbers.get(0).value().intValue() <= 2;
    }
}
