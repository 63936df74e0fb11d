package io.duibiao.job;

import io.duibiao.reference.Indicator;
import io.duibiao.reference.Level;
import io.duibiao.reference.PeerGroups.PeerGroup;
import io.duibiao.reference.Reference;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The words of an analyst that the catalogues must know: codes of regions, ids of indicators, and among whom regions are ranked.
 *
 * @param reference the catalogues
 */
public record CatalogueWords(Reference reference) {

    /** Returns whether the catalogues know among whom that is: a region's code, a level or the id of a peer group. */
    public boolean isGroup(String id) {
        return isRegion(id) || reference.peerGroups().byId(id).isPresent() || levels().contains(id);
    }

    /** Returns the message for a group that the catalogues do not know, with the id that was meant where one is near. */
    public String unknownGroup(String id) {
        Set<String> known = levels();
        reference.peerGroups().all().stream().map(PeerGroup::id).forEach(known::add);
        return "Unknown group '" + id + "': neither a region's code nor one of " + known + "."
                + Suggestion.tail(id, known);
    }

    /** Returns the message for a code that no region has. */
    public static String unknownRegion(String code) {
        return "Unknown region '" + code + "': regions.csv has no such code. Look for its name there, or add its line.";
    }

    /** Returns the message for an indicator that the catalogue does not know, with the id that was meant where one is near. */
    public String unknownIndicator(String id) {
        Set<String> ids =
                reference.indicators().all().stream().map(Indicator::id).collect(Collectors.toSet());
        return "Unknown indicator '" + id + "': not in the catalogue." + Suggestion.tail(id, ids)
                + " indicators.csv lists all.";
    }

    /** Records a problem of a key's value that is no group. */
    void checkGroup(YamlBlock block, String key, String id) {
        if (!isGroup(id)) {
            block.problemAt(key, unknownGroup(id));
        }
    }

    /** Records a problem of a key's value that is no region's code. */
    void checkRegion(YamlBlock block, String key, String code) {
        if (!isRegion(code)) {
            block.problemAt(key, unknownRegion(code));
        }
    }

    /** Records a problem of each item of a key's list that is no indicator's id. */
    void checkIndicators(YamlBlock block, String key) {
        for (Node item : block.nodes(key)) {
            if (item instanceof ScalarNode scalar
                    && reference.indicators().byId(scalar.getValue()).isEmpty()) {
                block.problemAt(item, unknownIndicator(scalar.getValue()));
            }
        }
    }

    private boolean isRegion(String code) {
        return reference.regions().byCode(code).isPresent();
    }

    private static Set<String> levels() {
        return Arrays.stream(Level.values())
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
