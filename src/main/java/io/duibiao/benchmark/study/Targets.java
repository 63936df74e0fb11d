package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Options;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.Ranking;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.TargetStatus;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far the members of a group are with the goals of the year: a goal or a reported progress makes a row, the one with the
 * greatest lead comes first.
 */
public final class Targets {
    private final Benchmarking benchmarking;
    private final Options options;

    /** Makes the study of goals by these catalogues, with the knowledge that the options name. */
    public Targets(Benchmarking benchmarking, Options options) {
        this.benchmarking = benchmarking;
        this.options = options;
    }

    /**
     * Returns how far the members of a group are at the end of a period.
     *
     * @param indicator the indicator
     * @param observations its figures of all kinds of period: the goal stands in the year's, what is done in the period's
     * @param period the period until whose end things were done, such as {@code 2023-H1}
     * @param group among whom: the code of their parent, a level or a peer group
     */
    public List<TargetStatus> of(Indicator indicator, List<Observation> observations, Period period, String group) {
        Period year = Period.year(period.year());
        Comparison soFar = compare(indicator, observations, period.kind());
        Comparison whole = compare(indicator, observations, year.kind());
        GoalReader reader = new GoalReader(soFar, whole, period);
        List<String> members = soFar.base().groups().members(group, period.year());
        List<TargetStatus> found = members.stream()
                .flatMap(member -> reader.read(new Spot(member, period.year())).stream())
                .toList();
        return ranked(found, members.size());
    }

    private Comparison compare(Indicator indicator, List<Observation> observations, PeriodKind kind) {
        List<Observation> ofKind = observations.stream()
                .filter(o -> o.key().period().kind().equals(kind))
                .toList();
        return benchmarking.compare(Panel.of(indicator, kind, ofKind), options);
    }

    private static List<TargetStatus> ranked(List<TargetStatus> found, int groupSize) {
        List<TargetStatus> withLead = found.stream()
                .filter(status -> status.attainment().lead().isPresent())
                .toList();
        List<Datum> leads =
                withLead.stream().map(status -> status.attainment().lead()).toList();
        boolean oneUnit = leads.stream().map(Datum::unit).distinct().count() <= 1;
        Ranking ranking = Ranking.of(oneUnit ? leads : List.of(), true);
        List<TargetStatus> placed = new ArrayList<>();
        for (int i = 0; i < ranking.size(); i++) {
            placed.add(placed(withLead.get(i), standing(ranking, i, groupSize)));
        }
        found.stream()
                .filter(status -> !oneUnit || !status.attainment().lead().isPresent())
                .forEach(placed::add);
        placed.sort(Comparator.comparingInt(
                status -> status.standing().map(Standing::rank).orElse(Integer.MAX_VALUE)));
        return List.copyOf(placed);
    }

    private static Standing standing(Ranking ranking, int i, int groupSize) {
        return new Standing(
                ranking.rank(i),
                ranking.best(i),
                ranking.worst(i),
                ranking.size(),
                groupSize - ranking.size(),
                OptionalInt.empty());
    }

    private static TargetStatus placed(TargetStatus status, Standing standing) {
        return new TargetStatus(
                status.region(),
                status.indicator(),
                status.period(),
                status.goal(),
                status.attainment(),
                status.verdict(),
                Optional.of(standing));
    }
}
