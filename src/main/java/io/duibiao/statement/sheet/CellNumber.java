package io.duibiao.statement.sheet;

import io.duibiao.document.SheetCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a cell.
 *
 * @param value the value with its decimals: a stored number in full, but at most six decimals, and at least those shown
 * @param shown the number as shown, without what stands behind it
 * @param behind what stands behind the number in its cell: a unit, {@code %}, or nothing
 * @param mark the footnote mark behind it; empty where there is none
 * @param computed whether it is the result of a formula that stands in the cell
 */
record CellNumber(BigDecimal value, String shown, String behind, String mark, boolean computed) {
    private static final int EXCEL_DIGITS = 15;
    private static final int KEPT_DECIMALS = 6;
    private static final Pattern NUMBER = Pattern.compile(
            "([-+]?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)((?:%|‰|[\\u3400-\\u9fff/])[^\\d]*)?");
    private static final Pattern DIRECTION = Pattern.compile("(?:(↓|▼|下降|减少|下滑|降低|回落)|(↑|▲|增长|上升|增加|提高|上涨))(\\d.*)");
    /** Accounts print a loss in brackets; a short whole number there may be a mark or a year. */
    private static final Pattern LOSS =
            Pattern.compile("\\((\\d+\\.\\d+%?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|(?!(?:19|20)\\d\\d\\))\\d{3,})\\)");

    private static final String DATE_CODES = "ymdhsYMDHS年月日:";
    private static final Pattern DATE = Pattern.compile(".*[ymdhs年月日:].*");

    /** Returns the number of a cell; empty where the cell holds none, or a date. */
    static Optional<CellNumber> of(SheetCell cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        return cell.number().isPresent() ? stored(cell, cell.number().get()) : written(cell);
    }

    private static Optional<CellNumber> stored(SheetCell cell, BigDecimal number) {
        if (mayBeDate(cell.format()) && isDate(cell.format())) {
            return Optional.empty();
        }
        boolean percent = cell.format().contains("%") && cell.text().endsWith("%");
        BigDecimal exact = number.round(new MathContext(EXCEL_DIGITS, RoundingMode.HALF_UP));
        BigDecimal value = percent ? exact.scaleByPowerOfTen(2) : exact;
        String shown = cell.text().strip();
        return Optional.of(new CellNumber(
                scaled(value, decimals(shown)),
                percent ? shown.substring(0, shown.length() - 1) : shown,
                percent ? "%" : "",
                "",
                cell.computed()));
    }

    private static boolean mayBeDate(String format) {
        return format.chars().anyMatch(c -> DATE_CODES.indexOf(c) >= 0);
    }

    /** Colours and conditions stand in brackets, quoted words are shown as they are; what is left tells a date. */
    private static boolean isDate(String format) {
        String codes =
                format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.|_.|General", "").toLowerCase(java.util.Locale.ROOT);
        return DATE.matcher(codes).matches();
    }

    private static BigDecimal scaled(BigDecimal value, int shownDecimals) {
        BigDecimal kept = value.setScale(Math.min(KEPT_DECIMALS, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        BigDecimal stripped = kept.signum() == 0 ? BigDecimal.ZERO : kept.stripTrailingZeros();
        int decimals = Math.max(Math.max(0, stripped.scale()), Math.min(KEPT_DECIMALS, shownDecimals));
        return stripped.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    private static int decimals(String shown) {
        Matcher matcher = Pattern.compile("\\.(\\d+)").matcher(shown);
        return matcher.find() ? matcher.group(1).length() : 0;
    }

    private static Optional<CellNumber> written(SheetCell cell) {
        String folded = Texts.folded(cell.text());
        String mark = Marks.of(folded);
        String packed = signed(Texts.packed(Marks.without(folded)))
                .replace('−', '-')
                .replace('–', '-')
                .replace("'", "");
        Matcher matcher = NUMBER.matcher(packed.startsWith("#") ? packed.substring(1) : packed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1) + matcher.group(2);
        String behind = matcher.group(3) == null ? "" : matcher.group(3);
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        return Optional.of(new CellNumber(value, digits, behind, mark, cell.computed()));
    }

    /** 「(3.2)」, 「下降3.2%」 and 「↓3.2」 are −3.2: in a table the direction may stand as a word or an arrow before the number. */
    private static String signed(String packed) {
        Matcher loss = LOSS.matcher(packed);
        if (loss.matches()) {
            return "-" + loss.group(1);
        }
        Matcher matcher = DIRECTION.matcher(packed);
        return !matcher.matches() ? packed : (matcher.group(1) == null ? "" : "-") + matcher.group(3);
    }

    /** Returns whether the number is written like a year: four digits from 1949 to 2099, without decimals. */
    boolean isYear() {
        return behind.isEmpty()
                && value.scale() <= 0
                && value.signum() > 0
                && value.precision() - value.scale() == 4
                && value.intValue() >= 1949
                && value.intValue() <= 2099;
    }

    /** Returns whether the number has no decimals. */
    boolean isWhole() {
        return behind.isEmpty() && value.stripTrailingZeros().scale() <= 0;
    }
}
