package io.duibiao.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlTableTest {

    @Test
    void names_that_are_meant_to_run_are_shown_letter_by_letter() {
        String name = "\"><img src=x onerror=alert(1)><script>alert(1)</script>&amp;";
        Document shown = Jsoup.parse(new HtmlTable(List.of(name), List.of(List.of(name))).html());
        assertThat(shown.select("script, img")).isEmpty();
        assertThat(shown.select("th").text()).isEqualTo(name);
        assertThat(shown.select("td").text()).isEqualTo(name);
    }
}
