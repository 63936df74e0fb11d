package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void of_several_that_are_equally_near_each_is_named() {
        assertThat(Suggestion.tail("万洲区", List.of("万州区", "万全区", "江北区"))).isEqualTo(" Did you mean '万全区' or '万州区'?");
    }

    @Test
    void a_nearer_one_is_named_alone_and_what_is_far_is_not() {
        assertThat(Suggestion.tail("gdpp", List.of("gdp", "gas"))).isEqualTo(" Did you mean 'gdp'?");
        assertThat(Suggestion.tail("电影票房", List.of("gdp"))).isEmpty();
    }
}
