package io.duibiao.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Several commands in one process, one after another, parted by commas: {@code rank … , explain …}. {@code jobs/duibiao} notes so the
 * classes that they need, from whose archive each of them starts quicker afterwards. How a command ends does not matter.
 */
public final class Rehearsal {
    private static final String NEXT = ",";

    private Rehearsal() {}

    /** Runs the commands and ends the process. */
    public static void main(String[] args) {
        commands(List.of(args)).forEach(Duibiao::execute);
        System.exit(ExitCode.DONE);
    }

    /** Returns the arguments of each command. */
    static List<String[]> commands(List<String> args) {
        List<String[]> commands = new ArrayList<>();
        for (int from = 0; from < args.size(); ) {
            int next = args.subList(from, args.size()).indexOf(NEXT);
            int to = next < 0 ? args.size() : from + next;
            commands.add(args.subList(from, to).toArray(String[]::new));
            from = to + 1;
        }
        return commands;
    }
}
