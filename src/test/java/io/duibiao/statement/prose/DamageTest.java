package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.statement.Reading;
import io.duibiao.statement.Statement;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Around every example of the specification: whatever happened to its characters on their way, no wrong figure comes out. */
final class DamageTest {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Pattern DECIMAL = Pattern.compile("(?<![\\d.])\\d+(?=\\.\\d)");
    private static final String TONES = "āáǎàēéěèīíǐìōóǒò";

    @TestFactory
    Stream<DynamicTest> a_text_decoded_in_a_wrong_character_set_gives_no_figure() {
        return examples(example -> {
            String text = example.sentence().repeat(4);
            List<String> garbled = List.of(
                    new String(text.getBytes(CHINESE), StandardCharsets.ISO_8859_1),
                    new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
                    new String(text.getBytes(StandardCharsets.UTF_8), CHINESE),
                    new String(text.getBytes(CHINESE), StandardCharsets.UTF_8));
            for (String one : garbled) {
                assertThat(Reader.read(one).statements())
                        .as("statements of 「%s」", one)
                        .isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> digits_that_a_converter_dropped_are_reported_and_never_read() {
        return examples(example -> {
            Matcher decimal = DECIMAL.matcher(example.sentence());
            while (decimal.find()) {
                String text = example.sentence().substring(0, decimal.start())
                        + example.sentence().substring(decimal.end());
                int point = text.codePointCount(0, decimal.start());
                assertThat(Reader.read(text).statements())
                        .as("statements of 「%s」 at the lost digits", text)
                        .noneMatch(statement -> isNear(statement, point));
            }
        });
    }

    private static boolean isNear(Statement statement, int point) {
        Place.Span span = (Place.Span) statement.evidence().place();
        return span.start() <= point + 1 && point < span.end();
    }

    @TestFactory
    Stream<DynamicTest> syllables_between_the_characters_change_nothing() {
        return examples(example -> {
            String text = spelled(example.sentence());
            assertThat(Reader.lines(text).stream().map(DamageTest::withoutTones).toList())
                    .as("readings of 「%s」", text)
                    .isEqualTo(Reader.lines(example.sentence()));
        });
    }

    /** Puts a syllable behind the first character of every clause that another one follows. */
    private static String spelled(String sentence) {
        return sentence.replaceAll("(?<=^|，|、|；)(\\p{IsHan})(?=\\p{IsHan}{2})", "$1bái");
    }

    private static String withoutTones(String line) {
        return line.replaceAll("[a-z" + TONES + "]*[" + TONES + "][a-z]*", "");
    }

    @TestFactory
    Stream<DynamicTest> spaces_around_figures_change_nothing() {
        return examples(example -> {
            String text = example.sentence().replaceAll("(?<=\\d)(?=[百千万亿]?[元吨户家个件人亩％%])", " ");
            assertThat(Reader.lines(text)).as("readings of 「%s」", text).isEqualTo(Reader.lines(example.sentence()));
        });
    }

    @Test
    void a_space_inside_a_number_is_a_group_or_a_reject() {
        assertThat(Reader.lines("港口货物吞吐量1 204万吨。"))
                .as("a space between groups of three")
                .containsExactly("| 1 204 | 港口货物吞吐量 | LEVEL | 1204 | 万吨 |  |  |  |");
        assertThat(Reader.lines("居民收入28, 417元，工业产值55.\n6亿元。"))
                .as("a space behind a comma, a broken line behind a point")
                .containsExactly(
                        "| 28, 417 | 居民收入 | LEVEL | 28417 | 元 |  |  |  |",
                        "| 55.\n6 | 工业产值 | LEVEL | 55.6 | 亿元 |  |  |  |");
        assertThat(Reader.read("固定资产投资2 3.5亿元。").unread())
                .as("a space that splits a number")
                .extracting(Reject::reason)
                .containsExactly(Reason.CORRUPT_TEXT);
    }

    @Test
    void a_doubled_point_is_a_reject_and_a_unit_alone_is_none() {
        assertThat(Reader.read("原煤产量同比下降14..3%。").unread())
                .as("two points in a number")
                .extracting(Reject::reason)
                .containsExactly(Reason.CORRUPT_TEXT);
        assertThat(Reader.read("图2 2019—2022年三次产业增加值占比(%)\n固定资产投资增长4.1%。").unread())
                .as("the caption of a chart, with its unit")
                .isEmpty();
    }

    @Test
    void latin_letters_between_all_characters_make_the_text_unreadable() {
        Reading reading = Reader.read("地di区qu生sheng产chan总zong值zhi增zeng长zhang6.4%，工gong业ye增zeng长zhang7.1%。");
        assertThat(reading.statements()).as("statements").isEmpty();
        assertThat(reading.unread()).as("unread numbers").hasSize(2);
    }

    private interface Law {
        void check(Example example);
    }

    private static Stream<DynamicTest> examples(Law law) {
        return Example.all().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> law.check(example)));
    }
}
