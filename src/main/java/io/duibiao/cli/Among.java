package io.duibiao.cli;

import io.duibiao.period.Period;
import io.duibiao.reference.PeerGroups;
import io.duibiao.reference.PeerGroups.PeerGroup;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Among whom is compared: a group that the catalogues know, or a list made by hand such as {@code 500101,500102,开州}, which
 * stands in the catalogues as one more peer group.
 *
 * @param id the group's id
 * @param reference the catalogues in which it is known
 * @param byHand whether it is a list made by hand
 */
record Among(String id, Reference reference, boolean byHand) {

    /** Returns the group that a command's words name; a word of a list may be a code or a name. */
    static Among of(String words, Ask ask, Period period) {
        return words.matches(".*[,，、].*") ? listed(words, ask, period) : new Among(words, ask.reference(), false);
    }

    private static Among listed(String words, Ask ask, Period period) {
        List<Region> members = Arrays.stream(words.split("[,，、]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> ask.region(word, period))
                .distinct()
                .toList();
        List<String> codes = members.stream().map(Region::code).toList();
        String names = members.stream().map(Region::name).collect(Collectors.joining("、"));
        String id = String.join(",", codes);
        List<PeerGroup> groups = new ArrayList<>(ask.reference().peerGroups().all());
        groups.add(new PeerGroup(id, names, names, codes));
        Reference known = ask.reference();
        return new Among(
                id, new Reference(known.regions(), known.indicators(), known.units(), new PeerGroups(groups)), true);
    }
}
