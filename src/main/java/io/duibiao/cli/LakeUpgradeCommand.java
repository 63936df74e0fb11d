package io.duibiao.cli;

import io.duibiao.lake.Lake;
import io.duibiao.schema.LakeFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code duibiao lake upgrade}: brings a lake that an older program made to the format of this one. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description = "Brings the tables of a lake that an older version of Duibiao made to the format of this one.",
        footer = {
            "",
            "Example:  duibiao lake backup /backup/lake",
            "          duibiao lake upgrade",
            "",
            "Figures stay what they are. A lake of an older format can be read and not written to; one of a newer format is",
            "refused. An upgrade that breaks off goes on when it is called again."
        })
final class LakeUpgradeCommand implements Callable<Integer> {
    @Mixin
    private LakeOptions lake;

    @Override
    public Integer call() {
        int before = lake.locked("upgrade", Lake::upgrade);
        System.out.println(
                before == LakeFormat.CURRENT
                        ? "The lake is in format " + before + " already."
                        : "The lake is in format " + LakeFormat.CURRENT + " now; it was in format " + before + ".");
        return ExitCode.DONE;
    }
}
