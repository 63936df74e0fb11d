package io.duibiao.publish.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.benchmark.result.Finding;
import io.duibiao.period.Period;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataSetTest {
    private static final Structure STRUCTURE =
            Structure.of("some", "something", List.of("region", "value", "rank", "released"), List.of("region"));

    @Test
    void the_tables_of_a_publication_are_data_sets_with_unique_keys() {
        Publication publication = Samples.chongqing();
        for (DataSet data : List.of(
                new RankingsTable(publication).dataSet(),
                new GrowthTable(publication).dataSet(),
                new FindingsTable(publication).dataSet())) {
            assertThat(data.rows()).as(data.structure().name()).isNotEmpty();
            assertThat(data.isUnique())
                    .as("keys of %s", data.structure().name())
                    .isTrue();
        }
    }

    @Test
    void two_findings_of_one_rule_in_one_place_have_numbers() {
        Publication sample = Samples.chongqing();
        Finding one = new Finding(
                "CONFLICTING_VALUES", Finding.Severity.ERROR, "500101", "gdp", Period.year(2022), "甲", List.of());
        Finding two = new Finding(
                "CONFLICTING_VALUES", Finding.Severity.ERROR, "500101", "gdp", Period.year(2022), "乙", List.of());
        Publication publication = new Publication(
                sample.language(),
                sample.focus(),
                sample.reference(),
                List.of(),
                List.of(one, two),
                List.of(),
                sample.run());
        DataSet findings = new FindingsTable(publication).dataSet();
        assertThat(findings.select(List.of("no", "message")).rows())
                .containsExactly(List.of("1", "乙"), List.of("2", "甲"));
        assertThat(findings.isUnique()).isTrue();
    }

    @Test
    void columns_come_in_the_order_in_which_they_are_named() {
        DataSet data = DataSet.of(STRUCTURE, List.of(List.of("500101", "550.5", "1", "")));
        DataSet selected = data.select(List.of("rank", "region"));
        assertThat(selected.columns()).extracting(Field::name).containsExactly("rank", "region");
        assertThat(selected.rows()).containsExactly(List.of("1", "500101"));
        assertThat(selected.hasKey()).isTrue();
        assertThat(data.select(List.of("value")).hasKey()).isFalse();
        assertThat(data.select(List.of())).isEqualTo(data);
    }

    @Test
    void an_unknown_column_is_named_with_those_that_there_are() {
        DataSet data = DataSet.of(STRUCTURE, List.of());
        assertThatThrownBy(() -> data.select(List.of("rnak")))
                .isInstanceOf(OrderException.class)
                .hasMessage("Unknown column 'rnak': the table of some has region, value, rank, released.");
        assertThatThrownBy(() -> data.select(List.of("rank", "rank"))).hasMessageContaining("named twice");
    }

    @Test
    void a_cell_that_is_no_value_of_its_type_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> DataSet.of(STRUCTURE, List.of(List.of("500101", "1e5", "", ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Column value holds no DECIMAL but '1e5'");
        assertThatThrownBy(() -> DataSet.of(STRUCTURE, List.of(List.of("500101", "1", "1.5", ""))))
                .hasMessageContaining("INTEGER");
        assertThatThrownBy(() -> DataSet.of(STRUCTURE, List.of(List.of("500101", "1", "1", "2023-02-30"))))
                .hasMessageContaining("DATE");
        assertThatThrownBy(() -> DataSet.of(STRUCTURE, List.of(List.of("500101"))))
                .hasMessageContaining("A row of 1 cells in a table of 4 columns");
    }

    @Test
    void decimals_after_the_fourteenth_are_rounded_half_up() {
        DataSet data = DataSet.of(STRUCTURE, List.of(List.of("500101", "0.123456789012345", "", "")));
        assertThat(data.rows().get(0).get(1)).isEqualTo("0.12345678901235");
    }
}
