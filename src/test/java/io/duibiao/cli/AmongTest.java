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
    void an_unknown_member_of_a_list_is_named() {
        assertThatThrownBy(() -> Among.of("500101,599999", ASK, Period.year(2022)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'599999'");
    }
}
