package io.duibiao.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.publish.Fact;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.drawing.Typeface;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChartWriterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/publish/golden");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");

    private static final List<String> MORE_FORMS =
            List.of("gdp-growth-multiples", "gdp-growth-years", "gdp-growth-ranks-years", "gdp-growth-intervals");

    private final Typeface typeface = Typeface.bundled();
    private final ChartWriter writer = new ChartWriter(typeface);

    private List<Picture> pictures(Publication publication) {
        return new Gallery(publication, Supplement.NONE, typeface).pictures(writer);
    }

    /** One small chart a form, held against the one that was looked at. {@code -Dgolden.update} writes them anew, and fails. */
    @TestFactory
    Stream<DynamicTest> every_form_looks_as_it_did() {
        return Stream.of(
                        pictures(Samples.sixDistricts()),
                        pictures(Samples.industries(1)).stream()
                                .filter(picture -> picture.indicator().isEmpty())
                                .toList(),
                        marked().stream()
                                .filter(picture -> picture.indicator()
                                        .filter("gdp"::equals)
                                        .isPresent())
                                .filter(picture ->
                                        MORE_FORMS.contains(picture.chart().name()))
                                .toList(),
                        targets())
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        picture -> picture.chart().name(), picture -> picture, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .map(picture -> DynamicTest.dynamicTest(picture.chart().name(), () -> compare(picture)));
    }

    private List<Picture> marked() {
        return new Gallery(
                        SampleMarks.broken(Samples.madeUp(7)), SampleMarks.revisions(Fact.Label.GROWTH, 2022), typeface)
                .pictures(writer);
    }

    private List<Picture> targets() {
        return new Gallery(Samples.industries(1), SampleMarks.supplement(1), typeface)
                .pictures(writer).stream()
                        .filter(picture -> picture.chart().name().endsWith("-targets"))
                        .toList();
    }

    private static void compare(Picture picture) throws IOException {
        Path golden = GOLDEN.resolve(picture.chart().name() + ".svg");
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, picture.svg());
            assertThat(golden)
                    .as("written anew: look at the difference, then run without golden.update")
                    .doesNotExist();
        }
        assertThat(wholePixels(picture.svg()))
                .as("%s; -Dgolden.update writes it anew", golden)
                .isEqualTo(wholePixels(Files.readString(golden)));
    }

    /** Runtimes measure text a hundredth of a pixel apart: whole pixels are compared. */
    private static String wholePixels(String svg) {
        return NUMBER.matcher(svg)
                .replaceAll((MatchResult number) -> String.valueOf(Math.round(Double.parseDouble(number.group()) / 2)));
    }

    @Test
    void the_same_chart_gives_the_same_bytes() {
        List<Picture> first = pictures(Samples.sixDistricts());
        List<Picture> second = pictures(Samples.sixDistricts());
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).svg()).isEqualTo(first.get(i).svg());
            assertThat(writer.png(second.get(i).chart()))
                    .isEqualTo(writer.png(first.get(i).chart()));
        }
    }

    @Test
    void a_png_is_twice_as_fine_as_the_svg() throws IOException {
        Picture picture = pictures(Samples.sixDistricts()).get(0);
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(writer.png(picture.chart())));
        Element svg = svg(picture);
        assertThat(png.getWidth()).isEqualTo(2 * Integer.parseInt(svg.attr("width")));
        assertThat(png.getHeight()).isEqualTo(2 * Integer.parseInt(svg.attr("height")));
    }

    @Test
    void an_svg_has_real_text_fallback_fonts_and_a_description_with_the_figures() {
        Picture ranking = pictures(Samples.sixDistricts()).stream()
                .filter(picture -> picture.chart().name().equals("gdp-growth-ranking"))
                .findFirst()
                .orElseThrow();
        Element svg = svg(ranking);
        assertThat(svg.select("text").eachText()).contains("2018年地区生产总值增速位次", "云阳县", "10.1", "全市 6.0");
        assertThat(svg.expectFirst("title").text()).isEqualTo("2018年地区生产总值增速位次");
        assertThat(svg.expectFirst("desc").text()).contains("全市 6.0", "1 云阳县 10.1");
        assertThat(svg.outerHtml())
                .contains("'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC'")
                .doesNotContain("Dialog");
    }

    @Test
    void identifiers_do_not_meet_when_all_charts_stand_in_one_page() {
        List<String> ids = pictures(Samples.chongqing()).stream()
                .flatMap(picture -> svg(picture).select("[id]").stream())
                .map(Element::id)
                .filter(id -> !id.equals("genericDefs"))
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Element svg(Picture picture) {
        return Jsoup.parse(picture.svg(), "", Parser.xmlParser()).expectFirst("svg");
    }
}
