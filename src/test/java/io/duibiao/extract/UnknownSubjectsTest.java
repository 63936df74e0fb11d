package io.duibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.job.FileStatements;
import io.duibiao.observation.IndicatorWords;
import io.duibiao.reference.Catalogues;
import io.duibiao.reference.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownSubjectsTest {
    private static final FileStatements FIRST =
            Reports.read("first.txt", "地区生产总值480.2亿元。云雾茶礼盒销量3.5万吨，增长12.4%。云雾茶礼盒销量居全市第2位。");
    private static final FileStatements SECOND = Reports.read("second.txt", "山地自行车租赁次数达到260万次。");

    @Test
    void what_the_catalogue_does_not_know_is_counted_with_its_units_and_an_example() {
        List<UnknownSubject> unknown = new UnknownSubjects(Reports.REFERENCE).of(List.of(SECOND, FIRST));
        assertThat(unknown)
                .extracting(UnknownSubject::words, UnknownSubject::times, UnknownSubject::amountUnit)
                .as("the most frequent first, and nothing that the catalogue knows")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("云雾茶礼盒销量", 3, "万吨"),
                        org.assertj.core.groups.Tuple.tuple("山地自行车租赁次数", 1, "万次"));
        assertThat(unknown.get(0).unitCounts()).isEqualTo("% 1, 万吨 1, 位 1");
        assertThat(unknown.get(0).where()).startsWith("first.txt:").contains("..");
        assertThat(unknown.get(0).example()).contains("3.5万吨");
    }

    @Test
    void a_line_pasted_into_the_catalogue_makes_the_subject_known() throws Exception {
        UnknownSubject subject =
                new UnknownSubjects(Reports.REFERENCE).of(List.of(FIRST)).get(0);
        Reference more = withLine(String.join(",", CatalogueLine.of(subject)));
        assertThat(new UnknownSubjects(more).of(List.of(FIRST))).isEmpty();
        assertThat(new IndicatorWords(more.indicators(), more.units()).indicatorOf("云雾茶礼盒销量"))
                .hasValueSatisfying(indicator -> assertThat(indicator.unit()).isEqualTo("万吨"));
    }

    @ParameterizedTest
    @CsvSource({"12345热线受理量,_12345热线受理量", "二氧化碳CO₂-减排量,二氧化碳CO_减排量", "（其他）,其他", "、,_"})
    void the_id_of_a_line_can_name_files_and_cells_of_a_workbook(String words, String id) throws Exception {
        UnknownSubject subject = new UnknownSubject(words, 1, Map.of("件", 1), "件", "", "a.txt:0..1");
        assertThat(CatalogueLine.of(subject)).first().isEqualTo(id);
        assertThat(withLine(String.join(",", CatalogueLine.of(subject)))
                        .indicators()
                        .byId(id))
                .isPresent();
    }

    @Test
    void the_columns_are_those_of_the_shipped_catalogue() throws Exception {
        String heading =
                Files.readAllLines(Path.of("data/reference/indicators.csv")).get(0);
        assertThat(String.join(",", CatalogueLine.COLUMNS)).isEqualTo(heading);
    }

    @Test
    void figures_of_a_part_of_the_region_are_no_gap_of_the_catalogue() {
        assertThat(new UnknownSubjects(Reports.REFERENCE).of(List.of(Reports.read("a.txt", "万州经开区云雾茶礼盒销量3.5万吨。"))))
                .isEmpty();
    }

    private static Reference withLine(String line) {
        Catalogues shipped = Catalogues.in(Path.of("data/reference"));
        Map<String, String> texts = new LinkedHashMap<>(shipped.texts());
        texts.merge("indicators.csv", line + "\n", String::concat);
        return new Catalogues(shipped.folder(), texts).load();
    }
}
