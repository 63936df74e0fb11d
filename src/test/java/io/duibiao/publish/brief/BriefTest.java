package io.duibiao.publish.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duibiao.job.FigureReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.Measure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class BriefTest {
    private final Publication publication = Samples.chongqing();
    private final Brief brief = new BriefAuthor(publication).brief();

    @Test
    void the_brief_speaks_as_the_genre_does() {
        assertThat(brief.text()).isEqualTo("""
                        2018年重庆市各区县主要经济指标情况通报
                        一、地区生产总值
                        2018年，全市地区生产总值20363.19亿元，同比增长6.0%。增速居前3位的是云阳县、江津区、璧山区、巫山县，分别增长10.1%、10.0%、10.0%、10.0%。有数的38个区县中，增速高于全市的26个，低于全市的12个。
                        万州区地区生产总值982.58亿元，同比增长0.1%，增速比全国、全市分别低6.5个、5.9个百分点，居全市第37位。
                        """);
    }

    @Test
    void our_own_reader_gives_back_the_figures_of_the_city_and_the_subject() {
        Reference reference = ReferenceLoader.load(Path.of("data/reference"));
        Dateline dateline = new Dateline(
                reference.regions().byCode("500000"),
                Optional.of(Period.year(2018)),
                DocumentKind.UNKNOWN,
                Optional.empty());
        List<Observation> read = new FigureReader(reference)
                .deliver("brief.txt", brief.text().getBytes(StandardCharsets.UTF_8), dateline)
                .observations();
        assertThat(read)
                .extracting(
                        o -> o.key().region(),
                        o -> o.key().measure(),
                        o -> o.figure().value().stripTrailingZeros().toPlainString())
                .containsExactlyInAnyOrder(
                        tuple("500000", Measure.LEVEL, "2036319000000"),
                        tuple("500000", Measure.YOY, "6"),
                        tuple("500101", Measure.LEVEL, "98258000000"),
                        tuple("500101", Measure.YOY, "0.1"),
                        tuple("500101", Measure.GAP_NATION, "-6.5"),
                        tuple("500101", Measure.GAP_CITY, "-5.9"),
                        tuple("500101", Measure.RANK_CITY, "37"));
    }

    @Test
    void who_is_missing_is_said() {
        Brief madeUp = new BriefAuthor(Samples.madeUp(7)).brief();
        assertThat(madeUp.sections()).hasSizeBetween(1, 6);
        assertThat(madeUp.text()).contains("个区县没有可比数据，未参加排位。");
    }

    @Test
    void the_document_holds_every_paragraph_and_is_the_same_each_time() throws IOException {
        byte[] docx = new BriefDocument(publication.run()).write(brief, List.of());
        assertThat(new BriefDocument(publication.run()).write(brief, List.of())).isEqualTo(docx);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .containsExactlyElementsOf(brief.text().lines().toList());
        }
    }
}
