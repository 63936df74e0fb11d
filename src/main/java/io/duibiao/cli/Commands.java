package io.duibiao.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The commands by their names. What a command takes is read off its class, so a start makes the one that it was asked for alone. */
final class Commands {

    /** The names, in the order in which help lists them. */
    static final List<String> NAMES = List.of(
            "run", "submit", "extract", "rank", "explain", "targets", "check", "score", "export", "runs", "lake",
            "doctor", "init", "kernel", "help");

    private Commands() {}

    /** Adds to a command line the command that the arguments begin with; all of them where they begin with none. */
    static CommandLine addTo(CommandLine whole, String... args) {
        List<String> wanted =
                args.length > 0 && NAMES.contains(args[0]) && !args[0].equals("help") ? List.of(args[0]) : NAMES;
        wanted.forEach(name -> whole.addSubcommand(made(name)));
        return whole;
    }

    private static Object made(String name) {
        return switch (name) {
            case "run" -> new RunCommand();
            case "submit" -> new SubmitCommand();
            case "extract" -> new ExtractCommand();
            case "rank" -> new RankCommand();
            case "explain" -> new ExplainCommand();
            case "targets" -> new TargetsCommand();
            case "check" -> new CheckCommand();
            case "score" -> new ScoreCommand();
            case "export" -> new ExportCommand();
            case "runs" -> new RunsCommand();
            case "lake" -> new LakeCommand();
            case "doctor" -> new DoctorCommand();
            case "init" -> new InitCommand();
            case "kernel" -> new KernelCommand();
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException("No command is called '" + name + "'.");
        };
    }
}
