package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.job.JobSpecificationReader;
import io.duibiao.job.UsageException;
import io.duibiao.period.Period;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Among whom a command compares. */
class AmongTest {
    private static final Ask ASK = new Ask(JobSpecificationReader.read(Path.of("jobs/nightly.yaml")));

    @Test
    void a_group_of_the_catalogues_is_taken_as_it_is() {
        Among group = Among.of("500000", ASK, Period.year(2022));
        assertThat(group).isEqualTo(new Among("500000", ASK.reference(), false, List.of()));
    }

    @Test
    void a_list_of_codes_and_names_is_one_more_peer_group() {
        Among group = Among.of("500101, 涪陵区，500154,500101", ASK, Period.year(2022));
        assertThat(group.id()).isEqualTo("500101,500102,500154");
        assertThat(group.byHand()).isTrue();
        assertThat(group.reference().peerGroups().byId(group.id()).orElseThrow().members())
                .isEqualTo(List.of("500101", "500102", "500154"));
        assertThat(group.reference().peerGroups().all())
                .as("the catalogues' own groups stay")
                .containsAll(ASK.reference().peerGroups().all());
    }

    @Test
    void a_region_whose_members_are_meant_may_be_named() {
        assertThat(Among.of("重庆市", ASK, Period.year(2022))).isEqualTo(Among.of("500000", ASK, Period.year(2022)));
        assertThat(Among.of("cq-northeast", ASK, Period.year(2022)).id()).isEqualTo("cq-northeast");
        assertThat(Among.of("county", ASK, Period.year(2022)).id()).isEqualTo("county");
    }

    @Test
    void a_group_that_nobody_knows_is_refused_with_the_one_that_was_meant() {
        assertThatThrownBy(() -> Among.of("50000", ASK, Period.year(2022)))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Unknown group '50000': neither a region's code nor one of [");
        assertThatThrownBy(() -> Among.of("cq-northeat", ASK, Period.year(2022)))
                .hasMessageEndingWith("Did you mean 'cq-northeast'?");
    }

    @Test
    void a_region_below_which_nobody_lies_is_no_group() {
        for (String words : List.of("渝中区", "500103")) {
            assertThatThrownBy(() -> Among.of(words, ASK, Period.year(2022)))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("Cannot compare among '" + words + "': no region lies below 500103 渝中区. Name the region"
                            + " above it, a peer group, or a list of codes.");
        }
    }

    @Test
    void an_unknown_member_of_a_list_is_named() {
        assertThatThrownBy(() -> Among.of("500101,599999", ASK, Period.year(2022)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'599999'");
    }
}
