package io.duibiao.benchmark;

import io.duibiao.observation.Figure;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Observation.Status;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.Aggregation;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.reference.Region;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The comparison once more, straight from its definition: each question is answered by looking at all observations again. It
 * shares no code with the room it tests, and knows the small country's map by heart.
 */
final class Definition {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, List<String>> GROUPS = Map.of(
            Region.NATION,
            List.of("510000", "520000"),
            "510000",
            SmallCountry.WEST,
            "520000",
            SmallCountry.EAST,
            "border",
            List.of("510001", "510002", "520001"),
            "province",
            List.of("510000", "520000"),
            "county",
            Stream.concat(SmallCountry.WEST.stream(), SmallCountry.EAST.stream())
                    .toList(),
            "nation",
            List.of(Region.NATION));

    private final Indicator indicator;
    private final List<Observation> observations;
    private final Map<List<Object>, Optional<Observation>> found = new HashMap<>();
    private final Map<List<Object>, Optional<Value>> computed = new HashMap<>();
    private final Map<List<Object>, Optional<Value>> implied = new HashMap<>();
    private final Map<List<Object>, Optional<Value>> ranked = new HashMap<>();

    Definition(Panel panel) {
        indicator = panel.indicator();
        observations = panel.observations();
    }

    /** What the definition gives for one row; {@code -} where nothing is there. */
    record Row(String level, String growth, String city, String nation, String byLevel, String byGrowth) {}

    private record Value(BigDecimal value, BigDecimal radius) {}

    private record Whole(Optional<Value> value, String basis) {}

    static List<String> members(String group) {
        return GROUPS.getOrDefault(group, List.of());
    }

    Row row(String region, int year, String group) {
        return new Row(
                text(level(region, year)),
                text(reported(region, year)) + " " + text(computed(region, year)),
                against(region, year, parent(region)),
                against(region, year, region.equals(Region.NATION) ? "" : Region.NATION),
                standing(region, year, group, false),
                standing(region, year, group, true));
    }

    // --- what is in force

    private Optional<Observation> inForce(String region, int year, Measure measure) {
        return found.computeIfAbsent(List.of(region, year, measure), key -> find(region, year, measure));
    }

    private Optional<Observation> find(String region, int year, Measure measure) {
        return observations.stream()
                .filter(o -> o.key().region().equals(region)
                        && o.key().period().year() == year
                        && o.key().measure() == measure
                        && (measure != Measure.CHANGE || o.key().comparator().equals("上年同期"))
                        && o.status() != Status.AMBIGUOUS)
                .max(Comparator.comparing(o -> o.source().released().orElseThrow()));
    }

    private Optional<Value> value(String region, int year, Measure measure) {
        return inForce(region, year, measure).map(Observation::figure).map(Definition::value);
    }

    private static Value value(Figure figure) {
        return new Value(figure.value(), figure.radius());
    }

    /** A zero between two years of at least a thousand times their rounding is no level, unless in per cent. */
    private Optional<Value> level(String region, int year) {
        Optional<Value> level = value(region, year, Measure.LEVEL);
        boolean zero = level.isPresent() && level.get().value().signum() == 0;
        return zero && !isPercentage() && isLarge(region, year - 1) && isLarge(region, year + 1)
                ? Optional.empty()
                : level;
    }

    private boolean isLarge(String region, int year) {
        return value(region, year, Measure.LEVEL)
                .filter(beside -> beside.value().signum() > 0
                        && beside.value().compareTo(beside.radius().multiply(BigDecimal.valueOf(1000))) >= 0)
                .isPresent();
    }

    private boolean isPercentage() {
        return indicator.unit().equals("%");
    }

    // --- growth

    private Optional<Value> reported(String region, int year) {
        return value(region, year, isPercentage() ? Measure.CHANGE : Measure.YOY);
    }

    private Optional<Value> computed(String region, int year) {
        return computed.computeIfAbsent(
                List.of(region, year), key -> growth(level(region, year), level(region, year - 1)));
    }

    private Optional<Value> used(String region, int year) {
        return reported(region, year).or(() -> computed(region, year));
    }

