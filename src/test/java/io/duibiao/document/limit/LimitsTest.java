package io.duibiao.document.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void each_limit_says_how_to_raise_it() {
        for (Limit limit : Limit.values()) {
            assertThat(Limits.STANDARD.exceeded(limit))
                    .as(limit.key())
                    .hasMessageContaining("--limit " + limit.key() + "=NUMBER")
                    .hasMessageContaining(Long.toString(limit.standard()));
            assertThat(Limit.of(limit.key())).contains(limit);
        }
        assertThat(Limit.of("patience")).isEmpty();
    }

    @Test
    void as_much_as_is_allowed_is_allowed() {
        Limits limits = Limits.STANDARD.with(Limit.ENTRIES, 3).with(Limit.TEXT_MB, 1);
        assertThatCode(() -> limits.check(Limit.ENTRIES, 3)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.check(Limit.ENTRIES, 4)).isInstanceOf(OverLimitException.class);
        assertThatCode(() -> limits.checkBytes(Limit.TEXT_MB, 1 << 20)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.checkBytes(Limit.TEXT_MB, (1 << 20) + 1))
                .isInstanceOf(OverLimitException.class);
        assertThatThrownBy(() -> limits.with(Limit.CELLS, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_limits_that_differ_are_part_of_a_version() {
        assertThat(Limits.STANDARD).hasToString("");
        assertThat(Limits.STANDARD.with(Limit.SECONDS, Limit.SECONDS.standard()))
                .hasToString("");
        assertThat(Limits.STANDARD.with(Limit.SECONDS, 900).with(Limit.FILE_MB, 1))
                .hasToString("file_mb=1 seconds=900");
    }

    @Test
    void of_an_endless_file_only_so_much_is_taken_that_it_is_known_to_be_too_large() throws IOException {
        Limits limits = Limits.STANDARD.with(Limit.FILE_MB, 1);
        assertThat(limits.read(new ByteArrayInputStream(new byte[3 << 20]))).hasSize((1 << 20) + 1);
        assertThat(limits.read(new ByteArrayInputStream(new byte[7]))).hasSize(7);
    }
}
