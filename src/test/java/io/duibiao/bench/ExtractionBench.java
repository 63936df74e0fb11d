package io.duibiao.bench;

import io.duibiao.job.FigureReader;
import io.duibiao.job.FileStatements;
import io.duibiao.observation.ExtractRow;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Scores what is extracted against gold files, plainly and strictly, and says what kind of figures was missed. The text of
 * {@code x.csv} is {@code x.txt} beside it, or in {@code ../seed}; its region and period are those of most facts, as a manifest
 * would say.
 */
final class ExtractionBench {
    private final Reference reference = ReferenceLoader.load(Path.of("data/reference"));
    private final FigureReader reader = new FigureReader(reference);
    private final ExtractRow rows = new ExtractRow(reference);
    private final Report report = new Report("extraction");

    private ExtractionBench() {}

    /** Scores the gold files that the arguments name. */
    public static void main(String[] args) throws IOException {
        List<Path> golds = Arrays.stream(args)
                .filter(argument -> !argument.startsWith("--"))
                .map(Path::of)
                .toList();
        if (golds.isEmpty()) {
            System.err.println("bench: Name gold files: jobs/bench extraction ../shared/gold/dev/*.csv");
            System.exit(2);
        }
        new ExtractionBench().run(golds);
    }

    private void run(List<Path> golds) throws IOException {
        Score all = Score.NONE;
        for (Path path : golds) {
            Optional<GoldFile> gold = GoldFile.read(path);
            if (gold.isPresent()) {
                Score score = score(gold.get());
                report(path.getFileName().toString(), score);
                all = all.plus(score);
            }
        }
        report("all", all);
        all.misses().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(kind -> report.says(String.format(Locale.ROOT, "%12d  %s", kind.getValue(), kind.getKey())));
        report.end();
    }

    private void report(String name, Score score) {
        report.result(name, score.f1(), "F1 of " + name + ": " + score);
        report.result(name + "_strict", score.strictF1(), "F1 with span, unit, bound, period and region");
        report.result(name + "_perfect", score.perfectShare(), "of the sentences are read perfectly");
    }

    private Score score(GoldFile gold) throws IOException {
        Path text = gold.text();
        FileStatements said =
                reader.statements(text.getFileName().toString(), Files.readAllBytes(text), dateline(gold));
        List<Map<String, String>> output = new ArrayList<>();
        said.document().ifPresent(document -> said.statements()
                .forEach(statement -> output.add(rows.named(document, said.dateline(), statement))));
        return Scorer.of(gold, output);
    }

    private Dateline dateline(GoldFile gold) {
        return new Dateline(
                reference.regions().named(gold.commonest("region"), Regions.CURRENT).stream()
                        .findFirst(),
                Period.tryParse(gold.commonest("period")),
                DocumentKind.UNKNOWN,
                Optional.empty());
    }
}
