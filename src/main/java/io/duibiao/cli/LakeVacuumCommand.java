package io.duibiao.cli;

import io.duibiao.job.UsageException;
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
                "Lists data files that no version of the last days needs, and what killed runs left; with --yes removes them.",
        footer = {
            "",
            "Example:  duibiao lake vacuum",
            "          duibiao lake vacuum --days 30 --yes",
            "",
            "Nothing that --as-of shows is lost: releases are rows, not versions. Fewer than 7 days are refused, since a reader or",
            "a run may still be at those files."
        })
final class LakeVacuumCommand implements Callable<Integer> {
    private static final int LEAST_DAYS = 7;

    @Mixin
    private LakeOptions lake;

    @Mixin
    private FormatOptions format;

    @Option(
            names = "--days",
            paramLabel = "DAYS",
            defaultValue = "30",
            description = "the versions of so many days stay readable (default: ${DEFAULT-VALUE})")
    private int days = 30;

    @Option(names = "--yes", description = "removes the files; without it they are only listed")
    private boolean yes;

    @Option(names = "--dry-run", description = "only lists the files, as is usual without --yes")
    private boolean dryRun;

    @Override
    public Integer call() {
        if (days < LEAST_DAYS) {
            throw new UsageException(
                    "Cannot keep only " + days + " days: a reader or a run may still be at files of a version"
                            + " that was replaced since. Name at least " + LEAST_DAYS + ".");
        }
        boolean remove = yes && !dryRun;
        List<String> files = lake.locked("vacuum", tables -> tables.vacuum(days, remove));
        List<List<String>> rows = files.stream().map(List::of).toList();
        format.chosen().print(new Rows(List.of("file"), rows), System.out);
        System.err.println(files.size() + (remove ? " files removed." : " files would be removed. '--yes' does it."));
        return ExitCode.DONE;
    }
}
