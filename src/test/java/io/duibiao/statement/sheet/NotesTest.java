package io.duibiao.statement.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Evidence;
import io.duibiao.statement.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands under a table goes with its figures: marked notes with theirs, the release with all of them. */
class NotesTest {
    private final SheetReader reader = new SheetReader(ReferenceLoader.load(Path.of("data/reference")));

    private List<Evidence> evidence(String... lines) {
        List<List<SheetCell>> rows = Stream.of(lines)
                .map(line -> Stream.of(line.split(",", -1)).map(SheetCell::text).toList())
                .toList();
        Sheet sheet = new Sheet("各市", rows, List.of(), false);
        Document document = new Document("", "a.csv", Format.CSV, "", List.of(sheet));
        return reader.read(document, sheet, Dateline.UNKNOWN).statements().stream()
                .map(Statement::evidence)
                .toList();
    }

    @Test
    void a_note_without_a_mark_that_names_the_release_is_the_vintage_of_every_figure() {
        assertThat(evidence("各市常住人口(万人),", "地区,2021", "南京市,942.3", "苏州市,1284.8", "注：本表数据为初步核算数。,"))
                .extracting(evidence -> evidence.release().vintage())
                .containsOnly("初步核算");
    }

    @Test
    void a_title_may_name_the_release() {
        assertThat(evidence("2021年各市常住人口(快报数),单位:万人", "地区,数值", "南京市,942.3", "苏州市,1284.8"))
                .extracting(evidence -> evidence.release().vintage())
                .containsOnly("快报");
    }

    @Test
    void a_column_may_name_the_release_of_its_figures() {
        assertThat(evidence("2021年各市地区生产总值(亿元),,", "地区,初步核算数,最终核实数", "南京市,16355.3,16356.1", "苏州市,22718.3,22719.0"))
                .extracting(evidence -> evidence.release().vintage())
                .containsExactly("初步核算", "最终核实", "初步核算", "最终核实");
    }

    @Test
    void a_note_on_one_year_or_on_what_the_figures_are_not_says_nothing_of_the_table() {
        assertThat(evidence("各市常住人口(万人),", "地区,2021", "南京市,942.3", "苏州市,1284.8", "注：2020年为快报数；其余不是快报数。,"))
                .extracting(evidence -> evidence.release().vintage())
                .containsOnly("");
    }

    @Test
    void a_marked_note_is_shown_with_the_words_of_its_figure_and_no_other() {
        assertThat(evidence("各市常住人口(万人),", "地区,2021", "南京市①,942.3", "苏州市,1284.8", "① 含江北新区。,"))
                .extracting(Evidence::clause)
                .containsExactly("南京市[1] | 2021 〔含江北新区。〕", "苏州市 | 2021");
    }
}
