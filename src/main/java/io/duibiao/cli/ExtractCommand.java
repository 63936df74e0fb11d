package io.duibiao.cli;

import io.duibiao.document.Reject;
import io.duibiao.extract.Annotations;
import io.duibiao.extract.CatalogueLine;
import io.duibiao.extract.ReleaseChange;
import io.duibiao.extract.ReleaseChanges;
import io.duibiao.extract.UnknownSubject;
import io.duibiao.extract.UnknownSubjects;
import io.duibiao.job.FigureReader;
import io.duibiao.job.FileStatements;
import io.duibiao.job.LayoutFile;
import io.duibiao.job.RunException;
import io.duibiao.job.UsageException;
import io.duibiao.observation.ExtractRow;
import io.duibiao.publish.page.MarkedPage;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Dateline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code duibiao extract report.txt}: the figures of any report or table, without a lake. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description =
                "Prints the figures of reports and tables: txt, html, docx, pdf, csv, xls, xlsx; - reads standard input.",
        footer = {
            "",
            "Examples:  duibiao extract data/reports/500101-2023-H1-report.txt --format csv",
            "           duibiao extract --unknown data/reports/* --format csv",
            "           duibiao extract --annotate report.html data/reports/500101-2023-H1-report.txt",
            "           duibiao extract --compare earlier.docx later.docx",
            "           duibiao extract --explain-layout gdp.xlsx > gdp.xlsx.layout.yaml"
        })
final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files to read, or - for standard input")
    private List<Path> files = List.of();

    @ArgGroup(exclusive = true)
    private ExtractAim aim = new ExtractAim();

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        if (aim.compare() && files.size() != 2) {
            throw new UsageException("--compare needs two files, the earlier release first; " + files.size()
                    + " are named: duibiao extract --compare FILE1 FILE2");
        }
        if (aim.annotate().isPresent() && files.size() != 1) {
            throw new UsageException("--annotate needs one file; " + files.size()
                    + " are named: duibiao extract --annotate OUT.html FILE");
        }
        Reference reference = reading.reference();
        Dateline known = reading.known(reference);
        FigureReader reader = reading.reader(reference);
        List<FileStatements> said = files.stream()
                .map(file -> reader.statements(name(file), content(file), known, layout(file)))
                .toList();
        List<Reject> rejects =
                said.stream().flatMap(file -> file.rejects().stream()).toList();
        rejects.stream().map(Reject::message).forEach(System.err::println);
        if (aim.annotate().isPresent()) {
            annotate(aim.annotate().get(), said.get(0), new Annotations(reference));
        } else if (aim.explainLayout()) {
            for (int i = 0; i < files.size(); i++) {
                reader.layouts(said.get(i), layout(files.get(i))).forEach(System.out::println);
            }
        } else {
            format.chosen().print(rows(said, reference), System.out);
        }
        boolean defective = rejects.stream().anyMatch(reject -> !reject.reason().isRemark());
        return defective ? ExitCode.REJECTED : ExitCode.DONE;
    }

    private static void annotate(Path page, FileStatements said, Annotations annotations) {
        annotations.of(said).ifPresent(marked -> {
            try {
                Files.writeString(page, new MarkedPage(marked).html());
                System.err.println("Wrote " + page + ": " + marked.marks().size() + " numbers.");
            } catch (IOException e) {
                throw new RunException("Cannot write '" + page + "': " + e.getMessage() + ".", e);
            }
        });
    }

    private Rows rows(List<FileStatements> said, Reference reference) {
        if (aim.unknown()) {
            return unknown(new UnknownSubjects(reference).of(said));
        }
        if (aim.compare()) {
            List<ReleaseChange> changes = new ReleaseChanges(reference).between(said.get(0), said.get(1));
            return new Rows(
                    ReleaseChange.COLUMNS,
                    changes.stream().map(ReleaseChange::values).toList());
        }
        ExtractRow row = new ExtractRow(reference);
        List<List<String>> rows = new ArrayList<>();
        said.forEach(file -> file.document().ifPresent(document -> file.statements()
                .forEach(statement -> rows.add(row.values(document, file.dateline(), statement)))));
        return new Rows(ExtractRow.COLUMNS, rows);
    }

    /** As CSV it is to be pasted into a catalogue, so nothing but the catalogue's own columns may stand there. */
    private Rows unknown(List<UnknownSubject> subjects) {
        if (format.chosen() == OutputFormat.csv) {
            return new Rows(
                    CatalogueLine.COLUMNS,
                    subjects.stream().map(CatalogueLine::of).toList());
        }
        return new Rows(
                UnknownSubject.COLUMNS,
                subjects.stream().map(UnknownSubject::values).toList());
    }

    private static LayoutFile layout(Path file) {
        return isStandardInput(file) ? LayoutFile.NONE : LayoutFile.beside(file);
    }

    private static String name(Path file) {
        return isStandardInput(file) ? "stdin" : String.valueOf(file.getFileName());
    }

    private static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }

    private byte[] content(Path file) {
        try (InputStream in = isStandardInput(file) ? System.in : Files.newInputStream(file)) {
            return reading.limits().read(in);
        } catch (NoSuchFileException e) {
            throw new UsageException("Cannot read '" + file + "': there is no such file. Name another one.");
        } catch (AccessDeniedException e) {
            throw new UsageException("Cannot read '" + file + "': its rights do not allow it. Change them.");
        } catch (IOException e) {
            throw new UsageException(
                    "Cannot read '" + file + "': " + e.getMessage() + ". Name a file that can be read.");
        }
    }
}
