package io.duibiao.cli;

import io.duibiao.export.ExportOrder;
import io.duibiao.export.Exported;
import io.duibiao.export.Exporter;
import io.duibiao.export.Selection;
import io.duibiao.export.Subject;
import io.duibiao.job.RunException;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.job.UsageException;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.publish.exchange.DeliveryException;
import io.duibiao.publish.exchange.OrderException;
import io.duibiao.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao export rankings --to rankings.xlsx}: what the lake holds, for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes rankings, observations, growth, averages or findings of the lake to a file or a database.",
        footer = {
            "",
            "Formats:  csv       UTF-8; a text that a spreadsheet would take for a formula stands behind an apostrophe",
            "          csv-bom   the same behind a byte-order mark, by which Excel knows UTF-8",
            "          xlsx      real numbers and days; a text stays a text whatever it begins with",
            "          parquet   decimals of 38 digits, 14 after the point",
            "          jsonl     an object a line; absent values are null",
            "          sdmx      SDMX-CSV 2.0, and beside it its structure as SDMX-ML 3.0; both read back and checked",
            "          csvw      CSV as it is, and beside it its metadata (W3C CSV on the Web)",
            "",
            "Databases: rows are updated or inserted by their key, all in one transaction or none; none is deleted.",
            "  Who connects is told by DUIBIAO_JDBC_USER and DUIBIAO_JDBC_PASSWORD, or by --credentials FILE with the",
            "  lines user=… and password=…; never in the URL. The driver of PostgreSQL comes along (BSD licence). That of",
            "  MySQL (GPL) does not: name its jar with --driver.",
            "",
            "Example:  duibiao export rankings --period 2023-H1 --measure growth --to rankings.xlsx",
            "          duibiao export observations --indicator gdp --as-of 2020-12-31 --to out/ --format sdmx",
            "          duibiao export averages --among 500000 --period 2022 --to averages.csv",
            "          duibiao export growth --to jdbc:postgresql://db.example/statistics --table bureau.growth"
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TABLE", description = "rankings, observations, growth, averages or findings")
    private String table = "";

    @Mixin
    private SelectionOptions selection;

    @Mixin
    private TargetOptions target;

    @Option(
            names = "--columns",
            paramLabel = "NAME",
            split = ",",
            description = "which columns, in this order, such as rank,region_name,growth (default: all)")
    private List<String> columns = List.of();

    @Option(names = "--lake", paramLabel = "FOLDER", description = "the lake that is read (default: that of the job)")
    private @Nullable Path lake;

    @Option(names = "--quiet", description = "says nothing where all went well")
    private boolean quiet;

    @Mixin
    private JobOptions job;

    @Override
    public Integer call() throws IOException {
        SpecifiedJob specified = job.specified();
        Ask ask = new Ask(specified);
        Subject subject = Subject.of(table)
                .orElseThrow(() -> new UsageException(
                        "Unknown table '" + table + "': not one of " + String.join(", ", Subject.words()) + "."));
        Optional<Among> among = selection.among(subject, ask, specified);
        Reference reference = among.map(Among::reference).orElse(specified.reference());
        LakeReader reader = Optional.ofNullable(lake).map(LakeReader::at).orElseGet(ask::lake);
        Exporter exporter = new Exporter(
                reader, reference, Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS), System.getenv());
        try {
            Selection wanted = selection.selection(ask, among);
            if (target.isStandardOutput()) {
                print(exporter, subject, wanted);
            } else {
                Exported exported = exporter.export(new ExportOrder(subject, wanted, columns, target.target()));
                say(exported);
            }
        } catch (OrderException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (DeliveryException e) {
            throw new RunException(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.DONE;
    }

    private void print(Exporter exporter, Subject subject, Selection wanted) throws IOException {
        Path folder = Files.createTempDirectory("duibiao-export");
        Path file = folder.resolve("rows");
        try {
            exporter.export(new ExportOrder(subject, wanted, columns, target.printed(file)));
            Files.copy(file, System.out);
            System.out.flush();
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private void say(Exported exported) {
        if (!quiet) {
            System.err.println(exported.text());
        }
    }
}
