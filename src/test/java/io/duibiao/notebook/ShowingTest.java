package io.duibiao.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;

class ShowingTest {
    private final Showing showing = new Showing();

    record Ranked(int rank, String region, Optional<BigDecimal> growth) {}

    private static String data(DisplayData shown, String type) {
        return String.valueOf(shown.getData(MIMEType.parse(type)));
    }

    @Test
    void records_are_a_table_whose_columns_are_their_components_and_an_absent_value_is_an_empty_cell() {
        DisplayData shown = showing.of(List.of(
                new Ranked(1, "舟山<市>", Optional.of(new BigDecimal("8.50"))), new Ranked(2, "温州市", Optional.empty())));

        assertThat(data(shown, "text/html"))
                .contains("<th>rank</th><th>region</th><th>growth</th>")
                .contains("<td style=\"text-align:right\">8.50</td>")
                .contains("<td>舟山&lt;市&gt;</td>")
                .contains("<td style=\"text-align:right\"></td>");
        assertThat(data(shown, "text/plain")).isEqualTo("rank\tregion\tgrowth\n1\t舟山<市>\t8.50\n2\t温州市\t");
    }

    @Test
    void what_has_no_form_of_its_own_is_text() {
        assertThat(data(showing.of(List.of(1, 2)), "text/plain")).isEqualTo("[1, 2]");
        assertThat(data(showing.of(List.of()), "text/plain")).isEqualTo("[]");
    }
}
