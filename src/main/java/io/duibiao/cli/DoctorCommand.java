package io.duibiao.cli;

import io.duibiao.cli.Diagnosis.Check;
import io.duibiao.cli.Diagnosis.State;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code duibiao doctor}: what this machine has, what it lacks, and what to do about it. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks this machine, the catalogues, the lake and the fonts, and says what to do.",
        footer = {"", "Example:  duibiao doctor"})
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private JobOptions job;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        List<Check> checks = Diagnosis.of(job.specified());
        List<List<String>> rows = checks.stream()
                .map(check -> List.of(check.state().name(), check.subject(), check.found(), check.advice()))
                .toList();
        format.chosen().print(new Rows(List.of("state", "what", "found", "advice"), rows), System.out);
        return checks.stream().anyMatch(check -> check.state() == State.FAIL) ? ExitCode.FAILED : ExitCode.DONE;
    }
}
