package io.duibiao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code duibiao lake optimize}: joins small files, and lays tables out as their size asks. */
@Command(
        name = "optimize",
        mixinStandardHelpOptions = true,
        description = "Joins small files, and lays the tables out as their size asks. Figures stay what they are.",
        footer = {"", "Example:  duibiao lake optimize"})
final class LakeOptimizeCommand implements Callable<Integer> {
    @Mixin
    private LakeOptions lake;

    @Override
    public Integer call() {
        return lake.locked("optimize", tables -> {
            tables.optimize();
            return ExitCode.DONE;
        });
    }
}
