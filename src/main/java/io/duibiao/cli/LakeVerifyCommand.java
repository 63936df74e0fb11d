package io.duibiao.cli;

import io.duibiao.job.InputCheck;
import io.duibiao.lake.upkeep.Check;
import io.duibiao.lake.upkeep.Verification;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code duibiao lake verify}: whether the lake holds together. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks that every file, rule and row is there, each figure's document and its number in the text.",
        footer = {
            "",
            "Example:  duibiao lake verify",
            "",
            "Each number is read again at its place in the text that the lake keeps, and must be the figure's value;",
            "those of tables stand in their files, which are held against what was read. The memory that this takes",
            "does not grow with the lake. Exit code 1 where something is wrong."
        })
final class LakeVerifyCommand implements Callable<Integer> {
    @Mixin
    private LakeOptions lake;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        List<Check> checks = Verification.of(
                lake.files(),
                InputCheck.hashes(lake.specified()),
                lake.specified().reference().units());
        return new Checks(checks).print(format.chosen(), System.out);
    }
}
