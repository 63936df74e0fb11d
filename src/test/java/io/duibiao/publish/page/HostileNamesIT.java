package io.duibiao.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Place;
import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import io.duibiao.publish.Publication;
import io.duibiao.publish.RunFacts;
import io.duibiao.publish.Samples;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.brief.BriefAuthor;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.chart.Gallery;
import io.duibiao.publish.chart.Picture;
import io.duibiao.publish.drawing.Typeface;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.IndicatorNames;
import io.duibiao.reference.Indicators;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names and titles that are meant to run in the reader's browser, in headless Chromium: they are shown letter by letter, nothing
 * runs and nothing is fetched. Skipped where Chromium is not installed.
 */
class HostileNamesIT {
    private static final String DISTRICT = "\"><img src=x onerror=document.title='caught'>";
    private static final String INDICATOR = "</script><script>document.title='caught'</script>";
    private static final String TITLE = "<script>document.title='caught'</script>.txt";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void publish() throws IOException {
        Typeface typeface = Typeface.bundled();
        Publication publication = hostile(Samples.chongqing());
        List<Picture> pictures =
                new Gallery(publication, Supplement.NONE, typeface).pictures(new ChartWriter(typeface));
        Paper brief = new Paper("brief", new BriefAuthor(publication).brief(), pictures.subList(0, 1));
        Companions companions = new Companions(List.of(brief), Supplement.NONE, List.of());
        for (Map.Entry<String, String> page :
                new Site(publication, pictures, companions).pages().entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        Files.writeString(folder.resolve("marked.html"), new MarkedPage(marked()).html());
    }

    private static Publication hostile(Publication sample) {
        Reference known = sample.reference();
        List<Region> regions = known.regions().all().stream()
                .map(region -> region.code().equals("500101") ? named(region) : region)
                .toList();
        List<Indicator> indicators = known.indicators().all().stream()
                .map(indicator -> indicator.id().equals("gdp") ? named(indicator) : indicator)
                .toList();
        return new Publication(
                sample.language(),
                sample.focus(),
                new Reference(new Regions(regions), new Indicators(indicators), known.units(), known.peerGroups()),
                sample.benchmarks(),
                sample.findings(),
                sample.rejects(),
                new RunFacts(sample.run().id(), sample.run().date(), TITLE));
    }

    private static Region named(Region region) {
        return new Region(
                region.code(),
                DISTRICT,
                region.level(),
                region.parent(),
                region.validity(),
                region.successors(),
                new Region.OtherNames(Optional.of(DISTRICT), List.of(DISTRICT)));
    }

    private static Indicator named(Indicator indicator) {
        return new Indicator(
                indicator.id(),
                new IndicatorNames(INDICATOR, INDICATOR, List.of()),
                indicator.theme(),
                indicator.unit(),
                indicator.kind(),
                indicator.polarity(),
                indicator.rules());
    }

    private static MarkedDocument marked() {
        String text = TITLE + DISTRICT + "增长6%。";
        Sheet sheet =
                new Sheet(TITLE, List.of(List.of(SheetCell.text(DISTRICT), SheetCell.text("6"))), List.of(), false);
        Document document = new Document("0".repeat(64), TITLE, Format.TXT, text, List.of(sheet));
        int start = text.codePointCount(0, text.indexOf("6%"));
        return new MarkedDocument(
                document,
                DISTRICT,
                List.of(TITLE),
                List.of(
                        new Mark(new Place.Span(start, start + 1), Mark.Kind.GROWTH, TITLE, List.of(DISTRICT)),
                        new Mark(new Place.Cell(TITLE, 0, 1), Mark.Kind.AMOUNT, DISTRICT, List.of(TITLE))));
    }

    /** Returns the page as it stands when it is loaded and its scripts have run. */
    private static org.jsoup.nodes.Document opened(String page) throws IOException, InterruptedException {
        assumeThat(List.of(System.getenv("PATH").split(":")))
                .as("Chromium is installed")
                .anyMatch(path -> Files.isExecutable(Path.of(path, "chromium")));
        Path out = folder.resolve("dom.html");
        Path log = folder.resolve("log.txt");
        Process chromium = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=10000",
                        "--dump-dom",
                        folder.resolve(page).toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(chromium.waitFor(2, TimeUnit.MINUTES)).as("Chromium ends").isTrue();
        assertThat(Files.readString(log).lines().filter(line -> line.contains("CONSOLE")))
                .as("what the browser complains of on " + page)
                .isEmpty();
        org.jsoup.nodes.Document shown = Jsoup.parse(Files.readString(out));
        assertThat(shown.title()).as("title of " + page).isNotEqualTo("caught");
        assertThat(shown.select("img, [onerror]"))
                .as("elements that a name became on " + page)
                .isEmpty();
        assertThat(shown.select("script")).as("scripts of " + page).hasSize(1);
        return shown;
    }

    @Test
    void a_district_and_an_indicator_are_shown_letter_by_letter_on_every_kind_of_page() throws Exception {
        for (String page : List.of("index.html", "indicators/gdp.html", "regions/500101.html", "brief.html")) {
            assertThat(opened(page).wholeText()).as(page).contains("onerror=document.title");
        }
    }

    @Test
    void a_report_is_shown_letter_by_letter_where_its_numbers_are_marked() throws Exception {
        org.jsoup.nodes.Document page = opened("marked.html");
        assertThat(page.select("h1").text()).isEqualTo(TITLE);
        assertThat(page.select(".prose").text()).contains(TITLE).contains(DISTRICT);
        assertThat(page.select("table").text()).contains(DISTRICT);
    }

    @Test
    void the_policy_lets_nothing_run_and_nothing_be_fetched_even_where_markup_came_through() throws Exception {
        String page = new MarkedPage(marked()).html();
        Files.writeString(
                folder.resolve("leaky.html"),
                page.replace("</main>", DISTRICT.substring(2) + INDICATOR.substring(9) + "</main>"));
        try {
            opened("leaky.html");
        } catch (AssertionError refused) {
            assertThat(refused).hasMessageContaining("Content Security Policy");
            assertThat(Jsoup.parse(Files.readString(folder.resolve("dom.html"))).title())
                    .isNotEqualTo("caught");
            return;
        }
        throw new AssertionError("The browser did not refuse the script that was planted");
    }
}
