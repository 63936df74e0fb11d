package io.duibiao.cli;

import io.duibiao.job.Product;
import io.duibiao.job.RunException;
import io.duibiao.job.UsageException;
import io.duibiao.job.telling.Secrets;
import io.duibiao.lake.backup.BackupException;
import io.duibiao.lake.lock.LockedException;
import io.duibiao.lake.reader.NoLakeException;
import io.duibiao.lake.storage.Digits;
import io.duibiao.reference.ReferenceException;
import io.duibiao.schema.LakeFormatException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: {@code duibiao run jobs/nightly.yaml}. */
@Command(
        name = "duibiao",
        mixinStandardHelpOptions = true,
        description = "对标: reads the reports of districts, compares their figures and ranks them.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage or job specification, 3 some input was rejected or a brief"
                    + " withheld, 130 interrupted.",
            "Example:  duibiao run jobs/nightly.yaml"
        })
public final class Duibiao {

    /** Runs the command of the arguments and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(execute(args));
    }

    /** Runs the command of the arguments with the process's own output, and returns its exit code. */
    static int execute(String... args) {
        Digits.writePlainly();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int code = commandLine(out, err, args).execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Returns the command line for these arguments that prints to these streams. */
    static CommandLine commandLine(PrintStream out, PrintStream err, String... args) {
        CommandLine whole = new CommandLine(new Duibiao());
        whole.getCommandSpec().version("duibiao " + Product.VERSION);
        return Commands.addTo(whole, args)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
                .setParameterExceptionHandler(Duibiao::explainUsage)
                .setExecutionExceptionHandler(Duibiao::explainFailure);
    }

    private static Ansi ansi() {
        boolean plain = System.getenv("NO_COLOR") != null || !Boolean.getBoolean("duibiao.terminal");
        return plain ? Ansi.OFF : Ansi.AUTO;
    }

    private static int explainUsage(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println("duibiao: " + problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int explainFailure(Exception problem, CommandLine command, ParseResult arguments) {
        if (isOfTheUser(problem) || isOfTheSurroundings(problem)) {
            command.getErr().println("duibiao: " + Secrets.hidden(String.valueOf(problem.getMessage())));
            return isOfTheUser(problem) ? ExitCode.USAGE : ExitCode.FAILED;
        }
        Optional<String> denied = NoRight.in(problem);
        if (denied.isPresent()) {
            command.getErr().println("duibiao: " + Secrets.hidden(denied.get()));
            return ExitCode.FAILED;
        }
        command.getErr().println("duibiao: This is a mistake of the program. Please report it with what follows.");
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        command.getErr().print(Secrets.hidden(trace.toString()));
        command.getErr().flush();
        return ExitCode.FAILED;
    }

    private static boolean isOfTheUser(Exception problem) {
        return problem instanceof UsageException || problem instanceof ReferenceException;
    }

    private static boolean isOfTheSurroundings(Exception problem) {
        return problem instanceof RunException
                || problem instanceof NoLakeException
                || problem instanceof LockedException
                || problem instanceof LakeFormatException
                || problem instanceof BackupException;
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
