package io.duibiao.cli;

import io.duibiao.benchmark.Benchmarking;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.TargetStatus;
import io.duibiao.benchmark.study.Targets;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.lake.reader.Filter;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.publish.Amount;
import io.duibiao.publish.DatumDisplay;
import io.duibiao.reference.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao targets --among 500000 --period 2023-H1}: how far the year's goals are. */
@Command(
        name = "targets",
        mixinStandardHelpOptions = true,
        description =
                "Shows how far the year's targets are: done, progress, progress of time, implied target, lead, rank.",
        footer = {
            "",
            "Example:  duibiao targets --among 500000 --period 2023-H1",
            "          duibiao targets --among 500000 --period 2023-H1 --as-of 2023-09-30"
        })
final class TargetsCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "indicator_name",
            "rank",
            "region",
            "region_name",
            "done",
            "unit",
            "target",
            "bound",
            "progress_reported",
            "progress_computed",
            "progress_of_time",
            "target_implied",
            "lead",
            "projected",
            "verdict",
            "source");

    @Option(names = "--indicator", paramLabel = "ID", description = "one indicator only")
    private @Nullable String indicator;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        SpecifiedJob specified = scope.job();
        Period asked = scope.period();
        Among group = scope.among();
        Filter filter = Filter.all().period(asked).period(Period.year(asked.year()));
        filter = filter.period(asked.previousYear()).period(Period.year(asked.year() - 1));
        if (indicator != null) {
            filter = filter.indicator(scope.ask().indicator(indicator).id());
        }
        Targets targets = new Targets(new Benchmarking(group.reference()), scope.comparing());
        List<List<String>> rows = new ArrayList<>();
        byIndicator(scope.known().observations(filter), specified)
                .forEach((known, figures) -> targets.of(known, figures, asked, group.id())
                        .forEach(status -> rows.add(row(status, known, specified))));
        format.chosen().print(new Rows(COLUMNS, rows), System.out);
        group.notes().forEach(note -> System.err.println("Among " + group.id() + ": " + note));
        return ExitCode.DONE;
    }

    private static Map<Indicator, List<Observation>> byIndicator(List<Observation> figures, SpecifiedJob job) {
        Map<Indicator, List<Observation>> grouped = new LinkedHashMap<>();
        for (Indicator known : job.reference().indicators().all()) {
            List<Observation> own = figures.stream()
                    .filter(figure -> figure.key().indicator().equals(known.id()))
                    .toList();
            if (own.stream().anyMatch(TargetsCommand::isAboutGoal)) {
                grouped.put(known, own);
            }
        }
        return grouped;
    }

    private static boolean isAboutGoal(Observation figure) {
        return switch (figure.key().measure()) {
            case TARGET, TARGET_PROGRESS -> true;
            case LEVEL,
                    INCREMENT,
                    YOY,
                    YOY_MULTIPLE,
                    CHANGE,
                    GAP_NATION,
                    GAP_PROVINCE,
                    GAP_CITY,
                    RANK_NATION,
                    RANK_PROVINCE,
                    RANK_CITY,
                    RANK_CHANGE,
                    CONTRIBUTION,
                    OTHER,
                    NAME_PART -> false;
        };
    }

    private static List<String> row(TargetStatus status, Indicator indicator, SpecifiedJob job) {
        DatumDisplay show = new DatumDisplay(job.reference(), indicator);
        TargetStatus.Attainment attained = status.attainment();
        return List.of(
                indicator.id(),
                indicator.names().zh(),
                status.standing().map(Standing::rank).map(String::valueOf).orElse(""),
                status.region(),
                job.reference().regions().name(status.region()),
                show.plain(attained.done()),
                unit(show, attained.done(), status.goal().stated()),
                show.plain(status.goal().stated()),
                status.goal().bound(),
                show.plain(attained.reported()),
                show.plain(attained.computed()),
                show.plain(attained.ofTime()),
                show.plain(status.goal().implied()),
                show.plain(attained.lead()),
                show.plain(attained.projected()),
                status.verdict().name().toLowerCase(Locale.ROOT),
                status.goal().origin().document());
    }

    private static String unit(DatumDisplay show, Datum done, Datum stated) {
        return show.amount(done).or(() -> show.amount(stated)).map(Amount::unit).orElse("");
    }
}
