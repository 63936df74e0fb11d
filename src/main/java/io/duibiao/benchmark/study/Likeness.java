package io.duibiao.benchmark.study;

import io.duibiao.benchmark.FactTable;
import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.study.Neighbours.Neighbour;
import io.duibiao.benchmark.study.Neighbours.Profile;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which regions are most like one, by what is known of a year: how many people, what each of them makes, how much of it in
 * industry, how many in towns. Each feature counts the same.
 *
 * @param region the region's code
 * @param year the last year in which at least two of the features are known of the region
 * @param features the ids of those that are; a region without one of them is not compared
 * @param nearest the regions most like it, the nearest first
 */
public record Likeness(String region, int year, List<String> features, List<Neighbour> nearest) {
    private static final int YEARS_BACK = 5;
    private static final List<Feature> ALL = List.of(
            new Feature("resident_population", "", ""),
            new Feature("gdp_per_capita", "gdp", "resident_population"),
            new Feature("gdp_secondary_share", "gdp_secondary", "gdp"),
            new Feature("urbanization_rate", "urban_population", "resident_population"));

    public Likeness {
        features = List.copyOf(features);
        nearest = List.copyOf(nearest);
    }

    /** Returns the ids of all features, and of those of which one is a quotient where nobody published it. */
    public static List<String> indicators() {
        return ALL.stream()
                .flatMap(feature -> Stream.of(feature.id(), feature.part(), feature.whole()))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Returns what is like a region.
     *
     * @param own the region, and the year to which the last five years count
     * @param others the codes of the regions with which it is compared
     * @param facts the facts of whole years, by the id of their indicator; those not there are not known
     */
    public static Likeness of(Spot own, Collection<String> others, Map<String, FactTable> facts) {
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> new Spot(own.region(), own.year() - back))
                .filter(spot -> known(spot, facts).size() > 1)
                .findFirst()
                .map(spot -> of(spot, known(spot, facts), others, facts))
                .orElseGet(() -> new Likeness(own.region(), own.year(), List.of(), List.of()));
    }

    private static Likeness of(
            Spot own, List<Feature> features, Collection<String> others, Map<String, FactTable> facts) {
        List<Profile> profiles = Stream.concat(Stream.of(own.region()), others.stream())
                .distinct()
                .flatMap(code -> profile(new Spot(code, own.year()), features, facts).stream())
                .toList();
        List<BigDecimal> weights =
                features.stream().map(feature -> BigDecimal.ONE).toList();
        return new Likeness(
                own.region(),
                own.year(),
                features.stream().map(Feature::id).toList(),
                new Neighbours(profiles, weights).of(own.region(), profiles.size()));
    }

    private static List<Feature> known(Spot spot, Map<String, FactTable> facts) {
        return ALL.stream()
                .filter(feature -> feature.of(spot, facts).isPresent())
                .toList();
    }

    private static Optional<Profile> profile(Spot spot, List<Feature> features, Map<String, FactTable> facts) {
        List<BigDecimal> values = features.stream()
                .flatMap(feature -> feature.of(spot, facts).stream())
                .toList();
        return values.size() == features.size() ? Optional.of(new Profile(spot.region(), values)) : Optional.empty();
    }

    /** An indicator, and of which two others it is the quotient. */
    private record Feature(String id, String part, String whole) {

        Optional<BigDecimal> of(Spot spot, Map<String, FactTable> facts) {
            return level(id, spot, facts).flatMap(Datum::value).or(() -> quotient(spot, facts));
        }

        private Optional<BigDecimal> quotient(Spot spot, Map<String, FactTable> facts) {
            Optional<Datum> dividend = level(part, spot, facts);
            Optional<Datum> divisor = level(whole, spot, facts);
            if (dividend.isEmpty() || divisor.isEmpty()) {
                return Optional.empty();
            }
            Datum one = dividend.get();
            Datum other = divisor.get();
            return one.unit().equals(other.unit())
                    ? Quotient.percent(one, other).flatMap(Datum::value)
                    : other.value()
                            .filter(v -> v.signum() > 0)
                            .map(v -> Quotient.of(one.value().orElseThrow(), v));
        }

        private static Optional<Datum> level(String id, Spot spot, Map<String, FactTable> facts) {
            return Optional.ofNullable(facts.get(id))
                    .map(table -> table.at(spot).level())
                    .filter(Datum::isPresent);
        }
    }
}
