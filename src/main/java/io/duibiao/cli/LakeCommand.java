package io.duibiao.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code duibiao lake}: the upkeep of a lake, one class a command. */
@Command(
        name = "lake",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Looks after the Delta tables: what is there, whether it holds together, joining and removing files, copies.",
        footer = {
            "",
            "Example:  duibiao lake status",
            "          duibiao lake verify --job jobs/nightly.yaml",
            "          duibiao lake vacuum --yes",
            "",
            "What writes takes the writer's lock, as a run does. Readers are never held up. All but optimize, vacuum and",
            "upgrade start no Spark session and want the lake in a folder of this machine."
        },
        subcommands = {
            LakeStatusCommand.class,
            LakeVerifyCommand.class,
            LakeOptimizeCommand.class,
            LakeVacuumCommand.class,
            LakeUpgradeCommand.class,
            LakeBackupCommand.class,
            LakeRestoreCommand.class,
            LakeUnlockCommand.class,
            HelpCommand.class
        })
final class LakeCommand {}
