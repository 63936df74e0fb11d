package io.duibiao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao lake vacuum}: removes data files that no recent version needs. */
@Command(
        name = "vacuum",
        mixinStandardHelpOptions = true,
        description =
                "Lists data files that no version of the last 30 days needs, and what killed runs left; with --yes removes them.",
        footer = {
            "",
            "Example:  duibiao lake vacuum",
            "          duibiao lake vacuum --yes",
            "",
            "The 30 days are a setting of the tables themselves (delta.deletedFileRetentionDuration), by which Delta goes. Nothing",
            "that --as-of shows is lost: releases and runs are rows, not versions. Readers and runs at work need minutes."
        })
final class LakeVacuumCommand implements Callable<Integer> {
    @Mixin
    private LakeOptions lake;

    @Mixin
    private FormatOptions format;

    @Option(names = "--yes", description = "removes the files; without it they are only listed")
    private boolean yes;

    @Option(names = "--dry-run", description = "only lists the files, as is usual without --yes")
    private boolean dryRun;

    @Override
    public Integer call() {
        boolean remove = yes && !dryRun;
        List<String> files = lake.locked("vacuum", tables -> tables.vacuum(remove));
        List<List<String>> rows = files.stream().map(List::of).toList();
        format.chosen().print(new Rows(List.of("file"), rows), System.out);
        System.err.println(files.size() + (remove ? " files removed." : " files would be removed. '--yes' does it."));
        return ExitCode.DONE;
    }
}
