package io.duibiao.publish.proof;

import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.period.Period;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import io.duibiao.reference.Indicator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is published of one indicator: the benchmarks of the group in the period shown, and those of a year earlier. */
final class Column {
    private final Publication publication;
    private final Indicator indicator;
    private final Map<String, Benchmark> now;
    private final Map<String, Benchmark> yearEarlier;

    /**
     * Makes the column of an indicator.
     *
     * @param members the group's benchmarks of the indicator, of any period
     */
    Column(Publication publication, Indicator indicator, List<Benchmark> members) {
        this.publication = publication;
        this.indicator = indicator;
        Period shown = publication.focus().period();
        this.now = at(shown, members);
        this.yearEarlier = at(shown.previousYear(), members);
    }

    private static Map<String, Benchmark> at(Period period, List<Benchmark> members) {
        return members.stream()
                .filter(member -> member.cell().period().equals(period))
                .collect(Collectors.toMap(member -> member.cell().region(), Function.identity()));
    }

    Collection<Benchmark> members() {
        return now.values();
    }

    /** Returns the official names of the members for which something holds. */
    Set<String> names(Predicate<Benchmark> holds) {
        return members().stream()
                .filter(holds)
                .map(member -> publication.naming().region(member.cell().region()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the code of the member whose name a text begins with; empty where it begins otherwise. */
    Optional<String> memberAtBegin(String text) {
        return now.keySet().stream()
                .filter(region -> text.startsWith(publication.naming().region(region)))
                .findFirst();
    }

    Optional<Benchmark> member(String region) {
        return Optional.ofNullable(now.get(region));
    }

    /** Returns the rank of a region; empty where it has none. */
    static Optional<Integer> rank(Benchmark member, Aspect aspect) {
        return aspect.standing(member).map(Standing::rank);
    }

    /** Returns the growth of a region as it is written; empty where it has none. */
    Optional<BigDecimal> growth(String region) {
        return growth(now, region);
    }

    /** Returns the growth of a region a year earlier as it is written; empty where it had none. */
    Optional<BigDecimal> growthYearEarlier(String region) {
        return growth(yearEarlier, region);
    }

    private Optional<BigDecimal> growth(Map<String, Benchmark> members, String region) {
        return Optional.ofNullable(members.get(region))
                .flatMap(member -> written(member.growth().used()));
    }

    /** Returns how far a member's growth is from the city's, as it is written; empty where one of the two is not there. */
    Optional<BigDecimal> gapToCity(Benchmark member) {
        return written(member.city().growth().gap());
    }

    private Optional<BigDecimal> written(Datum datum) {
        return publication.display().amount(datum, indicator).map(Column::rounded);
    }

    private static BigDecimal rounded(Amount amount) {
        return amount.rounded(amount.decimals());
    }

    /** Returns where the city's figures that the members are held against come from. */
    List<Basis> basesOfCity(Aspect aspect) {
        return now.values().stream()
                .map(member -> aspect.average(member, Yardstick.CITY))
                .map(Average::basis)
                .distinct()
                .toList();
    }
}
