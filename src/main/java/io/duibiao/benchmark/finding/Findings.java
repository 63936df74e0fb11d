package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules, applied to a compared panel. */
public final class Findings {
    private static final List<Rule> RULES = List.of(
            new ConflictingValues(),
            new RevisedFigure(),
            new MixedVintages(),
            new SwappedValues(),
            new MixedGrowth(),
            new OutlyingGrowth(),
            new MembersDoNotAddUp(),
            new AveragesDisagree(),
            new StatedGap(),
            new StatedRank(),
            new UnusualGrowth());
    private static final List<StretchRule> STRETCH_RULES = List.of(
            new GrowthDisagrees(),
            new MemberExceedsTotal(),
            new SuddenJump(),
            new GrowthWithoutBase(),
            new ZeroMeansMissing(),
            new UnitChanged(),
            new SeriesBroken(),
            new RepeatedFigure(),
            new TooRegular(),
            new ImpossibleShare());

    private Findings() {}

    /** Returns what the rules find, in the order of period, region and code. */
    public static List<Finding> of(Comparison comparison) {
        return Stream.concat(RULES.stream().flatMap(rule -> rule.find(comparison)), ofStretches(comparison))
                .sorted(Comparator.comparing(Finding::period)
                        .thenComparing(Finding::region)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::message))
                .toList();
    }

    /** Returns what is found in one walk over the panel, which is larger than what a processor keeps at hand. */
    private static Stream<Finding> ofStretches(Comparison comparison) {
        List<StretchRule> rules = STRETCH_RULES.stream()
                .filter(rule -> rule.isAbout(comparison.base().nature()))
                .toList();
        List<Finding> found = new ArrayList<>();
        for (Stretch stretch : comparison.stretches()) {
            for (StretchRule rule : rules) {
                rule.find(comparison, stretch).ifPresent(found::add);
            }
        }
        return found.stream();
    }
}
