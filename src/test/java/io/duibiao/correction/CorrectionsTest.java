package io.duibiao.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.job.CorrectionFile;
import io.duibiao.job.FigureReader;
import io.duibiao.job.FileStatements;
import io.duibiao.observation.Delivery;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Statement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));
    private static final Dateline DISTRICT = new Dateline(
            REFERENCE.regions().byCode("500101"), Period.tryParse("2023-H1"), DocumentKind.REPORT, Optional.empty());
    private static final String TEXT = "地区生产总值480.2亿元，增长5.1%。详见热线12345。";
    private static final String LEVEL = "a.txt,6..11,480.2,地区生产总值,";
    private static final String SIGNED = ",李,2023-08-02,与区统计局核对";

    private static FigureReader reader(String... lines) {
        String heading = "document,place,number_text,subject,field,read,right,who,when,why\n";
        CorrectionFile file = new CorrectionFile("corrections.csv", heading + String.join("\n", lines));
        return new FigureReader(REFERENCE, file.corrections(REFERENCE));
    }

    private static FileStatements read(String text, String... lines) {
        return reader(lines).statements("a.txt", text.getBytes(StandardCharsets.UTF_8), DISTRICT);
    }

    private static Delivery deliver(String text, String... lines) {
        return reader(lines).deliver("a.txt", text.getBytes(StandardCharsets.UTF_8), DISTRICT);
    }

    private static List<Reject> refused(FileStatements said) {
        return said.rejects().stream()
                .filter(reject -> reject.reason() == Reason.CORRECTION_MISMATCH)
                .toList();
    }

    @Test
    void a_figure_that_is_as_expected_gets_the_right_value_and_says_so_in_its_words() {
        Observation gdp = deliver(TEXT, LEVEL + "value,480.2,482.6" + SIGNED).observations().stream()
                .filter(one -> one.key().measure() == Measure.LEVEL)
                .findFirst()
                .orElseThrow();
        assertThat(gdp.figure().value()).isEqualByComparingTo("48260000000");
        assertThat(gdp.source().words()).contains("480.2亿元").contains("〔更正：value 480.2→482.6，李，2023-08-02：与区统计局核对〕");
    }

    @Test
    void several_fields_of_one_figure_are_corrected_together() {
        Statement right = read(
                        TEXT,
                        LEVEL + "subject,地区生产总值,工业投资" + SIGNED,
                        LEVEL + "unit,亿元,万元" + SIGNED,
                        LEVEL + "period,2023-H1,2022" + SIGNED,
                        LEVEL + "region,500101,涪陵区" + SIGNED)
                .statements()
                .get(0);
        assertThat(right.subject()).isEqualTo("工业投资");
        assertThat(right.quantity().unit().symbol()).isEqualTo("万元");
        assertThat(right.scope().periodLabel()).isEqualTo("2022");
        assertThat(right.scope().region().words()).isEqualTo("涪陵区");
    }

    @Test
    void one_whose_expectation_no_longer_holds_is_a_reject_and_changes_nothing() {
        for (String line : List.of(
                LEVEL + "value,480.3,482.6" + SIGNED,
                "a.txt,6..11,480.2,工业投资,value,480.2,482.6" + SIGNED,
                "a.txt,6..11,480.9,地区生产总值,value,480.9,482.6" + SIGNED,
                "a.txt,1..3,480.2,地区生产总值,value,480.2,482.6" + SIGNED)) {
            FileStatements said = read(TEXT, line);
            assertThat(said.statements()).as(line).isEqualTo(read(TEXT).statements());
            assertThat(refused(said)).as(line).hasSize(1);
        }
        assertThat(refused(read(TEXT, LEVEL + "value,480.3,482.6" + SIGNED))
                        .get(0)
                        .detail())
                .contains("its value was read as '480.2', not as '480.3'");
    }

    @Test
    void where_one_field_of_a_figure_does_not_fit_none_is_applied() {
        FileStatements said = read(TEXT, LEVEL + "value,480.2,1" + SIGNED, LEVEL + "unit,万元,元" + SIGNED);
        assertThat(said.statements()).isEqualTo(read(TEXT).statements());
        assertThat(refused(said)).hasSize(1);
    }

    @Test
    void a_number_that_was_not_read_becomes_a_figure() {
        String at = "a.txt,25..30,12345,热线受理量,";
        FileStatements said =
                read(TEXT, at + "measure,,LEVEL" + SIGNED, at + "value,,12345" + SIGNED, at + "unit,,件" + SIGNED);
        Statement added = said.statements().get(2);
        assertThat(added.subject()).isEqualTo("热线受理量");
        assertThat(added.quantity().baseValue()).isEqualByComparingTo("12345");
        assertThat(added.evidence().clause()).startsWith("详见热线12345〔更正：");
        assertThat(said.nonFigures()).as("each number is claimed once").noneMatch(number -> number.place()
                .equals(added.evidence().place()));
        assertThat(refused(said)).isEmpty();
    }

    @Test
    void a_new_figure_without_measure_value_and_unit_is_refused() {
        FileStatements said = read(TEXT, "a.txt,25..30,12345,热线受理量,value,,12345" + SIGNED);
        assertThat(refused(said).get(0).detail()).contains("needs measure, value and unit");
    }

    @Test
    void the_measure_other_takes_a_figure_out_of_every_comparison() {
        assertThat(deliver(TEXT).observations())
                .as("as it is read")
                .extracting(one -> one.key().measure())
                .containsExactly(Measure.LEVEL, Measure.YOY);
        assertThat(deliver(TEXT, LEVEL + "measure,LEVEL,OTHER" + SIGNED).observations())
                .as("as it is corrected")
                .extracting(one -> one.key().measure())
                .containsExactly(Measure.YOY);
    }

    @Test
    void a_document_is_meant_by_its_name_its_name_in_the_lake_or_the_hash_of_its_bytes_and_no_other() {
        byte[] content = TEXT.getBytes(StandardCharsets.UTF_8);
        String hash = read(TEXT).document().orElseThrow().id();
        FigureReader byHash = reader(hash + ",6..11,480.2,地区生产总值,value,480.2,482.6" + SIGNED);
        FigureReader byName = reader(LEVEL + "value,480.2,482.6" + SIGNED);
        assertThat(values(byHash.statements("x.txt", content, DISTRICT))).startsWith("482.6");
        assertThat(values(byName.statements("reports/a.txt", content, DISTRICT)))
                .startsWith("482.6");
        assertThat(values(byName.statements("aa.txt", content, DISTRICT))).startsWith("480.2");
    }

    private static List<String> values(FileStatements said) {
        return said.statements().stream()
                .map(one -> one.quantity().value().toPlainString())
                .toList();
    }
}
