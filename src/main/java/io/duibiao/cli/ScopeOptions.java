package io.duibiao.cli;

import io.duibiao.benchmark.Options;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.period.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of when, among whom, as known on which day, from which lake: shared by the commands that ask the lake about a group. */
final class ScopeOptions {
    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            description = "such as 2023, 2023-H1, 2023-Q1..Q3")
    private String period = "";

    @Option(
            names = "--among",
            paramLabel = "GROUP",
            description = {
                "a region's code or name (its children), a level (county, prefecture, province), a peer group's id, a list of"
                        + " codes or names such as 500101,500102,500154, or the regions most like one, neighbours:500101:8",
                "(default: the region's siblings, or without a region the group that the job publishes)"
            })
    private @Nullable String among;

    @Option(
            names = "--derive",
            description =
                    "take single quarters and months that nobody published from differences of cumulative figures")
    private boolean derive;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private JobOptions job;

    private @Nullable SpecifiedJob specified;

    /** Returns the job; it is read once. */
    SpecifiedJob job() {
        SpecifiedJob read = specified;
        if (read == null) {
            read = job.specified();
            specified = read;
        }
        return read;
    }

    Ask ask() {
        return new Ask(job());
    }

    Period period() {
        return ask().period(period);
    }

    /** Returns the group that was asked for, else the one that the job publishes. */
    Among among() {
        return among(job().specification().publication().among());
    }

    /** Returns the group that was asked for, else another one. */
    Among among(String otherwise) {
        return Among.of(Optional.ofNullable(among).orElse(otherwise), ask(), period());
    }

    /** Returns whether rows must be computed now, since the last run did not write them so. */
    boolean isFresh() {
        return asOf.isAsked() || derive;
    }

    /** Returns what compares a group's figures now. */
    FreshComparison fresh(Among group) {
        return new FreshComparison(known(), group.reference(), derive);
    }

    /** Returns the reader of what was known on the day that was asked for. */
    LakeReader known() {
        return asOf.known(ask().lake());
    }

    /** Returns how figures are compared: as known on the day that was asked for. */
    Options comparing() {
        return asOf.options();
    }
}
