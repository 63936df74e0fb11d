package io.duibiao.cli;

import io.duibiao.benchmark.study.Likeness;
import io.duibiao.benchmark.study.Neighbours.Neighbour;
import io.duibiao.job.UsageException;
import io.duibiao.period.Period;
import io.duibiao.reference.PeerGroups;
import io.duibiao.reference.PeerGroups.PeerGroup;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Among whom is compared: a group that the catalogues know, or one made on the spot, which stands in the catalogues as one
 * more peer group: a list such as {@code 500101,500102,开州}, or the regions most like one, {@code neighbours:500101:8}.
 *
 * @param id the group's id
 * @param reference the catalogues in which it is known
 * @param byHand whether it was made on the spot
 * @param notes how its members were found, for the reader
 */
record Among(String id, Reference reference, boolean byHand, List<String> notes) {
    private static final Pattern NEIGHBOURS = Pattern.compile("neighbou?rs:([^:]+?)(?::(\\d{1,3}))?");
    private static final int USUAL_NEIGHBOURS = 8;

    Among {
        notes = List.copyOf(notes);
    }

    /**
     * Returns the group that a command's words name; a region may be a code or a name, alone and in a list.
     *
     * @throws UsageException if they name none
     */
    static Among of(String words, Ask ask, Period period) {
        Matcher neighbours = NEIGHBOURS.matcher(words);
        if (neighbours.matches()) {
            int count = neighbours.group(2) == null ? USUAL_NEIGHBOURS : Integer.parseInt(neighbours.group(2));
            return like(ask.region(neighbours.group(1), period), count, ask, period);
        }
        return words.matches(".*[,，、].*")
                ? listed(words, ask, period)
                : new Among(ask.group(words, period), ask.reference(), false, List.of());
    }

    private static Among listed(String words, Ask ask, Period period) {
        List<Region> members = Arrays.stream(words.split("[,，、]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> ask.region(word, period))
                .distinct()
                .toList();
        String id = members.stream().map(Region::code).collect(Collectors.joining(","));
        return made(id, members, ask.reference(), List.of());
    }

    private static Among like(Region region, int count, Ask ask, Period period) {
        Likeness likeness = new FreshComparison(ask.lake(), ask.reference(), false).likeness(region, period.year());
        List<Neighbour> nearest = likeness.nearest().stream().limit(count).toList();
        if (nearest.isEmpty()) {
            throw new UsageException("Cannot find neighbours of " + region.name() + " in " + period.year()
                    + ": the lake has too few of " + Likeness.indicators()
                    + " of it or of others. Name a group or a list of codes.");
        }
        List<Region> members = Stream.concat(
                        Stream.of(region.code()), nearest.stream().map(Neighbour::region))
                .flatMap(code -> ask.reference().regions().byCode(code).stream())
                .toList();
        String id = "neighbours:" + region.code() + ":" + count;
        return made(id, members, ask.reference(), List.of(note(likeness, nearest, ask.reference())));
    }

    /** Says by what the neighbours were found and how far each is. */
    private static String note(Likeness likeness, List<Neighbour> nearest, Reference known) {
        String distances = nearest.stream()
                .map(one -> known.regions().name(one.region()) + " "
                        + one.distance().setScale(2, RoundingMode.HALF_UP))
                .collect(Collectors.joining("、"));
        return "nearest by " + String.join(", ", likeness.features()) + " of " + likeness.year()
                + ", in standard deviations: " + distances;
    }

    private static Among made(String id, List<Region> members, Reference known, List<String> notes) {
        String names = members.stream().map(Region::name).collect(Collectors.joining("、"));
        List<PeerGroup> groups = new ArrayList<>(known.peerGroups().all());
        groups.add(new PeerGroup(
                id, names, names, members.stream().map(Region::code).toList()));
        Reference more = new Reference(known.regions(), known.indicators(), known.units(), new PeerGroups(groups));
        return new Among(id, more, true, notes);
    }
}
