package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.result.Finding;
import java.util.Comparator;
import java.util.List;

/** All rules, applied to a compared panel. */
public final class Findings {
    private static final List<Rule> RULES = List.of(
            new ConflictingValues(),
            new RevisedFigure(),
            new MixedVintages(),
            new SwappedValues(),
            new GrowthDisagrees(),
            new MixedGrowth(),
            new OutlyingGrowth(),
            new MemberExceedsTotal(),
            new MembersDoNotAddUp(),
            new AveragesDisagree(),
            new StatedGap(),
            new StatedRank(),
            new SuddenJump(),
            new UnusualGrowth(),
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
        return RULES.stream()
                .flatMap(rule -> rule.find(comparison))
                .sorted(Comparator.comparing(Finding::period)
                        .thenComparing(Finding::region)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::message))
                .toList();
    }
}
