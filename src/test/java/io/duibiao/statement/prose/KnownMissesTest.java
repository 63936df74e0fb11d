package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each sentence of known_misses.md is still read as recorded there: nothing won or lost goes unnoticed. */
final class KnownMissesTest {

    @TestFactory
    Stream<DynamicTest> every_known_miss_still_fails_as_recorded() {
        return KnownMiss.all().stream().map(miss -> DynamicTest.dynamicTest(miss.name(), () -> check(miss)));
    }

    private static void check(KnownMiss miss) {
        List<String> read = Reader.lines(miss.sentence());
        assertThat(read)
                .as("「%s」 is read right now: move it from known_misses.md to constructions/", miss.sentence())
                .isNotEqualTo(miss.right());
        assertThat(read)
                .as("「%s」 is read otherwise than known_misses.md records, and not right either", miss.sentence())
                .isEqualTo(miss.today());
    }
}
