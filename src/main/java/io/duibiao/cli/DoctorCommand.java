package io.duibiao.cli;

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
        return new Checks(Diagnosis.of(job.specified())).print(format.chosen(), System.out);
    }
}
