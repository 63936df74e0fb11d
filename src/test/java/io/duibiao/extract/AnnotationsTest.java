package io.duibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Place;
import io.duibiao.job.CorrectionFile;
import io.duibiao.job.FigureReader;
import io.duibiao.job.FileStatements;
import io.duibiao.publish.page.Mark;
import io.duibiao.publish.page.MarkedDocument;
import io.duibiao.publish.page.MarkedPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
    private static final String TEXT =
            "2023年上半年，地区生产总值480.2亿元，增长5.1%，增速高于全国0.4个百分点。" + "万州经开区旅游收入3亿元。水果<b>产量、蔬菜产量分别增长2.1%、3.2%、4.3%。";
    private static final FileStatements SAID = Reports.read("a.txt", TEXT);
    private static final MarkedDocument MARKED =
            new Annotations(Reports.REFERENCE).of(SAID).orElseThrow();

    private static Document page() {
        return Jsoup.parse(new MarkedPage(MARKED).html());
    }

    @Test
    void each_number_is_marked_once_with_its_kind() {
        assertThat(MARKED.marks()).extracting(Mark::place).doesNotHaveDuplicates();
        assertThat(MARKED.marks())
                .extracting(Mark::kind)
                .startsWith(Mark.Kind.NO_FIGURE, Mark.Kind.AMOUNT, Mark.Kind.GROWTH, Mark.Kind.GAP, Mark.Kind.REFUSED)
                .contains(Mark.Kind.UNREAD);
        assertThat(MARKED.marks().get(1).lines())
                .containsExactly("指标：地区生产总值（gdp）", "含义：总量或水平", "数值：480.2 亿元", "地区：万州区，时期：2023-H1");
    }

    @Test
    void what_was_not_read_or_not_taken_says_why() {
        for (Mark mark : MARKED.marks()) {
            if (mark.kind() == Mark.Kind.UNREAD || mark.kind() == Mark.Kind.REFUSED) {
                assertThat(String.join("", mark.lines())).as(mark.label()).matches(".*(下辖区域|数目不符|没有主语|两种读法).*");
            }
        }
    }

    @Test
    void a_corrected_figure_shows_who_corrected_it_and_why() {
        String lines = """
                document,place,number_text,subject,field,read,right,who,when,why
                a.txt,15..20,480.2,地区生产总值,value,480.2,482.6,李,2023-08-02,核对原文
                """;
        FigureReader reader =
                new FigureReader(Reports.REFERENCE, new CorrectionFile("c.csv", lines).corrections(Reports.REFERENCE));
        FileStatements said = reader.statements("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), Reports.DISTRICT);
        assertThat(new Annotations(Reports.REFERENCE)
                        .of(said)
                        .orElseThrow()
                        .marks()
                        .get(1)
                        .lines())
                .contains("数值：482.6 亿元", "〔更正：value 480.2→482.6，李，2023-08-02：核对原文〕");
    }

    @Test
    void the_page_shows_the_whole_text_and_marks_exactly_the_numbers() {
        Document page = page();
        assertThat(page.select(".prose").text()).isEqualTo(TEXT);
        for (Element link : page.select(".prose a.mark")) {
            Mark mark = MARKED.marks().get(Integer.parseInt(link.id().substring(1)));
            Place.Span span = (Place.Span) mark.place();
            assertThat(link.text()).isEqualTo(TEXT.substring(span.start(), span.end()));
        }
    }

    @Test
    void every_link_leads_to_an_entry_and_back_and_none_to_the_network() {
        Document page = page();
        assertThat(page.select("a[href]")).hasSizeGreaterThan(2 * MARKED.marks().size());
        for (Element link : page.select("a[href]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        }
        assertThat(page.html()).doesNotContain("://");
        assertThat(page.select("[src], link[href]")).isEmpty();
    }

    @Test
    void every_shipped_report_and_table_can_be_marked() throws Exception {
        for (Path folder : List.of(Path.of("data/reports"), Path.of("data/tables"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> !path.endsWith("sources.csv")).toList()) {
                    FileStatements said = new FigureReader(Reports.REFERENCE)
                            .statements(file.getFileName().toString(), Files.readAllBytes(file), Reports.DISTRICT);
                    MarkedDocument marked =
                            new Annotations(Reports.REFERENCE).of(said).orElseThrow();
                    assertThat(marked.marks()).as(file.toString()).isNotEmpty();
                    assertThat(new MarkedPage(marked).html()).startsWith("<!doctype html>");
                }
            }
        }
    }
}
