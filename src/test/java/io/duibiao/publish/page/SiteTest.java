package io.duibiao.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.period.Period;
import io.duibiao.publish.ChangeLog;
import io.duibiao.publish.Fact;
import io.duibiao.publish.Language;
import io.duibiao.publish.Publication;
import io.duibiao.publish.SampleAverages;
import io.duibiao.publish.Samples;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.brief.BriefAuthor;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.chart.Gallery;
import io.duibiao.publish.chart.Picture;
import io.duibiao.publish.drawing.Typeface;
import io.duibiao.publish.exchange.Tables;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicators;
import io.duibiao.reference.Reference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class SiteTest {
    private static final Publication PUBLICATION = Samples.chongqing();
    private static final List<Link> OTHERS = List.of(new Link("English", "en/index.html"));
    private static final Map<String, String> PAGES = pages(PUBLICATION);

    private static Map<String, String> pages(Publication publication) {
        Typeface typeface = Typeface.bundled();
        List<Picture> pictures =
                new Gallery(publication, Supplement.NONE, typeface).pictures(new ChartWriter(typeface));
        return new Site(publication, pictures, new Companions(papers(publication, pictures), Supplement.NONE, OTHERS))
                .pages();
    }

    private static List<Paper> papers(Publication publication, List<Picture> pictures) {
        BriefAuthor author = new BriefAuthor(publication);
        return List.of(
                new Paper("brief", author.brief(), pictures.subList(0, 1)),
                new Paper("profiles/500101", author.profile("500101"), List.of()));
    }

    private static Document page(String path) {
        String html = PAGES.get(path);
        assertThat(html).as("page %s among %s", path, PAGES.keySet()).isNotNull();
        return Jsoup.parse(String.valueOf(html));
    }

    @Test
    void there_is_a_first_page_and_one_for_each_indicator_and_region() {
        assertThat(PAGES)
                .hasSize(1 + 1 + 38 + 2)
                .containsKeys("index.html", "indicators/gdp.html", "regions/500101.html");
        assertThat(page("index.html").title()).isEqualTo("2018年重庆市各区县主要指标对标");
    }

    @Test
    void every_link_leads_to_a_page_of_the_site_and_none_to_the_network() {
        Set<String> files = new TreeSet<>(PAGES.keySet());
        files.addAll(
                List.of("workbook.xlsx", "brief.docx", "profiles/500101.docx", "tables/rejects.csv", "en/index.html"));
        new Tables(PUBLICATION).all().keySet().forEach(table -> files.add("tables/" + table));
        PAGES.forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            for (Element link : page.select("a[href]:not(.skip)")) {
                String target =
                        URI.create(path).resolve(link.attr("href")).toString().replaceAll("#.*", "");
                assertThat(files).as("%s links to %s", path, link.attr("href")).contains(target);
            }
            assertThat(page.select("[src], link[href]"))
                    .as("resources of %s", path)
                    .isEmpty();
            assertThat(html.replaceAll("xmlns(:xlink)?=\"[^\"]*\"", ""))
                    .as("addresses in %s", path)
                    .doesNotContain("://");
        });
    }

    @Test
    void a_ranking_shows_places_figures_gaps_and_the_subject() {
        Element wanzhou = page("indicators/gdp.html").expectFirst("tr.subject");
        assertThat(wanzhou.select("td, th").eachText().subList(0, 8))
                .containsExactly("37", "万州区", "0.1", "-5.9", "-6.5", "–", "982.58", "6");
    }

    @Test
    void who_alone_has_a_figure_is_neither_first_nor_moved() {
        List<Benchmark> benchmarks = PUBLICATION.benchmarks().stream()
                .map(row -> row.cell().indicator().equals("gdp")
                        ? placed(row, row.cell().region().equals("500101"))
                        : row)
                .toList();
        Map<String, String> pages = pagesOf(benchmarks);
        Element wanzhou =
                Jsoup.parse(String.valueOf(pages.get("indicators/gdp.html"))).expectFirst("tr.subject");
        assertThat(wanzhou.select("td, th").eachText().subList(0, 6))
                .containsExactly("–", "万州区", "0.1", "-5.9", "-6.5", "–");
        Element gdp = Jsoup.parse(String.valueOf(pages.get("index.html")))
                .expectFirst("section:has(#indicators) tbody.rows tr:has(a:containsOwn(地区生产总值))");
        assertThat(gdp.select("td").eachText().subList(4, 6))
                .as("first by growth")
                .containsExactly("–", "–");
    }

    private static Benchmark placed(Benchmark row, boolean alone) {
        Standing place = new Standing(1, 1, 1, 1, 37, OptionalInt.of(2));
        Optional<Standing> byGrowth = alone ? Optional.of(place) : Optional.empty();
        return new Benchmark(
                row.cell(), row.figures(), new Standings(row.standings().byLevel(), byGrowth));
    }

    private static Map<String, String> pagesOf(List<Benchmark> benchmarks) {
        Publication publication = new Publication(
                PUBLICATION.language(),
                PUBLICATION.focus(),
                PUBLICATION.reference(),
                benchmarks,
                List.of(),
                List.of(),
                PUBLICATION.run());
        return new Site(publication, List.of(), new Companions(List.of(), Supplement.NONE, List.of())).pages();
    }

    @Test
    void growth_in_percentage_points_is_headed_so_and_has_its_unit_behind_it_among_growths_in_percent() {
        Publication publication = Samples.grownInPoints(PUBLICATION, "gdp");
        Map<String, String> pages =
                new Site(publication, List.of(), new Companions(List.of(), Supplement.NONE, List.of())).pages();
        assertThat(headings(pages, "indicators/gdp.html")).contains("增速 (百分点)").doesNotContain("增速 (%)");
        assertThat(headings(pages, "index.html")).contains("地区生产总值增速 (百分点)", "全市增速 (%)");
        assertThat(Jsoup.parse(String.valueOf(pages.get("index.html")))
                        .select("section:has(#indicators) tbody.rows tr td.n")
                        .eachText())
                .contains("6.0 百分点", "6.6 百分点", "10.1 百分点");
        assertThat(Jsoup.parse(String.valueOf(pages.get("regions/500101.html")))
                        .select("td.n")
                        .eachText())
                .contains("0.1 百分点");
        assertThat(headings(PAGES, "indicators/gdp.html")).contains("增速 (%)");
        assertThat(page("regions/500101.html").select("td.n").eachText()).contains("0.1");
    }

    private static List<String> headings(Map<String, String> pages, String path) {
        return Jsoup.parse(String.valueOf(pages.get(path))).select("thead th").eachText();
    }

    @Test
    void the_whole_is_shown_by_each_way() {
        Supplement supplement =
                new Supplement(List.of(), List.of(), List.of(SampleAverages.ofGdpGrowth()), ChangeLog.NONE);
        String html = new Site(PUBLICATION, List.of(), new Companions(List.of(), supplement, List.of()))
                .pages()
                .get("indicators/gdp.html");
        Element row =
                Jsoup.parse(String.valueOf(html)).expectFirst("section:has(h2:contains(平均水平的各种口径)) tbody.rows tr");
        assertThat(row.select("th, td").eachText())
                .containsExactly("增速", "–", "6.1", "6.3", "–", "–", "据各地差距推算", "不一致；推算依据3个地区公布的差距；由38个成员计算");
    }

    @Test
    void city_and_nation_stay_on_top_and_are_not_ranked() {
        assertThat(page("indicators/gdp.html").select("tr.fixed th").eachText()).containsExactly("全市", "全国");
        assertThat(page("indicators/gdp.html").expectFirst("tbody.rows").select("tr"))
                .hasSize(38);
    }

    @Test
    void a_figure_opens_to_its_sentence_with_the_figure_marked() {
        Element source = page("indicators/gdp.html").expectFirst("tr.subject td.source");
        assertThat(source.expectFirst("summary").text()).isEqualTo("2018年各区县地区生产总值");
        assertThat(source.select("mark").eachText()).containsExactly("982.58", "0.1");
        assertThat(source.text()).contains("位置 12..18", "发布 2019-03-20");
    }

    @Test
    void tables_can_be_read_by_a_screen_reader() {
        PAGES.forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
            assertThat(page.select("table:not(:has(caption))"))
                    .as("tables without a caption in %s", path)
                    .isEmpty();
            assertThat(page.select("th:not([scope])"))
                    .as("headings without scope in %s", path)
                    .isEmpty();
            assertThat(page.select("tbody tr:not(:has(th))"))
                    .as("rows without a heading in %s", path)
                    .isEmpty();
            assertThat(page.select("svg:not([role=img][aria-labelledby])"))
                    .as("charts without a name in %s", path)
                    .isEmpty();
            assertThat(page.select("h1")).as("main headings of %s", path).hasSize(1);
        });
    }

    @Test
    void what_is_said_in_a_report_cannot_become_markup() {
        String hostile = "<script>alert(1)</script>\"><img src=x>";
        Finding finding =
                new Finding("X", Finding.Severity.NOTE, "500101", "gdp", Period.year(2018), hostile, List.of(hostile));
        Publication other = new Publication(
                Language.ZH,
                PUBLICATION.focus(),
                PUBLICATION.reference(),
                PUBLICATION.benchmarks(),
                List.of(finding),
                List.of(),
                PUBLICATION.run());
        Document page = Jsoup.parse(String.valueOf(pages(other).get("index.html")));
        assertThat(page.select("script")).as("only our own script").hasSize(1);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("td.text").eachText()).contains(hostile);
    }

    @Test
    void a_brief_is_a_page_with_the_same_words_as_the_document() {
        Document brief = page("brief.html");
        assertThat(brief.select("main h2, .paper p").eachText())
                .containsAll(new BriefAuthor(PUBLICATION)
                        .brief()
                        .text()
                        .lines()
                        .skip(1)
                        .toList());
        assertThat(page("index.html").select("a[href=brief.html]").text()).isEqualTo("2018年重庆市各区县主要经济指标情况通报");
    }

    @Test
    void every_page_leads_to_the_parts_of_the_first_one_and_to_the_other_publications() {
        PAGES.forEach((path, html) -> assertThat(
                        Jsoup.parse(html).select("nav.ways a").eachText())
                .as(path)
                .containsExactly("指标", "地区", "文件", "English"));
        assertThat(page("regions/500101.html").select("nav.ways a").eachAttr("href"))
                .containsExactly(
                        "../index.html#indicators", "../index.html#regions", "../index.html#files", "../en/index.html");
        assertThat(page("index.html").select("#indicators, #regions, #files")).hasSize(3);
    }

    @Test
    void the_search_knows_every_region_and_indicator() {
        Elements options = page("indicators/gdp.html").select("#pages option");
        assertThat(options.eachAttr("value")).contains("万州区", "地区生产总值").hasSize(39);
        assertThat(options.eachAttr("data-href")).contains("../regions/500101.html", "../indicators/gdp.html");
    }

    @Test
    void only_our_own_script_may_run_and_nothing_may_be_fetched() throws NoSuchAlgorithmException {
        for (String path : PAGES.keySet()) {
            Document page = page(path);
            String policy =
                    page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
            String script = page.expectFirst("script").data();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            assertThat(policy)
                    .as(path)
                    .startsWith("default-src 'none';")
                    .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    @Test
    void an_indicator_says_what_it_is_and_when_it_was_and_will_be_released() {
        assertThat(page("indicators/gdp.html").select("dl.facts dt").eachText())
                .containsExactly("名称", "单位", "类型", "增速口径", "汇总", "位次", "时期", "来源", "最近发布", "下次发布", "口径断裂");
        assertThat(page("indicators/gdp.html").select("dl.facts dd").eachText())
                .contains("2019-03-20", "2023年数据，约 2024-03-19（最近5期在期末后79—80天首次发布）；已逾期981天", "未发现");
    }

    @Test
    void a_mean_that_nobody_computes_is_not_called_one() {
        Reference reference = PUBLICATION.reference();
        Indicator gdp = reference.indicators().byId("gdp").orElseThrow();
        Indicator mean = new Indicator(
                gdp.id(),
                gdp.names(),
                gdp.theme(),
                gdp.unit(),
                Indicator.Kind.RATIO,
                gdp.polarity(),
                new Indicator.Rules(Indicator.Aggregation.WEIGHTED_MEAN, "registered_population", GrowthBasis.NONE));
        Publication publication = new Publication(
                PUBLICATION.language(),
                PUBLICATION.focus(),
                new Reference(
                        reference.regions(), new Indicators(List.of(mean)), reference.units(), reference.peerGroups()),
                PUBLICATION.benchmarks().stream()
                        .filter(row -> row.cell().indicator().equals("gdp"))
                        .toList(),
                List.of(),
                List.of(),
                PUBLICATION.run());
        Site site = new Site(publication, List.of(), new Companions(List.of(), Supplement.NONE, List.of()));
        Document page = Jsoup.parse(String.valueOf(site.pages().get("indicators/gdp.html")));

        assertThat(page.expectFirst("dl.facts dt:contains(汇总) + dd").text()).isEqualTo("不由各地计算：须以另一指标加权");
    }

    @Test
    void who_has_only_a_computed_growth_is_named_among_those_without_a_place() {
        Cell cell = new Cell("500101", "gdp", Period.year(2018), "500000");
        List<Benchmark> benchmarks = PUBLICATION.benchmarks().stream()
                .map(row -> row.cell().equals(cell) ? computedOnly(row) : row)
                .toList();
        Document page = Jsoup.parse(String.valueOf(pagesOf(benchmarks).get("indicators/gdp.html")));
        assertThat(page.select("section:has(h2:contains(未参加排位)) li").eachText())
                .contains("增速，没有公布增速，由两年总量计算，未扣除价格因素（1个）：万州区");
    }

    @Test
    void what_a_mark_means_stands_below_its_table_and_on_the_card_and_nowhere_else() {
        List<Benchmark> benchmarks = PUBLICATION.benchmarks().stream()
                .map(row -> row.cell().region().equals("500101") ? computedOnly(row) : row)
                .toList();
        Map<String, String> pages = pagesOf(benchmarks);
        String meaning = "* 没有公布增速，由两年总量计算，未扣除价格因素";
        for (String path : List.of("index.html", "indicators/gdp.html", "regions/500101.html")) {
            assertThat(Jsoup.parse(String.valueOf(pages.get(path)))
                            .select(".scroll + .note")
                            .eachText())
                    .as(path)
                    .containsExactly(meaning);
        }
        assertThat(Jsoup.parse(String.valueOf(pages.get("index.html")))
                        .select("article p")
                        .eachText())
                .contains("增速由两年总量计算，未扣除价格因素");
        assertThat(String.valueOf(pages.get("regions/500102.html"))).doesNotContain("由两年总量计算");
        assertThat(page("index.html").select(".note, article p").eachText())
                .noneMatch(text -> text.contains("由两年总量计算"));
    }

    private static Benchmark computedOnly(Benchmark row) {
        Datum computed = row.growth().used();
        return new Benchmark(
                row.cell(),
                new Figures(
                        row.level(),
                        new Growth(Datum.absent(Absence.NOT_YET, "%"), computed, computed),
                        row.city(),
                        row.nation(),
                        row.origin()),
                new Standings(row.standings().byLevel(), Optional.empty()));
    }

    @Test
    void changes_and_revisions_are_dated_and_reasoned() {
        Benchmark now = PUBLICATION.benchmarks().stream()
                .filter(b -> b.cell().equals(new Cell("500101", "gdp", Period.year(2018), "500000")))
                .findFirst()
                .orElseThrow();
        Benchmark was = PUBLICATION.benchmarks().stream()
                .filter(b -> b.cell().equals(new Cell("500102", "gdp", Period.year(2018), "500000")))
                .findFirst()
                .orElseThrow();
        ChangeLog.Release first = new ChangeLog.Release(was.level(), "初步核算", was.origin());
        ChangeLog.Release second = new ChangeLog.Release(now.level(), "最终核实", now.origin());
        ChangeLog log = new ChangeLog(
                List.of(new ChangeLog.Move(was, now)),
                List.of(new ChangeLog.Revision(
                        "500101", "gdp", Period.year(2018), new Fact.Label("总量", "level"), first, second)));
        Companions companions =
                new Companions(List.of(), new Supplement(List.of(), List.of(), List.of(), log), List.of());
        Document page = Jsoup.parse(String.valueOf(
                new Site(PUBLICATION, List.of(), companions).pages().get("index.html")));
        assertThat(page.expectFirst("section:has(#changes) tbody tr").text())
                .startsWith("万州区 地区生产总值")
                .contains("982.58亿元");
        assertThat(page.expectFirst("section:has(#revisions) tbody tr").text())
                .startsWith("2019-03-20 万州区 地区生产总值 2018年 总量")
                .contains("初步核算", "→ 最终核实");
    }

    @Test
    void rejects_and_findings_are_on_the_first_page() {
        assertThat(page("index.html").text()).contains("单位不在目录中", "UNKNOWN_UNIT", "公布增速-2.8%");
    }

    @Test
    void the_same_publication_gives_the_same_pages() {
        assertThat(pages(PUBLICATION)).isEqualTo(PAGES);
    }

    @Test
    void an_english_page_has_english_headings() {
        Document page =
                Jsoup.parse(String.valueOf(pages(PUBLICATION.in(Language.EN)).get("indicators/gdp.html")));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("thead th").eachText()).contains("Region", "Growth (%)");
    }

    @Test
    void the_first_page_is_small_enough_for_a_file_share() {
        assertThat(String.valueOf(PAGES.get("index.html")).length()).isLessThan(1_000_000);
    }
}
