package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the executable specification: every example is read as its table says, and around each the laws of reading hold. */
final class ConstructionsTest {
    private static final String BEFORE = "城乡面貌持续改善。";
    private static final String AFTER = "社会大局保持稳定。";

    @TestFactory
    Stream<DynamicTest> every_example_is_read_as_its_table_says() {
        return Example.all().stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.name(), () -> assertThat(Reader.lines(example.sentence()))
                                .as("「%s」", example.sentence())
                                .containsExactlyElementsOf(example.readings())));
    }

    @TestFactory
    Stream<DynamicTest> every_number_is_claimed_once_and_cut_out_exactly() {
        return Example.all().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(), () -> Claims.assertThatEachNumberIsClaimedOnce(example.sentence())));
    }

    @TestFactory
    Stream<DynamicTest> surroundings_and_punctuation_change_nothing() {
        return Example.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    String sentence = example.sentence();
                    List<String> plain = Reader.lines(sentence);
                    assertThat(Reader.lines(BEFORE + sentence + AFTER))
                            .as("between two other sentences: 「%s」", sentence)
                            .isEqualTo(plain);
                    assertThat(Reader.lines(BEFORE + "\r\n" + sentence + "\r\n" + AFTER + "\r\n"))
                            .as("on a line of its own: 「%s」", sentence)
                            .isEqualTo(plain);
                    assertThat(Reader.lines(fullWidth(sentence)))
                            .as("with full-width marks: 「%s」", fullWidth(sentence))
                            .isEqualTo(plain);
                }));
    }

    private static String fullWidth(String sentence) {
        return sentence.replaceAll("(?<!\\d),|,(?!\\d)", "，")
                .replace(';', '；')
                .replace('(', '（')
                .replace(')', '）')
                .replace('%', '％');
    }
}
