package io.duibiao.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named groups of regions that are compared with one another, such as {@code cq-northeast}, 渝东北三峡库区城镇群. */
public final class PeerGroups {
    private final Map<String, PeerGroup> groups = new LinkedHashMap<>();

    /** Makes the catalogue of these groups, in their order. */
    public PeerGroups(List<PeerGroup> groups) {
        groups.forEach(group -> this.groups.put(group.id(), group));
    }

    /** Returns the group with this id. */
    public Optional<PeerGroup> byId(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** Returns all groups, in the order of the catalogue. */
    public List<PeerGroup> all() {
        return List.copyOf(groups.values());
    }

    /** Returns the groups that the region belongs to. */
    public List<PeerGroup> of(String region) {
        return groups.values().stream()
                .filter(group -> group.members().contains(region))
                .toList();
    }

    /**
     * A named group of regions.
     *
     * @param id the catalogue's id
     * @param zh the Chinese name
     * @param en the English name
     * @param members the codes of its regions, in the order of the catalogue
     */
    public record PeerGroup(String id, String zh, String en, List<String> members) {
        public PeerGroup {
            members = List.copyOf(members);
        }
    }
}
