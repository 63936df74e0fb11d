package io.duibiao.benchmark.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Statistical neighbours: the regions most alike, such as by population, GDP per head, structure of industry and urbanization.
 * Each feature is standardized over all regions (its distance from the mean in standard deviations), so that its unit does
 * not matter; the distance of two regions is the root of the weighted sum of squared differences. Weights are the
 * analyst's and stand beside the result.
 */
public final class Neighbours {
    private static final MathContext EXACTLY_ENOUGH = MathContext.DECIMAL64;

    private final List<Profile> profiles;
    private final List<BigDecimal> weights;
    private final List<Scale> scales;

    /**
     * Makes the neighbourhood of regions.
     *
     * @param profiles the regions' features, each in the same order; a region without one of them has no profile
     * @param weights how much each feature counts, none below zero
     * @throws IllegalArgumentException if a profile has another number of features than there are weights
     */
    public Neighbours(List<Profile> profiles, List<BigDecimal> weights) {
        for (Profile profile : profiles) {
            if (profile.features().size() != weights.size()) {
                throw new IllegalArgumentException("Cannot compare " + profile.region() + ": "
                        + profile.features().size() + " features, but " + weights.size() + " weights");
            }
        }
        this.profiles = List.copyOf(profiles);
        this.weights = List.copyOf(weights);
        this.scales = IntStream.range(0, weights.size())
                .mapToObj(i ->
                        Scale.of(profiles.stream().map(p -> p.features().get(i)).toList()))
                .toList();
    }

    /** Returns the nearest regions, the nearest first; among equally near ones by code; none for a region without a profile. */
    public List<Neighbour> of(String region, int howMany) {
        Optional<Profile> own =
                profiles.stream().filter(p -> p.region().equals(region)).findFirst();
        return own.map(profile -> profiles.stream()
                        .filter(other -> !other.region().equals(region))
                        .map(other -> new Neighbour(other.region(), distance(profile, other)))
                        .sorted(Comparator.comparing(Neighbour::distance).thenComparing(Neighbour::region))
                        .limit(howMany)
                        .toList())
                .orElse(List.of());
    }

    private BigDecimal distance(Profile a, Profile b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            BigDecimal apart = a.features().get(i).subtract(b.features().get(i));
            BigDecimal inDeviations = scales.get(i).deviation().signum() == 0
                    ? BigDecimal.ZERO
                    : apart.divide(scales.get(i).deviation(), EXACTLY_ENOUGH);
            sum = sum.add(weights.get(i).multiply(inDeviations.pow(2, EXACTLY_ENOUGH), EXACTLY_ENOUGH));
        }
        return sum.sqrt(EXACTLY_ENOUGH);
    }

    /**
     * What a region is like.
     *
     * @param region the region's code
     * @param features its figures
     */
    public record Profile(String region, List<BigDecimal> features) {
        public Profile {
            features = List.copyOf(features);
        }
    }

    /**
     * A region and how far it is.
     *
     * @param region the neighbour's code
     * @param distance in standard deviations
     */
    public record Neighbour(String region, BigDecimal distance) {}

    private record Scale(BigDecimal deviation) {
        static Scale of(List<BigDecimal> values) {
            if (values.isEmpty()) {
                return new Scale(BigDecimal.ZERO);
            }
            BigDecimal count = BigDecimal.valueOf(values.size());
            BigDecimal mean =
                    values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, EXACTLY_ENOUGH);
            BigDecimal squares = values.stream()
                    .map(value -> value.subtract(mean).pow(2, EXACTLY_ENOUGH))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Scale(squares.divide(count, EXACTLY_ENOUGH).sqrt(EXACTLY_ENOUGH));
        }
    }
}
