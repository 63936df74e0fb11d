package io.duibiao.cli;

import io.duibiao.benchmark.Options;
import io.duibiao.lake.reader.LakeReader;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day whose knowledge counts: shared by the commands that can look back. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "only what was known on this day, such as 2019-12-31: released until then and not withdrawn yet by a"
                            + " removed or replaced file; figures without a day of release do not count then")
    private @Nullable LocalDate day;

    /** Returns whether a day was named. */
    boolean isAsked() {
        return day != null;
    }

    Options options() {
        return Optional.ofNullable(day).map(Options.DEFAULT::asOf).orElse(Options.DEFAULT);
    }

    /** Returns the reader of what was known on the day; of what is known now where no day is named. */
    LakeReader known(LakeReader lake) {
        return Optional.ofNullable(day).map(lake::asOf).orElse(lake);
    }
}
