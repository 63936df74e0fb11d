package io.duibiao.cli;

import io.duibiao.lake.lock.LakeLock;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao lake unlock}: frees a lock whose holder cannot be seen from here. */
@Command(
        name = "unlock",
        mixinStandardHelpOptions = true,
        description = "Says who holds the writer's lock; with --yes frees it, unless that process can be seen to run.",
        footer = {
            "",
            "Example:  duibiao lake unlock --yes",
            "",
            "A lock of a process of this machine that has ended needs no such thing: the next run takes it over by"
                    + " itself. This is",
            "for a lock that another machine or container left behind. Make sure there that nothing writes to the lake"
                    + " any more."
        })
final class LakeUnlockCommand implements Callable<Integer> {
    @Mixin
    private LakeOptions lake;

    @Option(names = "--yes", description = "frees the lock; without it only its holder is told")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        LakeLock lock = new LakeLock(lake.specified().specification().folders().lake());
        List<String> holders = lock.holders();
        if (holders.isEmpty()) {
            System.out.println("Nobody holds the lock.");
            return ExitCode.DONE;
        }
        if (yes) {
            lock.free();
        }
        System.out.println((yes ? "Freed the lock of " : "The lock is held by ") + String.join(" and ", holders) + ".");
        return ExitCode.DONE;
    }
}
