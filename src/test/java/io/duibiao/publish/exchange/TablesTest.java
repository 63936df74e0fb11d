package io.duibiao.publish.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TablesTest {
    private final Publication publication = Samples.chongqing();

    private static List<NamedCsvRecord> read(Csv csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv.text()).stream().toList();
    }

    private List<NamedCsvRecord> table(String name) {
        return read(Objects.requireNonNull(new Tables(publication).all().get(name), name));
    }

    @Test
    void a_place_in_the_ranking_has_its_figure_averages_gaps_and_interval() {
        NamedCsvRecord wanzhou = table("rankings.csv").stream()
                .filter(row -> row.getField("period").equals("2018")
                        && row.getField("measure").equals("growth")
                        && row.getField("region").equals("500101"))
                .findFirst()
                .orElseThrow();
        assertThat(wanzhou.getFields())
                .containsExactly(
                        "gdp",
                        "地区生产总值",
                        "2018",
                        "500000",
                        "growth",
                        "37",
                        "500101",
                        "万州区",
                        "982.58",
                        "亿元",
                        "0.1",
                        "6.0",
                        "published",
                        "-5.9",
                        "6.6",
                        "published",
                        "-6.5",
                        "37",
                        "37",
                        "38",
                        "",
                        "2018年各区县地区生产总值");
    }

    @Test
    void rankings_are_in_order_and_only_the_ranked_are_in_them() {
        List<NamedCsvRecord> growth = table("rankings.csv").stream()
                .filter(row -> row.getField("period").equals("2018")
                        && row.getField("measure").equals("growth"))
                .toList();
        assertThat(growth).hasSize(38);
        assertThat(growth)
                .extracting(row -> Integer.parseInt(row.getField("rank")))
                .isSorted();
    }

    @Test
    void who_is_missing_is_named_with_the_reason() {
        assertThat(table("missing.csv"))
                .filteredOn(row -> row.getField("period").equals("2019")
                        && row.getField("measure").equals("level"))
                .hasSize(16)
                .allSatisfy(row -> assertThat(row.getField("absence")).isEqualTo("NOT_YET"));
    }

    @Test
    void a_region_has_one_row_of_growth_for_each_period() {
        assertThat(table("growth.csv"))
                .extracting(row -> row.getField("region") + row.getField("indicator") + row.getField("period"))
                .doesNotHaveDuplicates()
                .contains("500101gdp2022");
    }

    @Test
    void findings_are_listed_with_names() {
        assertThat(table("findings.csv")).singleElement().satisfies(row -> assertThat(row.getField("region_name"))
                .isEqualTo("渝北区"));
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_is_text_and_numbers_stay_numbers() {
        Csv csv = new Csv(List.of("text", "number"))
                .row(List.of("=cmd|' /C calc'!A0", "-3.2"))
                .row(List.of("@x", "+1"))
                .row(List.of("＝1+1", "＠x"));
        assertThat(csv.text()).isEqualTo("text,number\n'=cmd|' /C calc'!A0,-3.2\n'@x,+1\n'＝1+1,'＠x\n");
    }

    @Test
    void commas_quotes_and_line_ends_come_back_as_they_were() {
        String hard = "比全市,高\"1.4\"\n个百分点";
        assertThat(read(new Csv(List.of("a", "b")).row(List.of(hard, ""))))
                .singleElement()
                .satisfies(row -> assertThat(row.getFields()).containsExactly(hard, ""));
    }

    @Test
    void excel_gets_a_byte_order_mark() {
        assertThat(new Csv(List.of("区")).textForExcel()).isEqualTo("\uFEFF区\n");
    }
}
