package io.duibiao.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.period.Period;
import io.duibiao.statement.Measure;
import org.junit.jupiter.api.Test;

class KeyTest {

    @Test
    void the_words_of_a_subject_that_no_catalogue_knows_are_no_indicator_of_it() {
        assertThat(of("gdp").isOfCatalogue()).isTrue();
        assertThat(of("~新开楼盘").isOfCatalogue()).isFalse();
    }

    private static Key of(String indicator) {
        return new Key("500101", indicator, Period.parse("2023-H1"), Measure.LEVEL, "");
    }
}
