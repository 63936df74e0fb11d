package io.duibiao.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import io.duibiao.publish.brief.Brief;
import io.duibiao.publish.brief.BriefAuthor;
import io.duibiao.publish.brief.Sentence;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordProofTest {
    private static final int CITIES = 16;

    private static final List<Said> EVERYTHING = Stream.iterate(0L, seed -> seed < CITIES, seed -> seed + 1)
            .flatMap(WordProofTest::said)
            .toList();

    /** A sentence of a made-up city, with what is needed to prove it. */
    private record Said(WordProof proof, Sentence sentence, String about) {
        List<String> faults(String words) {
            return proof.faults(new Sentence(words, sentence.figures()), about);
        }
    }

    private static Stream<Said> said(long seed) {
        Publication city = Samples.madeUp(seed);
        WordProof proof = new WordProof(city);
        BriefAuthor author = new BriefAuthor(city);
        return Stream.of(author.brief(), author.profile("500101"), author.profile("500235"))
                .flatMap(brief -> brief.sections().stream())
                .flatMap(section -> said(proof, section));
    }

    private static Stream<Said> said(WordProof proof, Brief.Section section) {
        return section.sentences().stream().map(sentence -> new Said(proof, sentence, section.about()));
    }

    private static Stream<Said> everything() {
        return EVERYTHING.stream();
    }

    @Test
    void what_is_right_passes() {
        assertThat(everything().flatMap(said -> said.faults(said.sentence().text()).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "可比的区县有(\\d+)个",
                "(\\d+)个高于",
                "(\\d+)个低于",
                "(\\d+)个与全市持平",
                "(\\d+)个区县可比",
                "等(\\d+)个并列",
                "等(\\d+)个区县没有"
            })
    void a_count_that_is_one_off_is_found(String counted) {
        List<Said> wrong = new ArrayList<>();
        for (Said said : everything().toList()) {
            Matcher count = Pattern.compile(counted).matcher(said.sentence().text());
            if (count.find()) {
                String words = said.sentence().text().substring(0, count.start(1))
                        + (Integer.parseInt(count.group(1)) + 1)
                        + said.sentence().text().substring(count.end(1));
                wrong.add(said);
                assertThat(said.faults(words)).as(words).isNotEmpty();
            }
        }
        assertThat(wrong).as("sentences with %s", counted).isNotEmpty();
    }

    @Test
    void a_turn_to_the_other_side_is_found() {
        assertFound("由降转增", "由增转降");
        assertFound("由增转降", "由降转增");
    }

    @Test
    void a_turn_that_did_not_happen_is_found() {
        Said said = everything()
                .filter(each -> each.sentence().text().contains("，增速居"))
                .filter(each -> !each.sentence().text().contains("转"))
                .findFirst()
                .orElseThrow();
        String words = said.sentence().text().replace("，增速居", "，由降转增，增速居");
        assertThat(said.faults(words)).as(words).singleElement().asString().startsWith("says 「由降转增」, but");
    }

    @Test
    void a_place_that_is_shared_silently_is_found() {
        assertFound("（与[^）]+并列）", "");
        assertFound("，(增速|总量)?与[^（）]+并列", "");
    }

    @Test
    void a_place_that_is_said_to_be_shared_and_is_not_is_found_whatever_the_whole_is_called() {
        Reference reference = ReferenceLoader.load(Path.of("data/reference"));
        for (String region : List.of("330000", "433100", "653100")) {
            Publication publication = Samples.madeUpOf(region, reference);
            Said leaders = new BriefAuthor(publication)
                    .brief().sections().stream()
                            .flatMap(section -> said(new WordProof(publication), section))
                            .filter(said -> said.sentence().text().contains("第1位；"))
                            .findFirst()
                            .orElseThrow();
            String wrong = leaders.sentence().text().replace("第1位；", "第1位（与两江新区并列）；");
            assertThat(leaders.faults(leaders.sentence().text())).isEmpty();
            assertThat(leaders.faults(wrong)).as(wrong).isNotEmpty();
        }
    }

    @Test
    void another_name_in_the_place_of_one_is_found() {
        assertFound("（与[^、）]+?([、并])", "（与两江新区$1");
        assertFound("^[^、]+?(、.*没有可比数据|没有可比数据)", "两江新区$1");
    }

    @Test
    void a_source_that_is_another_is_found() {
        Said whole = said(0).findFirst().orElseThrow();
        assertThat(whole.faults(whole.sentence().text().replace("。", "（据各地公布的差距推算）。")))
                .containsExactly("says 「据各地公布的差距推算」, but the published table has no figure that gap statements imply.");
        assertThat(whole.faults(whole.sentence().text().replace("。", "（由各地数据汇总）。")))
                .hasSize(1);
    }

    private static void assertFound(String words, String replacement) {
        List<Said> with = everything()
                .filter(said ->
                        Pattern.compile(words).matcher(said.sentence().text()).find())
                .toList();
        assertThat(with).as("sentences with %s", words).isNotEmpty();
        for (Said said : with) {
            String wrong = said.sentence().text().replaceFirst(words, replacement);
            assertThat(said.faults(wrong)).as(wrong).isNotEmpty();
        }
    }
}
