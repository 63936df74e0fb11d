package io.duibiao.statement.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.format.Intake;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands above a table on a page holds for it as a title in its own cells does. */
class CaptionTest {
    private final Reference reference = ReferenceLoader.load(Path.of("data/reference"));

    private List<String> read(String html) {
        Document document = new Intake()
                .read("page.html", html.getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();
        Dateline dateline = new Dateline(Optional.empty(), Optional.empty(), DocumentKind.TABLE, Optional.empty());
        return document.sheets().stream()
                .flatMap(sheet -> new SheetReader(reference).read(document, sheet, dateline).statements().stream())
                .map(said -> String.join(
                        " ",
                        said.subject(),
                        said.quantity().value().toPlainString(),
                        said.quantity().unit().symbol(),
                        said.scope().periodLabel()))
                .toList();
    }

    @Test
    void investment_is_that_in_real_estate_where_the_caption_says_so() {
        assertThat(read("""
                                <html><body><p>2022年房地产开发和销售主要指标</p><table>
                                <tr><td>指标</td><td>单位</td><td>绝对数</td></tr>
                                <tr><td>投资额</td><td>亿元</td><td>120.5</td></tr>
                                <tr><td>商品房销售面积</td><td>万平方米</td><td>30.1</td></tr></table></body></html>
                                """)).contains("房地产开发投资 120.5 亿元 2022");
    }

    @Test
    void a_table_that_goes_on_is_of_the_period_of_the_one_before_in_its_own_unit() {
        assertThat(read("""
                                <html><body><p>各市县财政收支(2010年)</p><p>单位:万元</p><table>
                                <tr><td>市县</td><td>财政总收入</td></tr>
                                <tr><td>海口市</td><td>9012</td></tr><tr><td>三亚市</td><td>5012</td></tr></table>
                                <p>续表</p><p>单位:元</p><table>
                                <tr><td>市县</td><td>人均财政总收入</td></tr>
                                <tr><td>海口市</td><td>4890</td></tr><tr><td>三亚市</td><td>7312</td></tr></table></body></html>
                                """)).contains("财政总收入 9012 万元 2010", "人均财政总收入 7312 元 2010");
    }

    @Test
    void an_english_line_below_a_caption_does_not_push_it_out() {
        assertThat(read("""
                                <html><body><p>年末常住人口(2022年)</p><p>PERMANENT POPULATION AT YEAR-END</p>
                                <p>单位:万人</p><table>
                                <tr><td>地区</td><td>合计</td><td>#城镇</td></tr>
                                <tr><td>海口市</td><td>290.1</td><td>250.2</td></tr>
                                <tr><td>三亚市</td><td>105.1</td><td>75.2</td></tr></table></body></html>
                                """)).contains("年末常住人口 290.1 万人 2022");
    }
}
