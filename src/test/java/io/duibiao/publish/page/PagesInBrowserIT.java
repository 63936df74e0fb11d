package io.duibiao.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.duibiao.publish.Language;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.brief.BriefAuthor;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.chart.Gallery;
import io.duibiao.publish.chart.Picture;
import io.duibiao.publish.drawing.Typeface;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in headless Chromium: what its reader does with them. Skipped where Chromium, or axe-core, is not installed. */
class PagesInBrowserIT {
    /** Where {@code npm install --prefix target/npm axe-core} puts it. */
    private static final Path AXE = Path.of(System.getProperty("axe", "target/npm/node_modules/axe-core/axe.min.js"));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void publish() throws IOException {
        Typeface typeface = Typeface.bundled();
        for (Language language : Language.values()) {
            Publication publication = Samples.chongqing().in(language);
            List<Picture> pictures =
                    new Gallery(publication, Supplement.NONE, typeface).pictures(new ChartWriter(typeface));
            Paper brief = new Paper("brief", new BriefAuthor(publication).brief(), pictures.subList(0, 1));
            Companions companions =
                    new Companions(language == Language.ZH ? List.of(brief) : List.of(), Supplement.NONE, List.of());
            for (Map.Entry<String, String> page :
                    new Site(publication, pictures, companions).pages().entrySet()) {
                Path file = folder.resolve(language.name()).resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            }
        }
    }

    /** Opens a page with a script behind its own one, and returns what the script wrote. */
    private static String result(String page, String... scripts) throws IOException, InterruptedException {
        return after(page, scripts).select("#result").text();
    }

    /** Opens a page with scripts behind its own one, and returns what is shown at the end. */
    private static Document after(String page, String... scripts) throws IOException, InterruptedException {
        assumeThat(isInstalled()).as("Chromium is installed").isTrue();
        Path original = folder.resolve(page);
        String html = Files.readString(original).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        StringBuilder more = new StringBuilder();
        for (String script : scripts) {
            more.append("<script>").append(script).append("</script>");
        }
        Path tried = original.resolveSibling("tried-" + original.getFileName());
        Files.writeString(tried, html.replace("</body>", more + "</body>"));
        return opened(tried);
    }

