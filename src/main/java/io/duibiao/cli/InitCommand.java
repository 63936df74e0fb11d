package io.duibiao.cli;

import io.duibiao.job.RunException;
import io.duibiao.job.UsageException;
import io.duibiao.publish.template.Template;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao init my-district}: a folder with a job specification and catalogues for one's own reports. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Makes a folder with a job specification and catalogues for one's own reports.",
        footer = {"", "Example:  duibiao init my-district", "          duibiao init --list-indicators --format csv"})
final class InitCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "the folder to make; it must be empty or new")
    private @Nullable Path folder;

    @Option(names = "--list-indicators", description = "lists the indicators of the catalogue instead")
    private boolean listIndicators;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        Path shipped = Home.catalogues();
        if (listIndicators) {
            format.chosen().print(indicators(ReferenceLoader.load(shipped)), System.out);
            return ExitCode.DONE;
        }
        Path target = Optional.ofNullable(folder)
                .orElseThrow(() -> new UsageException("Name the folder to make: duibiao init FOLDER"));
        refuseIfUsed(target);
        make(target, shipped);
        explain(target, System.out);
        return ExitCode.DONE;
    }

    private static Rows indicators(Reference reference) {
        List<List<String>> rows =
                reference.indicators().all().stream().map(InitCommand::row).toList();
        return new Rows(List.of("id", "zh", "en", "theme", "unit", "aliases"), rows);
    }

    private static List<String> row(Indicator indicator) {
        return List.of(
                indicator.id(),
                indicator.names().zh(),
                indicator.names().en(),
                indicator.theme().zh(),
                indicator.unit(),
                String.join("|", indicator.names().aliases()));
    }

    private static void refuseIfUsed(Path target) {
        try (Stream<Path> inside = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            if (Files.isRegularFile(target) || inside.findAny().isPresent()) {
                throw new UsageException("'" + target + "' is there already and not empty. Name another folder.");
            }
        } catch (IOException e) {
            throw new RunException("Cannot look into '" + target + "': " + e.getMessage() + ".", e);
        }
    }

    private static void make(Path target, Path shipped) {
        try (Stream<Path> catalogues = Files.list(shipped)) {
            Path reference = Files.createDirectories(target.resolve("reference"));
            Files.createDirectories(target.resolve("reports"));
            Files.createDirectories(target.resolve("tables"));
            for (Path catalogue : catalogues.sorted().toList()) {
                Files.copy(catalogue, reference.resolve(String.valueOf(catalogue.getFileName())));
            }
            Files.write(target.resolve("office.xlsx"), Template.standard().bytes());
            Files.copy(shipped.resolveSibling("corrections.csv"), target.resolve("corrections.csv"));
            try (InputStream job = InitCommand.class.getResourceAsStream("init-job.yaml")) {
                Files.write(
                        target.resolve("job.yaml"), Objects.requireNonNull(job).readAllBytes());
            }
        } catch (IOException e) {
            throw new RunException("Cannot make '" + target + "': " + e.getMessage() + ".", e);
        }
    }

    private static void explain(Path target, PrintStream out) {
        out.println("Made " + target + ":");
        out.println("  job.yaml     what is read and published; edit it first");
        out.println(
                "  reports/     put reports here: .txt .html .docx .pdf, named <region>-<period>-<kind> if you can,");
        out.println("               such as 500101-2023-H1-report.docx");
        out.println("  tables/      put tables here: .csv .xls .xlsx");
        out.println("  reference/   the catalogues: regions, indicators, units, peer groups; edit them as you like");
        out.println("  corrections.csv   what a figure should be read as, where the reader is wrong");
        out.println(
                "  office.xlsx  what the workbook looks like; put in your own fonts, colours, header, footer, logo");
        out.println("Then: jobs/duibiao run " + target.resolve("job.yaml"));
    }
}
