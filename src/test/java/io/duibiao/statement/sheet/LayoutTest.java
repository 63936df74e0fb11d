package io.duibiao.statement.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.NonFigure;
import io.duibiao.statement.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a sheet's parts are taken for, and that each of its numbers is accounted for. */
class LayoutTest {
    private final SheetReader reader = new SheetReader(ReferenceLoader.load(Path.of("data/reference")));

    private static Sheet sheet(String... lines) {
        List<List<SheetCell>> rows = Stream.of(lines)
                .map(line -> Stream.of(line.split(",", -1)).map(SheetCell::text).toList())
                .toList();
        return new Sheet("各市", rows, List.of(), false);
    }

    @Test
    void the_layout_names_title_header_stub_figures_body_and_notes() {
        Sheet sheet = sheet(
                "各市常住人口(万人),,",
                "序号,地区,2021,2022",
                "1,南京市,942.3,949.1",
                "2,苏州市,1284.8,1291.1",
                "3,无锡市,747.9,749.1",
                "注：年末数。");
        assertThat(reader.layout(sheet).explained()).isEqualTo("""
                        sheet: 各市
                        - title: 各市常住人口(万人)
                          header: 2
                          stub: A ignored, B region
                          figures: C D
                          body: 3..5
                          notes: 注:年末数。
                        """);
    }

    @Test
    void the_layout_of_a_long_table_names_its_columns() {
        Sheet sheet = sheet("地区,指标,年份,数值,单位", "南京市,常住人口,2021,942.3,万人");
        assertThat(reader.layout(sheet).parts().get(0).stub())
                .containsExactly("A region", "B indicator", "C period", "D value", "E unit");
    }

    @Test
    void years_and_serial_numbers_are_no_figures_and_are_accounted_for() {
        Sheet sheet =
                sheet("常住人口(万人),,", "序号,地区,2021,2022", "1,南京市,942.3,949.1", "2,苏州市,1284.8,1291.1", "3,无锡市,747.9,749.1");
        Document document = new Document("", "a.csv", Format.CSV, "", List.of(sheet));
        Reading reading = reader.read(document, sheet, Dateline.UNKNOWN);
        assertThat(reading.statements()).hasSize(6);
        assertThat(reading.nonFigures())
                .extracting(NonFigure::text)
                .containsExactlyInAnyOrder("2021", "2022", "1", "2", "3");
    }
}
