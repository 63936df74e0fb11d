package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.statement.Measure;
import org.junit.jupiter.api.Test;

/** Which of several figures of one key is in force, and where it is said to come from. */
class VintagesTest {

    @Test
    void of_one_day_a_sentence_goes_before_a_cell_whatever_the_documents_are_called() {
        Observations figures = new Observations("some");
        figures.inTable("z.xlsx", "2024-01-31").add("510001", "2023", Measure.LEVEL, "100.0", "元");
        figures.in("a.txt", "2024-01-31").add("510001", "2023", Measure.LEVEL, "100.0", "元");
        assertThat(row(figures).origin().document()).isEqualTo("a.txt");
    }

    @Test
    void a_later_table_goes_before_an_earlier_sentence() {
        Observations figures = new Observations("some");
        figures.inTable("z.xlsx", "2024-02-01").add("510001", "2023", Measure.LEVEL, "101.0", "元");
        figures.in("a.txt", "2024-01-31").add("510001", "2023", Measure.LEVEL, "100.0", "元");
        assertThat(row(figures).origin().document()).isEqualTo("z.xlsx");
    }

    @Test
    void of_two_sentences_of_one_day_the_document_whose_name_sorts_last_counts() {
        Observations figures = new Observations("some");
        figures.in("b.txt", "2024-01-31").add("510001", "2023", Measure.LEVEL, "100.0", "元");
        figures.in("a.txt", "2024-01-31").add("510001", "2023", Measure.LEVEL, "100.0", "元");
        assertThat(row(figures).origin().document()).isEqualTo("b.txt");
    }

    private static Benchmark row(Observations figures) {
        Panel panel = Panel.of(
                SmallCountry.amount(GrowthBasis.NOMINAL, Polarity.HIGHER), new PeriodKind(1, 12), figures.all());
        return new Benchmarking(SmallCountry.REFERENCE)
                .compare(panel, Options.DEFAULT).benchmarks().stream()
                        .filter(row -> row.cell().region().equals("510001"))
                        .findFirst()
                        .orElseThrow();
    }
}
