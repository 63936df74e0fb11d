package io.duibiao.publish.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.period.Period;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.chart.Chart;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.chart.Gallery;
import io.duibiao.publish.drawing.Typeface;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.IndicatorNames;
import io.duibiao.reference.Indicators;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            2018年，全市地区生产总值20363.19亿元，同比增长6.0%。云阳县地区生产总值同比增长10.1%，居全市第1位；江津区地区生产总值同比增长10.0%，居全市第2位（与璧山区、巫山县并列）；璧山区地区生产总值同比增长10.0%，居全市第2位（与江津区、巫山县并列）；巫山县地区生产总值同比增长10.0%，居全市第2位（与江津区、璧山区并列）。可比的区县有38个，其中26个高于全市平均水平，12个低于全市平均水平。
            万州区地区生产总值982.58亿元，总量居全市第6位，同比增长0.1%，增速比全国、全市分别低6.5个、5.9个百分点，增速居全市第37位（总量有38个区县可比，增速有38个区县可比）。
            """);
    }

    @Test
    void a_profile_is_about_one_member_and_does_not_repeat_its_name() {
        assertThat(new BriefAuthor(publication).profile("500235").text())
                .startsWith("云阳县2018年主要经济指标对标简报\n一、综合\n地区生产总值")
                .contains("增速居全市第1位");
    }

    @Test
    void who_is_missing_is_said() {
        Brief madeUp = new BriefAuthor(Samples.madeUp(7)).brief();
        assertThat(madeUp.sections()).hasSizeBetween(1, 6);
        assertThat(madeUp.text()).contains("区县没有可比数据，未参加排位。");
    }

    @Test
    void growth_that_is_not_ranked_is_not_held_against_the_citys() {
        assertThat(ofWanzhou(BriefTest::withoutPlaceByGrowth).text())
                .contains("万州区地区生产总值982.58亿元，总量居全市第6位（38个区县可比），同比增长0.1%。")
                .doesNotContain("增速比全国", "增速比全市");
    }

    @Test
    void how_a_growth_came_about_and_the_count_of_places_are_not_two_brackets_in_a_row() {
        assertThat(ofWanzhou(row -> withoutPlaceByGrowth(computedOnly(row))).text())
                .contains("万州区地区生产总值982.58亿元，总量居全市第6位（38个区县可比），同比增长0.1%（由两年总量计算，未扣除价格因素）。");
    }

    /** Returns the brief in which Wanzhou's row is another one. */
    private Brief ofWanzhou(UnaryOperator<Benchmark> change) {
        List<Benchmark> rows = publication.benchmarks().stream()
                .map(row -> row.cell().region().equals("500101") ? change.apply(row) : row)
                .toList();
        return new BriefAuthor(new Publication(
                        publication.language(),
                        publication.focus(),
                        publication.reference(),
                        rows,
                        publication.findings(),
                        publication.rejects(),
                        publication.run()))
                .brief();
    }

    private static Benchmark computedOnly(Benchmark row) {
        Datum computed = row.growth().used();
        Growth growth = new Growth(Datum.absent(Absence.NOT_YET, "%"), computed, computed);
        return new Benchmark(
                row.cell(), new Figures(row.level(), growth, row.city(), row.nation(), row.origin()), row.standings());
    }

    private static Benchmark withoutPlaceByGrowth(Benchmark benchmark) {
        return new Benchmark(
                benchmark.cell(),
                new Figures(
                        benchmark.level(),
                        benchmark.growth(),
                        benchmark.city(),
                        benchmark.nation(),
                        benchmark.origin()),
                new Standings(benchmark.standings().byLevel(), Optional.empty()));
    }

    @Test
    void wording_follows_the_figures() {
        String all = IntStream.range(0, 40)
                .mapToObj(seed -> new BriefAuthor(Samples.madeUp(seed)))
                .map(author -> author.brief().text() + author.profile("500101").text())
                .collect(Collectors.joining());
        assertThat(all).contains("由降转增", "由增转降", "同比下降", "持平", "分别高", "分别低", "并列");
        assertThat(all).doesNotContain("增长0.0%", "高0.0", "低0.0", "-");
    }

    @Test
    void a_brief_is_short_enough_for_its_pages() {
        for (int seed = 0; seed < 40; seed++) {
            BriefAuthor author = new BriefAuthor(Samples.madeUp(seed));
            assertThat(author.brief().text().length()).as("seed %d", seed).isLessThan(1400);
            assertThat(author.profile("500101").text().length())
                    .as("seed %d", seed)
                    .isLessThan(700);
        }
    }

    @Test
    void a_profile_that_has_no_room_for_all_speaks_of_what_can_be_held_against_the_city() {
        List<Indicator> indicators = IntStream.range(0, 40)
                .mapToObj(i -> new Indicator(
                        "count_" + i,
                        new IndicatorNames("第" + i + "类新登记经营主体数量", "count " + i, List.of()),
                        Theme.GENERAL,
                        "户",
                        Indicator.Kind.FLOW,
                        Indicator.Polarity.HIGHER,
                        new Indicator.Rules(Indicator.Aggregation.SUM, "", Indicator.GrowthBasis.COUNT)))
                .toList();
        Benchmark model = publication.benchmarks().stream()
                .filter(row -> row.cell().equals(new Cell("500235", "gdp", Period.year(2018), "500000")))
                .findFirst()
                .orElseThrow();
        List<Benchmark> rows = indicators.stream()
                .map(indicator -> counted(model, indicator.id(), indicator.id().equals("count_39")))
                .toList();
        Reference reference = new Reference(
                publication.reference().regions(),
                new Indicators(indicators),
                publication.reference().units(),
                publication.reference().peerGroups());
        Publication many = new Publication(
                publication.language(), publication.focus(), reference, rows, List.of(), List.of(), publication.run());
        assertThat(new BriefAuthor(many).profile("500235").text())
                .contains("第39类")
                .doesNotContain("第38类");
    }

    private static Benchmark counted(Benchmark model, String indicator, boolean compared) {
        Cell cell = model.cell();
        Datum none = Datum.absent(Absence.NOT_YET, "%");
        Average nothing = new Average(none, Basis.NONE, 0, none);
        Against alone = new Against(nothing, nothing);
        return new Benchmark(
                new Cell(cell.region(), indicator, cell.period(), cell.group()),
                new Figures(
                        Datum.of(BigDecimal.TEN, "户", BigDecimal.ZERO),
                        compared ? model.growth() : new Growth(none, none, none),
                        compared ? model.city() : alone,
                        alone,
                        model.origin()),
                new Standings(Optional.empty(), Optional.empty()));
    }

    @Test
    void the_document_holds_every_paragraph_and_is_the_same_each_time() throws IOException {
        Typeface typeface = Typeface.bundled();
        BriefDocument setter = new BriefDocument(publication.run(), new ChartWriter(typeface));
        List<Chart> charts = new Gallery(publication, Supplement.NONE, typeface).overview();
        byte[] docx = setter.write(brief, charts);
        assertThat(setter.write(brief, charts)).isEqualTo(docx);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .filteredOn(text -> !text.isBlank())
                    .containsExactlyElementsOf(brief.text().lines().toList());
            assertThat(document.getAllPictures()).hasSameSizeAs(charts).isNotEmpty();
        }
    }
}