    private static void chromium(Path out, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        Process chromium = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("log.txt").toFile())
                .start();
        assertThat(chromium.waitFor(2, TimeUnit.MINUTES)).as("Chromium ends").isTrue();
    }

    /** Returns the text of each printed sheet of a page. */
    private static List<String> printed(String page) throws IOException, InterruptedException {
        assumeThat(isInstalled()).as("Chromium is installed").isTrue();
        assumeThat(hasChineseFont())
                .as("A font with Chinese characters is installed")
                .isTrue();
        Path pdf = folder.resolve("printed.pdf");
        chromium(
                folder.resolve("dom.html"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                folder.resolve(page).toUri().toString());
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                sheets.add(text.getText(document));
            }
        }
        return sheets;
    }

    private static Document opened(Path page) throws IOException, InterruptedException {
        Path out = folder.resolve("dom.html");
        chromium(
                out,
                "--enable-logging=stderr",
                "--virtual-time-budget=20000",
                "--dump-dom",
                page.toUri().toString());
        assertThat(Files.readString(folder.resolve("log.txt")).lines().filter(line -> line.contains("CONSOLE")))
                .as("messages on the console of %s", page.getFileName())
                .isEmpty();
        return Jsoup.parse(Files.readString(out));
    }

    private static boolean isInstalled() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, "chromium")));
    }

    private static boolean hasChineseFont() {
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .anyMatch(font -> font.canDisplay('区'));
    }

    private static final String SAY = """
        const say = text => {
          const result = document.createElement('pre');
          result.id = 'result';
          result.textContent = text;
          document.body.append(result);
        };
        const names = () => [...document.querySelectorAll('tbody.rows')[0].rows]
          .filter(row => !row.hidden).map(row => row.querySelector('th').textContent);
        """;

    @Test
    void our_script_runs_under_the_pages_own_policy() throws Exception {
        assumeThat(isInstalled()).as("Chromium is installed").isTrue();
        Document page = opened(folder.resolve("ZH/indicators/gdp.html"));
        assertThat(page.select("button.copy").eachText())
                .as("what only the script adds")
                .contains("复制表格");
    }

    @Test
    void a_click_on_a_heading_sorts_and_another_one_turns_the_order() throws Exception {
        assertThat(result("ZH/indicators/gdp.html", SAY + """
            const heading = document.querySelectorAll('thead button')[6];
            heading.click();
            const rising = names()[0];
            heading.click();
            say(rising + ' ' + names()[0] + ' ' + heading.parentElement.getAttribute('aria-sort'));
            """)).as("by level").isEqualTo("城口县 渝北区 descending");
    }

    @Test
    void a_printed_table_has_its_headings_on_every_sheet_all_its_rows_and_no_navigation() throws Exception {
        List<String> sheets = printed("ZH/indicators/gdp.html");
        assertThat(String.join("", sheets))
                .contains("云阳县", "彭水苗族土家族自治县", "万州区", "982.58")
                .doesNotContain("复制表格");
        assertThat(sheets.get(0)).contains("增速位次", "出处");
        assertThat(sheets.get(1)).as("the second sheet of the ranking").contains("增速位次", "出处");
    }

    @Test
    void what_is_typed_filters_the_rows() throws Exception {
        assertThat(result("ZH/indicators/gdp.html", SAY + """
            const filter = document.getElementById('filter');
            filter.value = '万州';
            filter.dispatchEvent(new Event('input'));
            say(names().join());
            """)).isEqualTo("万州区");
    }

    @Test
    void a_table_is_copied_as_excel_takes_it() throws Exception {
        assertThat(result("ZH/indicators/gdp.html", SAY + """
            let taken = '';
            Object.defineProperty(navigator, 'clipboard',
              {value: {writeText: text => { taken = text; return Promise.resolve(); }}});
            document.querySelector('button.copy').click();
            setTimeout(() => say(taken.split('\\n').filter(line => line.includes('万州区'))[0]), 10);
            """).replaceAll("\\s+", "|"))
                .startsWith("37|万州区|0.1|-5.9|-6.5|–|982.58|6|2018年各区县地区生产总值");
    }

    @Test
    void a_name_in_the_search_field_leads_to_its_page() throws Exception {
        Document end = after("ZH/indicators/gdp.html", """
            const search = document.getElementById('search');
            search.value = '云阳';
            search.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}));
            """);
        assertThat(end.title()).isEqualTo("云阳县");
    }

    @Test
    void a_figure_opens_to_its_sentence_with_the_figure_marked() throws Exception {
        assertThat(result("ZH/indicators/gdp.html", SAY + """
            const details = document.querySelector('tr.subject details');
            details.querySelector('summary').click();
            say(details.open + ' ' + details.querySelector('mark').getClientRects().length
              + ' ' + details.querySelector('mark').textContent);
            """)).isEqualTo("true 1 982.58");
    }

    @Test
    void everything_that_can_be_pressed_is_reached_by_the_keyboard() throws Exception {
        assertThat(result("ZH/index.html", SAY + """
            const pressed = [...document.querySelectorAll('a[href], button, input, summary')];
            say(pressed.length > 20 && pressed.every(element => element.tabIndex >= 0));
            """)).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280, 1920})
    void no_page_is_wider_than_its_window(int width) throws Exception {
        assertThat(result("ZH/index.html", SAY + """
            const frame = document.createElement('iframe');
            frame.style.cssText = 'position:absolute;left:0;top:0;height:900px;border:0;width:%dpx';
            frame.srcdoc = document.documentElement.outerHTML.replace(/<script[^]*?<\\/script>/g, '');
            frame.onload = () => {
              const page = frame.contentDocument.documentElement;
              say(frame.clientWidth + ': ' + (page.scrollWidth - page.clientWidth));
            };
            document.body.append(frame);
            """.formatted(width))).isEqualTo(width + ": 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZH/index.html",
                "ZH/indicators/gdp.html",
                "ZH/regions/500101.html",
                "ZH/brief.html",
                "EN/index.html"
            })
    void axe_finds_nothing_serious(String page) throws Exception {
        assumeThat(Files.exists(AXE)).as("axe-core is at %s", AXE).isTrue();
        assertThat(result(page, Files.readString(AXE), SAY + """
            axe.run(document, {resultTypes: ['violations']}).then(found => say('serious: '
              + found.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | '))
                .join('; ')));
            """)).isEqualTo("serious:");
    }
}
