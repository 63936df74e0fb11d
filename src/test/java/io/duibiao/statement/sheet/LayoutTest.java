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

    private static Document document(Sheet sheet) {
        return new Document("", "a.csv", Format.CSV, "", List.of(sheet));
    }

    private List<String> explained(Sheet sheet) {
        Document document = document(sheet);
        Reading reading = reader.read(document, sheet, Dateline.UNKNOWN);
        return new LayoutText(reading).lines(reader.layout(document, sheet, Dateline.UNKNOWN, List.of()));
    }

    @Test
    void the_text_names_title_header_stub_figures_body_and_notes_and_what_was_read_and_is_a_layout_to_pin() {
        Sheet sheet = sheet(
                "各市常住人口(万人),,",
                "序号,地区,2021,2022",
                "1,南京市,942.3,949.1",
                "2,苏州市,1284.8,不详数",
                "3,无锡市,747.9,749.1",
                "注：年末数。");
        assertThat(explained(sheet))
                .containsExactly(
                        "# sheet '各市', rows 3..5: 5 figures read, 1 cells refused",
                        "#   title    各市常住人口(万人)",
                        "#   header   序号 | 地区 | 2021 | 2022",
                        "#   note     注:年末数。",
                        "#   reads    各市!C3 = 942.3 万人: 南京市, 常住人口, 2021",
                        "#   reads    各市!D3 = 949.1 万人: 南京市, 常住人口, 2022",
                        "#   refused  各市!D4 NOT_A_NUMBER: Cannot read '不详数' as a number. The cell was rejected;"
                                + " the rest of the sheet was read.",
                        "- sheet: '各市'",
                        "  header: 2",
                        "  stub: A ignored, B region",
                        "  figures: C..D",
                        "  body: 3..5",
                        "  unit: '万人'",
                        "  # period: none above the table; to be given here where no heading names it",
                        "  # region: none above the table; to be given here where no heading names it");
    }

    @Test
    void the_layout_of_a_long_table_names_its_columns() {
        assertThat(explained(sheet("地区,指标,年份,数值,单位", "南京市,常住人口,2021,942.3,万人")))
                .contains("  columns: A region, B indicator, C period, D value, E unit");
    }

    @Test
    void a_sheet_without_figures_is_said_to_hold_no_table() {
        assertThat(explained(sheet("目录,", "综合,见下"))).containsExactly("# sheet '各市': no table of figures was found");
    }

    @Test
    void rows_and_columns_are_written_as_a_spreadsheet_shows_them() {
        assertThat(Rows.parse(" 3..20 ")).contains(new Rows(2, 19));
        assertThat(Rows.parse("7").map(Rows::label)).contains("7");
        assertThat(Rows.parse("20..3")).isEmpty();
        assertThat(Rows.parse("0")).isEmpty();
        assertThat(Letters.parse("C..E, AA")).containsExactly(2, 3, 4, 26);
        assertThat(Letters.of(List.of(2, 3, 4, 26))).isEqualTo("C..E AA");
        assertThat(Letters.parse("3..4")).isEmpty();
        assertThat(StubColumn.parse("B region")).contains(new StubColumn(1, StubColumn.Kind.REGION));
        assertThat(StubColumn.parse("B regio")).isEmpty();
    }

    @Test
    void years_and_serial_numbers_are_no_figures_and_are_accounted_for() {
        Sheet sheet =
                sheet("常住人口(万人),,", "序号,地区,2021,2022", "1,南京市,942.3,949.1", "2,苏州市,1284.8,1291.1", "3,无锡市,747.9,749.1");
        Reading reading = reader.read(document(sheet), sheet, Dateline.UNKNOWN);
        assertThat(reading.statements()).hasSize(6);
        assertThat(reading.nonFigures())
                .extracting(NonFigure::text)
                .containsExactlyInAnyOrder("2021", "2022", "1", "2", "3");
    }
}
