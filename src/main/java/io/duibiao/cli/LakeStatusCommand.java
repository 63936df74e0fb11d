package io.duibiao.cli;

import io.duibiao.lake.lock.WriterLock;
import io.duibiao.lake.upkeep.LakeFiles;
import io.duibiao.lake.upkeep.TableStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code duibiao lake status}: the tables and how large they are. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Lists the tables: version, rows, files, size, and when their files were last joined.",
        footer = {"", "Example:  duibiao lake status --format csv"})
final class LakeStatusCommand implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("table", "version", "changed", "rows", "files", "bytes", "earlier_files", "last_optimize");

    @Mixin
    private LakeOptions lake;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() throws IOException {
        LakeFiles files = lake.files();
        List<List<String>> rows =
                files.tables().stream().map(table -> row(files, table)).toList();
        format.chosen().print(new Rows(COLUMNS, rows), System.out);
        WriterLock.holder(WriterLock.ofLake(files.root()))
                .ifPresent(holder -> System.err.println("The writer's lock is held by " + holder.text() + "."));
        return ExitCode.DONE;
    }

    private static List<String> row(LakeFiles files, TableStatus table) {
        return List.of(
                table.path(),
                Long.toString(table.version()),
                table.changed().toString(),
                Long.toString(table.rows()),
                Integer.toString(table.files().size()),
                Long.toString(table.bytes()),
                Integer.toString(files.others(table).size()),
                table.optimized().map(Instant::toString).orElse(""));
    }
}
