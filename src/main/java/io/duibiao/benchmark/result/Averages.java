package io.duibiao.benchmark.result;

import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a group as a whole is held at, by each of the three ways, and how its members lie: one row of {@code gold/averages}. The
 * ways are kept side by side and never mixed; which one is taken says {@link #basis}.
 *
 * @param scope what it is about
 * @param published as the whole published it itself; a group without a whole, such as a peer group, publishes nothing
 * @param implied as members' gap statements imply it
 * @param computed as the members' own figures make it, or the whole's levels of two years its growth
 * @param members how the ranked figures of the members lie; empty where none is ranked
 */
public record Averages(
        Scope scope, Datum published, Implied implied, Computed computed, Optional<Distribution> members) {

    /** Whether the ways that are there give the same figure. */
    public enum Accord {
        /** Fewer than two ways are there. */
        SINGLE,
        /** All that are there can be the same number, rounded differently. */
        AGREE,
        /** Two of them are further apart than rounding allows. */
        DISAGREE
    }

    /**
     * What averages are about.
     *
     * @param group a region's code, for itself and its children; a level or the id of a peer group
     * @param indicator the indicator's id
     * @param period the period
     * @param by whether the figure itself or its growth
     */
    public record Scope(String group, String indicator, Period period, By by) {}

    /**
     * What gap statements imply.
     *
     * @param value what the witnesses agree on; absent where no member states a gap
     * @param witnesses how many members state one
     * @param spread the highest implied value minus the lowest
     * @param dissenters the codes of the witnesses that contradict the value, however it was rounded
     */
    public record Implied(Datum value, int witnesses, BigDecimal spread, List<String> dissenters) {
        public Implied {
            dissenters = List.copyOf(dissenters);
        }

        /** Returns that nobody implies anything. */
        public static Implied absent(Absence why, String unit) {
            return new Implied(Datum.absent(why, unit), 0, BigDecimal.ZERO, List.of());
        }
    }

    /**
     * What the members' figures make.
     *
     * @param value the sum and its growth, or members' growth weighted with their levels a year earlier; absent with its reason
     * @param members from how many members it is computed; 1 for a growth from the whole's own levels, 0 where absent
     */
    public record Computed(Datum value, int members) {}

    /** Returns the way that is taken: the first one there in the order published, implied, computed. */
    public Basis basis() {
        if (published.isPresent()) {
            return Basis.PUBLISHED;
        }
        if (implied.value().isPresent()) {
            return Basis.IMPLIED;
        }
        return computed.value().isPresent() ? Basis.COMPUTED : Basis.NONE;
    }

    /** Returns what the ways that are there give, in the order published, implied, computed. */
    public List<Datum> ways() {
        return Stream.of(published, implied.value(), computed.value())
                .filter(Datum::isPresent)
                .toList();
    }

    /** Returns whether the ways give the same figure. */
    public Accord accord() {
        List<Datum> there = ways();
        if (there.size() < 2) {
            return Accord.SINGLE;
        }
        boolean agree = there.stream().allMatch(one -> there.stream().allMatch(one::agrees));
        return agree ? Accord.AGREE : Accord.DISAGREE;
    }

    /** Returns whether anything is there at all. */
    public boolean isPresent() {
        return basis() != Basis.NONE || members.isPresent();
    }
}
