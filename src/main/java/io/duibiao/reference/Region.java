package io.duibiao.reference;

import java.util.List;
import java.util.Optional;

/**
 * A region under one code and one name, such as 500101 万州区. A code that was used for another territory before, or a
 * name that changed, is another {@code Region}.
 *
 * @param code six digits after GB/T 2260; 100000 is the nation
 * @param name the official name
 * @param level the administrative level
 * @param parent the code of the next region above; empty for the nation
 * @param validity the years in which code and name were in force
 * @param successors the codes that took over the territory; empty for a region in force
 * @param others what else it is called
 */
public record Region(
        String code,
        String name,
        Level level,
        Optional<String> parent,
        Validity validity,
        List<String> successors,
        OtherNames others) {

    /** The nation's code. */
    public static final String NATION = "100000";

    public Region {
        successors = List.copyOf(successors);
    }

    /** Few regions share a code: what else they are would take longer to look at than it tells apart. */
    @Override
    public int hashCode() {
        return 31 * code.hashCode() + validity.from();
    }

    /**
     * What a region is called beside its official name.
     *
     * @param english the English name, such as Wanzhou District; empty where the catalogue gives none
     * @param aliases irregular short names; the regular ones follow from the official name
     */
    public record OtherNames(Optional<String> english, List<String> aliases) {

        /** No other names. */
        public static final OtherNames NONE = new OtherNames(Optional.empty(), List.of());

        public OtherNames {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * The years in which a code and name were in force.
     *
     * @param from the first year
     * @param until the year after the last one; {@link Integer#MAX_VALUE} while in force
     */
    public record Validity(int from, int until) {

        /** Returns whether the year lies inside. */
        public boolean covers(int year) {
            return from <= year && year < until;
        }

        /** Returns whether the region is in force today. */
        public boolean open() {
            return until == Integer.MAX_VALUE;
        }
    }
}
