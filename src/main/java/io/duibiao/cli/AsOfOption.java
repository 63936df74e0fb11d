package io.duibiao.cli;

import io.duibiao.benchmark.Options;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day whose knowledge counts: shared by the commands that can look back. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "only what was released until this day, such as 2019-12-31; figures without a day of release"
                    + " do not count then")
    private @Nullable LocalDate day;

    /** Returns whether a day was named. */
    boolean isAsked() {
        return day != null;
    }

    Options options() {
        return Optional.ofNullable(day).map(Options.DEFAULT::asOf).orElse(Options.DEFAULT);
    }
}
