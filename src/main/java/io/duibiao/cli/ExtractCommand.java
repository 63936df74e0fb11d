package io.duibiao.cli;

import io.duibiao.document.Reject;
import io.duibiao.job.FigureReader;
import io.duibiao.job.FileStatements;
import io.duibiao.job.UsageException;
import io.duibiao.observation.ExtractRow;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao extract report.txt}: the figures of any report or table, without a lake. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description =
                "Prints the figures of reports and tables: txt, html, docx, pdf, csv, xls, xlsx; - reads standard input.",
        footer = {"", "Example:  duibiao extract data/reports/500101-2023-H1-report.txt --format csv"})
final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files to read, or - for standard input")
    private List<Path> files = List.of();

    @Option(names = "--region", paramLabel = "CODE", description = "whose report it is, instead of what the text says")
    private @Nullable String region;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "which period it reports on, such as 2023-H1, instead of what the text says")
    private @Nullable String period;

    @Option(names = "--reference", paramLabel = "FOLDER", description = "the catalogues (default: those that ship)")
    private @Nullable Path catalogues;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        Path folder = Optional.ofNullable(catalogues)
                .orElseGet(() -> Home.folder().resolve("data").resolve("reference"));
        Reference reference = ReferenceLoader.load(folder);
        Dateline known = known(reference);
        FigureReader reader = new FigureReader(reference);
        ExtractRow row = new ExtractRow(reference);
        List<List<String>> rows = new ArrayList<>();
        int rejected = 0;
        for (Path file : files) {
            FileStatements said = reader.statements(name(file), content(file), known);
            said.document().ifPresent(document -> said.statements()
                    .forEach(statement -> rows.add(row.values(document, said.dateline(), statement))));
            said.rejects().stream().map(Reject::message).forEach(System.err::println);
            rejected += (int) said.rejects().stream()
                    .filter(reject -> !reject.reason().isRemark())
                    .count();
        }
        format.chosen().print(new Rows(ExtractRow.COLUMNS, rows), System.out);
        return rejected == 0 ? ExitCode.DONE : ExitCode.REJECTED;
    }

    private Dateline known(Reference reference) {
        Optional<Period> asked = Optional.ofNullable(period).map(ExtractCommand::period);
        Optional<Region> named = Optional.ofNullable(region).map(code -> reference
                .regions()
                .byCode(code, asked.map(Period::year).orElse(Regions.CURRENT))
                .or(() -> reference.regions().byCode(code))
                .orElseThrow(() -> new UsageException(
                        "Unknown region '" + code + "': the catalogue of regions has no such code.")));
        return new Dateline(named, asked, DocumentKind.UNKNOWN, Optional.empty());
    }

    private static Period period(String text) {
        return Period.tryParse(text)
                .orElseThrow(() -> new UsageException("Unknown period '" + text
                        + "': it must be like 2023, 2023-H1, 2023-Q2, 2023-Q1..Q3 or 2023-M07."));
    }

    private static String name(Path file) {
        return isStandardInput(file) ? "stdin" : String.valueOf(file.getFileName());
    }

    private static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }

    private static byte[] content(Path file) {
        try {
            return isStandardInput(file) ? System.in.readAllBytes() : Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UsageException("Cannot read '" + file + "': there is no such file, or it may not be read.");
        }
    }
}
