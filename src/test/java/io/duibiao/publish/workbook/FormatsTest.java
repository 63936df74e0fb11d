package io.duibiao.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.publish.Amount;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static Amount amount(String value) {
        BigDecimal number = new BigDecimal(value);
        return new Amount(number, "亿元", number.scale());
    }

    @Test
    void a_column_has_the_decimals_of_its_finest_figure_but_two_are_enough_for_large_ones() {
        assertThat(Formats.column(List.of(amount("982.6"), amount("1118.43")))).isEqualTo("#,##0.00");
        assertThat(Formats.column(List.of(amount("1118.43"), amount("265.9424"))))
                .as("one figure with four decimals does not give four to all")
                .isEqualTo("#,##0.00");
        assertThat(Formats.column(List.of(amount("12.5"), amount("0.0123")))).isEqualTo("#,##0.0000");
    }

    @Test
    void a_column_is_wide_enough_for_the_nation() {
        double usual = Formats.width(List.of(amount("982.58")), List.of());
        double wide = Formats.width(List.of(amount("265.9424")), List.of(amount("1234029.4")));
        assertThat(usual).isEqualTo(12.5);
        assertThat(wide).as("1,234,029.40 in bold").isGreaterThanOrEqualTo("1,234,029.40".length() + 3);
    }
}
