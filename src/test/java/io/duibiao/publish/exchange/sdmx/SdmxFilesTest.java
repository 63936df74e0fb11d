package io.duibiao.publish.exchange.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.period.Period;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.Edition;
import io.duibiao.publish.exchange.HardRows;
import io.duibiao.publish.exchange.OrderException;
import io.duibiao.publish.exchange.RankingsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdmxFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void hard_rows_fit_their_own_structure_and_come_back(long seed) throws IOException {
        Edition edition = HardRows.edition(seed);
        List<Path> files = new SdmxFiles().write(edition, folder, "rows.csv");
        assertThat(files)
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactly("rows.csv", "rows.structure.xml");
        assertThat(SdmxCheck.problems(files.get(0), files.get(1))).isEmpty();
        List<NamedCsvRecord> read = read(files.get(0));
        DataSet data = edition.data();
        assertThat(read).hasSize(HardRows.COUNT);
        for (String column : List.of("value", "growth", "rank", "released", "words")) {
            int at = data.structure().columns().indexOf(column);
            String id = Names.component(data.structure().fields().get(at));
            assertThat(read)
                    .as(column)
                    .extracting(row -> row.getField(id))
                    .containsExactlyElementsOf(
                            data.rows().stream().map(row -> row.get(at)).toList());
        }
    }

    @Test
    void columns_are_named_and_ordered_as_sdmx_csv_has_them() throws IOException {
        Path csv = rankings().get(0);
        NamedCsvRecord first = read(csv).get(0);
        assertThat(first.getHeader())
                .startsWith(
                        "STRUCTURE",
                        "STRUCTURE_ID",
                        "ACTION",
                        "INDICATOR",
                        "GROUP",
                        "MEASURE",
                        "REF_AREA",
                        "TIME_PERIOD")
                .doesNotContain("REGION_NAME", "INDICATOR_NAME");
        assertThat(first.getField("STRUCTURE")).isEqualTo("dataflow");
        assertThat(first.getField("STRUCTURE_ID")).isEqualTo("DUIBIAO:DF_RANKINGS(1.0.0)");
        assertThat(first.getField("ACTION")).isEqualTo("I");
    }

    @Test
    void the_structure_declares_the_whole_table_and_names_the_codes() throws IOException {
        Definition definition = StructureReader.read(rankings().get(1));
        assertThat(definition.dimensions()).containsExactly("INDICATOR", "GROUP", "MEASURE", "REF_AREA", "TIME_PERIOD");
        assertThat(definition.component("OBS_VALUE"))
                .get()
                .extracting(Component::textType)
                .isEqualTo("Decimal");
        assertThat(definition.component("RANK"))
                .get()
                .extracting(Component::textType)
                .isEqualTo("Integer");
        assertThat(definition.codes().get("CL_REGION"))
                .hasSizeGreaterThanOrEqualTo(38)
                .contains("500101");
        assertThat(Files.readString(folder.resolve("rankings.structure.xml")))
                .contains("<com:Name xml:lang=\"zh\">万州区</com:Name>");
    }

    @Test
    void some_columns_only_are_held_against_the_same_structure() throws IOException {
        DataSet some = new RankingsTable(Samples.chongqing())
                .dataSet()
                .select(List.of("rank", "period", "region", "measure", "group", "indicator"));
        List<Path> files = new SdmxFiles().write(edition(some), folder, "some.csv");
        assertThat(read(files.get(0)).get(0).getHeader()).endsWith("TIME_PERIOD", "RANK");
        assertThat(StructureReader.read(files.get(1)).component("GAP_CITY")).isPresent();
    }

    @Test
    void without_its_key_a_table_is_no_sdmx() {
        DataSet some = new RankingsTable(Samples.chongqing()).dataSet().select(List.of("rank", "region"));
        assertThatThrownBy(() -> new SdmxFiles().write(edition(some), folder, "some.csv"))
                .isInstanceOf(OrderException.class)
                .hasMessageContaining("indicator, period, group, measure, region");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",500101, | ,500999, | REF_AREA holds '500999', which is not in CL_REGION",
                ",2018,37, | ,2018,x, | RANK holds 'x', which is not of type Integer",
                ",2018,37, | ,2018-H1,37, | TIME_PERIOD holds '2018-H1'",
                ",982.58, | ,9.8e2, | OBS_VALUE holds '9.8e2', which is not of type Decimal",
                "DF_RANKINGS(1.0.0),I,gdp,500000,growth,500101 | DF_OTHER(1.0.0),I,gdp,500000,growth,500101 |"
                        + " DUIBIAO:DF_OTHER(1.0.0) is not declared",
                ",growth,500101,2018, | ,growth,500112,2018, | was there before",
                ",growth,500101,2018, | ,growth,,2018, | REF_AREA is blank, and is a dimension",
                "TIME_PERIOD | TIME | the dimension TIME_PERIOD is missing",
                "GAP_CITY | GAP_TOWN | GAP_TOWN is not declared"
            })
    void a_planted_mistake_is_found(String right, String wrong, String problem) throws IOException {
        List<Path> files = rankings();
        String text = Files.readString(files.get(0));
        assertThat(text).contains(right);
        Files.writeString(files.get(0), text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
        assertThat(SdmxCheck.problems(files.get(0), files.get(1)))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "2023-H1, 2023-S1",
        "2023-H2, 2023-S2",
        "2023-Q2, 2023-Q2",
        "2023-M07, 2023-07",
        "2023-Q1..Q3, 2023-01-01/P9M",
        "2023-M01..M07, 2023-01-01/P7M",
        "2023-M02..M04, 2023-02-01/P3M",
        "2021..2025, 2021-01-01/P60M"
    })
    void periods_are_written_as_sdmx_writes_them(String period, String written) {
        assertThat(TimePeriod.of(Period.parse(period))).isEqualTo(written);
        assertThat(TimePeriod.isValid(written)).isTrue();
    }

    @Test
    void a_code_with_characters_that_sdmx_does_not_allow_gets_an_id_that_stays() {
        assertThat(Names.code("cq-northeast")).isEqualTo("cq-northeast");
        assertThat(Names.code("")).isEqualTo("_Z");
        assertThat(Names.code("~夜间经济")).matches("X-[0-9a-f]{12}").isEqualTo(Names.code("~夜间经济"));
    }

    private List<Path> rankings() throws IOException {
        Publication publication = Samples.chongqing();
        return new SdmxFiles().write(edition(new RankingsTable(publication).dataSet()), folder, "rankings.csv");
    }

    private static Edition edition(DataSet data) {
        return new Edition(
                data, Samples.chongqing().naming(), HardRows.edition(1).prepared());
    }

    private static List<NamedCsvRecord> read(Path csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().toList();
        }
    }
}