    private Optional<Value> growth(Optional<Value> level, Optional<Value> base) {
        if (level.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal to = level.get().value();
        BigDecimal from = base.get().value();
        if (isPercentage()) {
            return Optional.of(new Value(
                    to.subtract(from), level.get().radius().add(base.get().radius())));
        }
        if (from.subtract(base.get().radius()).signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal grown = to.subtract(from).multiply(HUNDRED).divide(from, 6, RoundingMode.HALF_UP);
        BigDecimal widest = Stream.of(-1, 1)
                .flatMap(a -> Stream.of(-1, 1).map(b -> corner(level.get(), base.get(), a, b)))
                .map(corner -> corner.subtract(grown).abs())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.of(new Value(grown, widest));
    }

    /** Growth with both figures at an end of what rounding allows, to many decimals. */
    private static BigDecimal corner(Value level, Value base, int levelEnd, int baseEnd) {
        BigDecimal to = level.value().add(level.radius().multiply(BigDecimal.valueOf(levelEnd)));
        BigDecimal from = base.value().add(base.radius().multiply(BigDecimal.valueOf(baseEnd)));
        return to.subtract(from).multiply(HUNDRED).divide(from, 20, RoundingMode.HALF_UP);
    }

    // --- city and nation

    private static String parent(String region) {
        if (SmallCountry.WEST.contains(region)) {
            return "510000";
        }
        if (SmallCountry.EAST.contains(region)) {
            return "520000";
        }
        return region.equals(Region.NATION) ? "" : Region.NATION;
    }

    private String against(String region, int year, String whole) {
        Whole level = whole.isEmpty() ? new Whole(Optional.empty(), "NONE") : wholeLevel(whole, year);
        boolean nominal = isReal()
                && reported(region, year).isEmpty()
                && computed(region, year).isPresent();
        Whole growth = whole.isEmpty()
                ? new Whole(Optional.empty(), "NONE")
                : nominal ? wholeNominal(whole, year) : wholeGrowth(whole, year);
        Optional<Value> levelGap = isPercentage() ? gap(level(region, year), level.value()) : Optional.empty();
        return text(level.value()) + " " + level.basis() + " " + text(levelGap) + " " + text(growth.value()) + " "
                + growth.basis() + " " + text(gap(used(region, year), growth.value()));
    }

    private static Optional<Value> gap(Optional<Value> own, Optional<Value> other) {
        return own.flatMap(a -> other.map(
                b -> new Value(a.value().subtract(b.value()), a.radius().add(b.radius()))));
    }

    private boolean isReal() {
        GrowthBasis basis = indicator.rules().growthBasis();
        return basis == GrowthBasis.COMPARABLE_PRICES || basis == GrowthBasis.REAL;
    }

    private Whole wholeLevel(String whole, int year) {
        return first(
                new Whole(level(whole, year), "PUBLISHED"),
                new Whole(isPercentage() ? implied(whole, year) : Optional.empty(), "IMPLIED"),
                new Whole(sum(whole, year), "COMPUTED"));
    }

    private Whole wholeGrowth(String whole, int year) {
        return first(
                new Whole(reported(whole, year), "PUBLISHED"),
                new Whole(isPercentage() ? Optional.empty() : implied(whole, year), "IMPLIED"),
                isReal() ? new Whole(weighted(whole, year), "COMPUTED") : wholeNominal(whole, year));
    }

    private Whole wholeNominal(String whole, int year) {
        return first(
                new Whole(computed(whole, year), "COMPUTED"),
                new Whole(growth(sum(whole, year), sum(whole, year - 1)), "COMPUTED"));
    }

    private static Whole first(Whole... choices) {
        return Stream.of(choices)
                .filter(choice -> choice.value().isPresent())
                .findFirst()
                .orElse(new Whole(Optional.empty(), "NONE"));
    }

    private Optional<Value> sum(String whole, int year) {
        List<String> members = members(whole);
        List<Value> levels =
                members.stream().flatMap(member -> level(member, year).stream()).toList();
        if (indicator.rules().aggregation() != Aggregation.SUM || levels.size() < members.size() || levels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Value(
                levels.stream().map(Value::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                levels.stream().map(Value::radius).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private Optional<Value> weighted(String whole, int year) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal radius = BigDecimal.ZERO;
        BigDecimal mass = BigDecimal.ZERO;
        for (String member : members(whole)) {
            Optional<Value> growth = reported(member, year);
            Optional<Value> base = level(member, year - 1).filter(b -> b.value().signum() >= 0);
            if (growth.isEmpty() || base.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(growth.get().value().multiply(base.get().value()));
            radius = radius.add(growth.get().radius().multiply(base.get().value()));
            mass = mass.add(base.get().value());
        }
        return mass.signum() == 0 || indicator.rules().aggregation() != Aggregation.SUM
                ? Optional.empty()
                : Optional.of(new Value(
                        total.divide(mass, 6, RoundingMode.HALF_UP), radius.divide(mass, 6, RoundingMode.CEILING)));
    }

    private Optional<Value> implied(String whole, int year) {
        return implied.computeIfAbsent(List.of(whole, year), key -> findImplied(whole, year));
    }

    private Optional<Value> findImplied(String whole, int year) {
        List<Value> witnesses = new ArrayList<>();
        for (String region : members("county")) {
            Measure gap = whole.equals(Region.NATION) ? Measure.GAP_NATION : Measure.GAP_CITY;
            if (whole.equals(Region.NATION) || parent(region).equals(whole)) {
                witness(region, year, gap).ifPresent(witnesses::add);
            }
        }
        for (String city : members("province")) {
            if (whole.equals(Region.NATION)) {
                witness(city, year, Measure.GAP_NATION).ifPresent(witnesses::add);
            }
        }
        return witnesses.isEmpty() ? Optional.empty() : Optional.of(agreed(witnesses));
    }

    private Optional<Value> witness(String region, int year, Measure measure) {
        Measure own = isPercentage() ? Measure.LEVEL : Measure.YOY;
        return inForce(region, year, measure).flatMap(gap -> observations.stream()
                .filter(o -> o.key().region().equals(region)
                        && o.key().period().year() == year
                        && o.key().measure() == own
                        && o.status() != Status.AMBIGUOUS
                        && o.source().document().equals(gap.source().document()))
                .findFirst()
                .or(() -> inForce(region, year, own))
                .map(o -> new Value(
                        o.figure().value().subtract(gap.figure().value()),
                        o.figure().radius().add(gap.figure().radius()))));
    }

    private static Value agreed(List<Value> witnesses) {
        List<BigDecimal> values = witnesses.stream().map(Value::value).sorted().toList();
        int n = values.size();
        BigDecimal median = values.get((n - 1) / 2).add(values.get(n / 2)).divide(BigDecimal.valueOf(2));
        BigDecimal from = witnesses.stream()
                .map(w -> w.value().subtract(w.radius()))
                .reduce(BigDecimal::max)
                .orElseThrow();
        BigDecimal to = witnesses.stream()
                .map(w -> w.value().add(w.radius()))
                .reduce(BigDecimal::min)
                .orElseThrow();
        if (from.compareTo(to) > 0) {
            return new Value(median, values.get(n - 1).subtract(values.get(0)).divide(BigDecimal.valueOf(2)));
        }
        BigDecimal point = median.compareTo(from) < 0 ? from : median.compareTo(to) > 0 ? to : median;
        return new Value(point, point.subtract(from).max(to.subtract(point)));
    }

    // --- places

    private Optional<Value> ranked(String region, int year, String group, boolean byGrowth) {
        return ranked.computeIfAbsent(
                List.of(region, year, group, byGrowth), key -> findRanked(region, year, group, byGrowth));
    }

    private Optional<Value> findRanked(String region, int year, String group, boolean byGrowth) {
        if (!byGrowth) {
            return level(region, year);
        }
        return onlyReported(year, group) ? reported(region, year) : used(region, year);
    }

    private boolean onlyReported(int year, String group) {
        return isReal()
                && members(group).stream().anyMatch(m -> reported(m, year).isPresent());
    }

    private int rank(String region, int year, String group, boolean byGrowth) {
        BigDecimal own = ranked(region, year, group, byGrowth).orElseThrow().value();
        return 1
                + (int) others(region, year, group, byGrowth)
                        .filter(other -> ahead(other.value(), own))
                        .count();
    }

    private Stream<Value> others(String region, int year, String group, boolean byGrowth) {
        return members(group).stream()
                .filter(member -> !member.equals(region))
                .flatMap(member -> ranked(member, year, group, byGrowth).stream());
    }

    private boolean ahead(BigDecimal a, BigDecimal b) {
        return indicator.polarity() == Polarity.LOWER ? a.compareTo(b) < 0 : a.compareTo(b) > 0;
    }

    private String standing(String region, int year, String group, boolean byGrowth) {
        Optional<Value> own = ranked(region, year, group, byGrowth);
        if (own.isEmpty() || members(group).size() < 2) {
            return "-";
        }
        int rank = rank(region, year, group, byGrowth);
        BigDecimal reach = own.get().radius().multiply(better());
        long surely = others(region, year, group, byGrowth)
                .filter(o -> ahead(o.value(), own.get().value()))
                .filter(o -> !ahead(
                        own.get().value().add(reach),
                        o.value().subtract(o.radius().multiply(better()))))
                .count();
        long possibly = others(region, year, group, byGrowth)
                .filter(o -> ahead(
                        o.value().add(o.radius().multiply(better())),
                        own.get().value().subtract(reach)))
                .count();
        long of = 1 + others(region, year, group, byGrowth).count();
        boolean oneKind = !byGrowth || onlyReported(year, group) == onlyReported(year - 1, group);
        String change = ranked(region, year - 1, group, byGrowth)
                .filter(before -> oneKind)
                .map(before -> String.valueOf(rank(region, year - 1, group, byGrowth) - rank))
                .orElse("-");
        return rank + " " + (1 + surely) + "-" + (1 + possibly) + " " + of + " "
                + (members(group).size() - of) + " " + change;
    }

    private BigDecimal better() {
        return indicator.polarity() == Polarity.LOWER ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    }

    private static String text(Optional<Value> value) {
        return value.map(v -> plain(v.value())).orElse("-");
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
