package io.duibiao.lake.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowCellsTest {
    private final ColumnChunk region = new ColumnChunk(ValueForm.TEXT, "region", 1);
    private final ColumnChunk unit = new ColumnChunk(ValueForm.TEXT, "unit", 1);
    private final ColumnChunk rank = new ColumnChunk(ValueForm.INTEGER, "rank", 1);
    private final RowCells cells = new RowCells(new Chunk[] {region, unit, rank}, -1);

    @Test
    void what_stood_in_an_earlier_row_is_taken_over_by_the_very_object_and_not_by_what_it_equals() {
        List<String> figures = List.of("元");
        List<String> equal = List.of("元");

        assertThat(row("a", figures, 7)).as("first").isFalse();
        assertThat(row("b", equal, 8)).as("an equal one").isFalse();
        assertThat(row("c", figures, 9)).as("the very same").isTrue();

        assertThat(unit.size()).isEqualTo(3);
        assertThat(unit.isFull()).isTrue();
        assertThat(rank.integer(2)).as("columns behind stand where they belong").isEqualTo(9);
    }

    @Test
    void an_empty_cell_is_taken_over_too() {
        Object figures = new Object();
        cells.begin();
        cells.text("a");
        assertThat(cells.again(figures, 5, 2)).isFalse();
        cells.nothing();
        cells.integer(7);
        cells.end();

        cells.begin();
        cells.text("b");
        assertThat(cells.again(figures, 5, 2)).isTrue();
        cells.end();

        assertThat(unit.isFilled(1)).isFalse();
        assertThat(rank.integer(1)).isEqualTo(7);
    }

    @Test
    void nothing_is_taken_over_from_rows_that_were_let_go() {
        Object figures = new Object();
        row("a", figures, 7);

        cells.forget();

        assertThat(row("b", figures, 7)).isFalse();
        assertThat(row("c", figures, 7)).isTrue();
    }

    @Test
    void rows_before_the_first_shared_one_and_rows_that_share_nothing_have_values_of_their_own() {
        Object figures = new Object();
        alone("a", "元", 7);
        row("b", figures, 8);
        alone("c", "%", 9);
        row("d", figures, 10);

        assertThat(unit.values().size()).as("元 and %").isEqualTo(2);
        assertThat(unit.size()).isEqualTo(4);
        assertThat(rank.integer(3)).isEqualTo(10);
    }

    @Test
    void a_number_has_one_form_whatever_its_decimals_and_digits() {
        ColumnChunk value = new ColumnChunk(ValueForm.DECIMAL, "value", 1);
        RowCells decimals = new RowCells(new Chunk[] {value}, -1);
        for (String number : List.of("6.5", "6.500000", "6.5000001", "65E-1", "1E12", "1000000000000.0000001")) {
            decimals.begin();
            decimals.decimal(new BigDecimal(number));
            decimals.end();
        }

        assertThat(value.values().size()).as("6.5 and 10^12").isEqualTo(2);
    }

    private void alone(String code, String of, int place) {
        cells.begin();
        cells.text(code);
        cells.text(of);
        cells.integer(place);
        cells.end();
    }

    private boolean row(String code, Object figures, int place) {
        cells.begin();
        cells.text(code);
        boolean known = cells.again(figures, 5, 1);
        if (!known) {
            cells.text("元");
        }
        cells.integer(place);
        cells.end();
        return known;
    }
}
