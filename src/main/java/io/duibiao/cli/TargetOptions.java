package io.duibiao.cli;

import io.duibiao.export.Target;
import io.duibiao.job.UsageException;
import io.duibiao.publish.exchange.database.DatabaseUrl;
import io.duibiao.publish.exchange.format.FileFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an export goes, and in which format. */
final class TargetOptions {
    /** What can be printed: texts in one file. */
    private static final List<FileFormat> PRINTED = List.of(FileFormat.CSV, FileFormat.CSV_FOR_EXCEL, FileFormat.JSONL);

    @Option(
            names = {"--to", "--jdbc"},
            paramLabel = "TARGET",
            description =
                    "a file, a folder, or the URL of a database that begins with jdbc: (default: standard output)")
    private @Nullable String to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "csv, csv-bom, xlsx, parquet, jsonl, sdmx or csvw (default: what the file's ending says, else csv)")
    private @Nullable String format;

    @Option(names = "--bom", description = "the same as --format csv-bom")
    private boolean bom;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description =
                    "the database's table, made where it is absent (default: duibiao_ and the exported table's name)")
    private @Nullable String table;

    @Option(
            names = "--credentials",
            paramLabel = "FILE",
            description = "lines user=… and password=… (default: DUIBIAO_JDBC_USER and DUIBIAO_JDBC_PASSWORD)")
    private @Nullable Path credentials;

    @Option(names = "--driver", paramLabel = "JAR", description = "the database's driver, where it does not come along")
    private @Nullable Path driver;

    boolean isStandardOutput() {
        return to == null;
    }

    Target target() {
        String place = Optional.ofNullable(to).orElseThrow();
        if (DatabaseUrl.isMeant(place)) {
            if (format().isPresent()) {
                throw new UsageException("A format is for files; a database has none. Leave --format out.");
            }
            return new Target.InDatabase(
                    new DatabaseUrl(place),
                    Optional.ofNullable(table),
                    Optional.ofNullable(credentials),
                    Optional.ofNullable(driver));
        }
        return Target.InFiles.of(place, Path.of(""), format());
    }

    /** Returns the file from which an export is printed. */
    Target printed(Path file) {
        FileFormat chosen = Target.format(Optional.of(format().orElse("csv")), "");
        if (!PRINTED.contains(chosen)) {
            throw new UsageException("Standard output takes csv and jsonl only. Name a file or a folder with --to.");
        }
        return new Target.InFiles(file, false, chosen);
    }

    private Optional<String> format() {
        return bom ? Optional.of("csv-bom") : Optional.ofNullable(format);
    }
}
