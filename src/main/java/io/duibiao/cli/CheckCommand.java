package io.duibiao.cli;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.claim.Assessment;
import io.duibiao.job.ClaimLine;
import io.duibiao.job.ClaimsFile;
import io.duibiao.period.PeriodKind;
import io.duibiao.publish.Amount;
import io.duibiao.reference.Indicator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code duibiao check data/checks/chongqing-2018.csv}: whether published statements hold. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks published statements against the lake: confirmed, contradicted, or not decidable, with the figures.",
            "A CSV or a YAML list with: statement, kind (count, sum, rank, level, growth, share), region, among, indicator,"
                    + " period, measure (level, growth), side (above, at_least, below, at_most), threshold, claimed, unit."
        },
        footer = {"", "Example:  duibiao check data/checks/chongqing-2018.csv --as-of 2020-12-31"})
final class CheckCommand implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("place", "verdict", "claimed", "found", "unit", "statement", "because", "figures");

    @Parameters(paramLabel = "FILE", description = "the statements")
    private Path file = Path.of("");

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private JobOptions job;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        Ask ask = new Ask(job.specified());
        List<ClaimLine> claims = ClaimsFile.read(file);
        FreshComparison fresh = new FreshComparison(asOf.known(ask.lake()), ask.reference(), false);
        Map<Panels, Comparison> compared = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (ClaimLine line : claims) {
            ClaimWords words = new ClaimWords(ask, line);
            Comparison comparison = compared.computeIfAbsent(
                    new Panels(words.indicator(), words.period().kind()),
                    panel -> fresh.of(panel.indicator(), panel.kind(), asOf.options()));
            rows.add(row(line, words.claim().check(comparison), new Lines(ask.reference(), words.indicator())));
        }
        format.chosen().print(new Rows(COLUMNS, rows), System.out);
        return ExitCode.DONE;
    }

    private static List<String> row(ClaimLine line, Assessment assessment, Lines lines) {
        Optional<Amount> found = lines.amount(assessment.found());
        return List.of(
                line.place(),
                assessment.verdict().name().toLowerCase(Locale.ROOT),
                line.required("claimed"),
                found.map(Amount::plain).orElse(""),
                found.map(Amount::unit).orElse(""),
                line.optional("statement").orElse(""),
                assessment.because(),
                lines.names(assessment.regions()));
    }

    private record Panels(Indicator indicator, PeriodKind kind) {}
}
