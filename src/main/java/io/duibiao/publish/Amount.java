package io.duibiao.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A figure in the unit in which it is shown, such as 550.5 亿元.
 *
 * @param value the exact value in {@code unit}
 * @param unit the unit
 * @param decimals how many decimals the published figure has in this unit
 */
public record Amount(BigDecimal value, String unit, int decimals) {

    /** How many decimals more than published a table for other programs may carry. */
    private static final int EXTRA_DECIMALS = 2;

    /** Returns the value with the decimals as published: 1,543.09. */
    public String text() {
        return text(decimals);
    }

    /** Returns the value with so many decimals, rounded half up, thousands in groups: 1,543.1. */
    public String text(int shownDecimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(shownDecimals);
        format.setMaximumFractionDigits(shownDecimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(rounded(shownDecimals));
    }

    /** Returns the value and its unit as in running text: 550.5亿元, 4.6%, 1.4 percentage points, 550.5 × 100 million yuan. */
    public String withUnit() {
        String shown = unitInText();
        boolean isWord =
                !shown.isEmpty() && (shown.startsWith("×") || shown.charAt(0) < 0x80 && !shown.startsWith("%"));
        return text() + (isWord ? " " : "") + shown;
    }

    /** Returns the unit as it stands behind a number: 亿元, %, × 100 million yuan. */
    public String unitInText() {
        boolean isMultiple = !unit.isEmpty() && Character.isDigit(unit.charAt(0)) && !unit.contains("=");
        return isMultiple ? "× " + unit : unit;
    }

    /** Returns the value with its sign, a plus included: +1.4. Zero has none. */
    public String signedText(int shownDecimals) {
        return rounded(shownDecimals).signum() > 0 ? "+" + text(shownDecimals) : text(shownDecimals);
    }

    /** Returns the value with so many decimals, rounded half up. */
    public BigDecimal rounded(int shownDecimals) {
        return value.setScale(shownDecimals, RoundingMode.HALF_UP);
    }

    /** Returns the value as a plain number for other programs, with at most two decimals more than published. */
    public String plain() {
        BigDecimal kept = value.setScale(Math.max(value.scale(), decimals));
        int scale = Math.min(
                decimals + EXTRA_DECIMALS,
                Math.max(decimals, value.stripTrailingZeros().scale()));
        return kept.setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }
}
