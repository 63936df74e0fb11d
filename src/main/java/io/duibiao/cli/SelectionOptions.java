package io.duibiao.cli;

import io.duibiao.export.Selection;
import io.duibiao.export.Subject;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.job.UsageException;
import io.duibiao.period.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which rows of the lake are wanted: as in {@code rank}, and several of each. */
final class SelectionOptions {
    /** A year after all changes of codes: regions as they are today. */
    private static final Period TODAY = Period.year(9999);

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            split = ",",
            description = "the indicator's id, or a Chinese name of it; can be repeated")
    private List<String> indicators = List.of();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            split = ",",
            description = "such as 2023, 2023-H1, 2023-Q1..Q3; can be repeated")
    private List<String> periods = List.of();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            split = ",",
            description = "a region's code or name; can be repeated")
    private List<String> regions = List.of();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "of rankings level or growth; of observations level, yoy, gap_city … (default: all)")
    private @Nullable String measure;

    @Option(
            names = "--among",
            paramLabel = "GROUP",
            description =
                    "a region's code or name (its children), a level, a peer group's id, or a list of codes or names"
                            + " (default: for rankings the group that the job publishes, else everybody)")
    private @Nullable String among;

    @Mixin
    private AsOfOption asOf;

    /** Returns the group that is asked for; empty for everybody. */
    Optional<Among> among(Subject subject, Ask ask, SpecifiedJob job) {
        Optional<String> words = Optional.ofNullable(among);
        if (words.isEmpty() && subject == Subject.RANKINGS) {
            words = Optional.of(job.specification().publication().among());
        }
        if (periods.isEmpty()
                && words.filter(group -> group.startsWith("neighbo")).isPresent()) {
            throw new UsageException("Neighbours of which year? Name it with --period.");
        }
        Period year = periods.isEmpty() ? TODAY : ask.period(periods.get(0));
        return words.map(group -> Among.of(group, ask, year));
    }

    Selection selection(Ask ask, Optional<Among> group) {
        List<Period> asked = periods.stream().map(ask::period).toList();
        Period year = asked.isEmpty() ? TODAY : asked.get(0);
        return new Selection(
                indicators.stream().map(word -> ask.indicator(word).id()).toList(),
                asked,
                regions.stream().map(word -> ask.region(word, year).code()).toList(),
                group.map(Among::id),
                Optional.ofNullable(measure).map(word -> word.toLowerCase(Locale.ROOT)),
                asOf.options().asOf());
    }
}
