package io.duibiao.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.reference.PeerGroups;
import io.duibiao.reference.PeerGroups.PeerGroup;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who belongs to a peer group in a year, by the shipped catalogue of regions. */
class GroupsTest {

    @Test
    void a_member_under_a_former_code_stands_in_its_group_as_its_series_in_all_years() {
        Groups groups = groups("500101", "500234");
        assertThat(groups.members("peers", 2015))
                .as("开县 (500234) is kept under its code of today")
                .containsExactly("500101", "500154");
        assertThat(groups.members("peers", 2023)).containsExactly("500101", "500154");
    }

    @Test
    void a_member_that_is_listed_under_both_its_codes_is_one_member() {
        assertThat(groups("500234", "500154").members("peers", 2023)).containsExactly("500154");
    }

    @Test
    void a_member_that_was_merged_into_another_region_leaves_its_group() {
        assertThat(groups("500101", "371200").members("peers", 2017)).contains("371200");
        assertThat(groups("500101", "371200").members("peers", 2020)).containsExactly("500101");
    }

    private static Groups groups(String... members) {
        Reference shipped = ReferenceLoader.load(Path.of("data/reference"));
        PeerGroup peers = new PeerGroup("peers", "对标组", "Peers", List.of(members));
        Reference reference =
                new Reference(shipped.regions(), shipped.indicators(), shipped.units(), new PeerGroups(List.of(peers)));
        return new Groups(reference, new Continuity(reference.regions()));
    }
}
