package io.duibiao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue that cannot be used is refused at the start, with one message that names the line's region or word. */
class BadCatalogueTest {
    private static final String REGIONS = """
            code,name,level,parent,valid_from,valid_until,successor,aliases
            100000,全国,nation,,,,,
            500000,重庆市,province,100000,,,,
            """;
    private static final String INDICATORS = """
            id,zh,en,aliases,theme,unit,kind,polarity,aggregation,weight,growth_basis
            gdp,地区生产总值,GDP,,general,亿元,flow,higher,sum,,nominal
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void a_small_catalogue() {
        write("regions.csv", REGIONS);
        write("indicators.csv", INDICATORS);
        write("units.csv", "symbol,base,factor,aliases\n亿元,元,100000000,\n元,元,1,\n");
        write("peer_groups.csv", "group,name_zh,name_en,region\nall,全部,All,500000\n");
    }

    @Test
    void the_small_catalogue_itself_is_fine() {
        assertThat(ReferenceLoader.load(folder).regions().all()).hasSize(2);
    }

    @Test
    void the_byte_order_mark_of_a_spreadsheet_does_no_harm() {
        write("regions.csv", "\uFEFF" + REGIONS);
        assertThat(ReferenceLoader.load(folder).regions().all()).hasSize(2);
    }

    @Test
    void a_catalogue_that_is_not_in_utf_8_is_named_with_how_to_save_it() throws IOException {
        Files.write(folder.resolve("regions.csv"), REGIONS.getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> ReferenceLoader.load(folder))
                .isInstanceOf(ReferenceException.class)
                .hasMessageContaining(
                        "regions.csv: Cannot read this catalogue: it is not in UTF-8; save it as 'CSV UTF-8'");
    }

    @Test
    void a_parent_that_is_not_there_is_named_with_its_child() {
        write("regions.csv", REGIONS + "500101,万州区,county,509999,,,,\n");
        assertThatThrownBy(() -> ReferenceLoader.load(folder))
                .isInstanceOf(ReferenceException.class)
                .hasMessageContainingAll("regions.csv", "The parent 509999 of 500101 万州区 is not in the catalogue");
    }

    @Test
    void parents_in_a_circle_are_shown_as_they_go_round() {
        write("regions.csv", REGIONS + "500101,万州区,county,500102,,,,\n500102,涪陵区,county,500101,,,,\n");
        assertThatThrownBy(() -> ReferenceLoader.load(folder))
                .isInstanceOf(ReferenceException.class)
                .hasMessageContaining("500101 万州区 < 500102 涪陵区 < 500101 万州区");
        write("regions.csv", REGIONS + "500101,万州区,county,500101,,,,\n");
        assertThatThrownBy(() -> ReferenceLoader.load(folder)).hasMessageContaining("500101 万州区 < 500101 万州区");
    }

    @Test
    void a_polarity_that_is_none_of_the_three_is_named_with_its_line() {
        write("indicators.csv", INDICATORS + "x,某项,X,,general,亿元,flow,,sum,,nominal\n");
        assertThatThrownBy(() -> ReferenceLoader.load(folder))
                .hasMessageContaining("Unknown polarity '' (must be one of [higher, lower, none])");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345_calls", "gdp-total", "../gdp", "a/b", "co₂", "gdp total"})
    void an_id_that_can_name_no_file_or_no_cells_of_a_workbook_is_named_with_its_line(String id) {
        write("indicators.csv", INDICATORS + id + ",某项,X,,general,亿元,flow,none,sum,,nominal\n");
        assertThatThrownBy(() -> ReferenceLoader.load(folder))
                .isInstanceOf(ReferenceException.class)
                .hasMessageContaining("indicators.csv:3: Invalid id '" + id + "' (must be letters, digits and '_'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_12345热线受理量", "gdp2", "云雾茶礼盒销量"})
    void an_id_may_be_chinese(String id) {
        write("indicators.csv", INDICATORS + id + ",某项,X,,general,亿元,flow,none,sum,,nominal\n");
        assertThat(ReferenceLoader.load(folder).indicators().byId(id)).isPresent();
    }

    @Test
    void ids_that_differ_in_case_only_are_named() {
        write("indicators.csv", INDICATORS + "GDP,某项,X,,general,亿元,flow,none,sum,,nominal\n");
        assertThatThrownBy(() -> ReferenceLoader.load(folder))
                .isInstanceOf(ReferenceException.class)
                .hasMessageContaining("The ids 'gdp' and 'GDP' differ in case only");
    }

    @Test
    void a_member_of_a_peer_group_that_no_region_is_is_named() {
        write("peer_groups.csv", "group,name_zh,name_en,region\nall,全部,All,500999\n");
        assertThatThrownBy(() -> ReferenceLoader.load(folder))
                .hasMessageContaining("Unknown region '500999': regions.csv has no such code");
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
