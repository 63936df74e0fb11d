package io.duibiao.cli;

import io.duibiao.job.SpecifiedJob;
import io.duibiao.job.Suggestion;
import io.duibiao.job.UsageException;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a command's words mean in a job's catalogues; words that mean nothing are a usage error with a suggestion. */
final class Ask {
    private final SpecifiedJob job;

    Ask(SpecifiedJob job) {
        this.job = job;
    }

    Reference reference() {
        return job.reference();
    }

    LakeReader lake() {
        return LakeReader.at(job.specification().folders().lake(), Map.of());
    }

    Indicator indicator(String word) {
        return job.reference()
                .indicators()
                .byId(word)
                .or(() -> job.reference().indicators().named(word))
                .orElseThrow(() -> {
                    Set<String> ids = job.reference().indicators().all().stream()
                            .map(Indicator::id)
                            .collect(Collectors.toSet());
                    return new UsageException("Unknown indicator '" + word + "': not in the catalogue."
                            + Suggestion.tail(word, ids) + " 'duibiao init --list-indicators' shows all.");
                });
    }

    Period period(String word) {
        return Period.tryParse(word)
                .orElseThrow(() -> new UsageException("Unknown period '" + word
                        + "': it must be like 2023, 2023-H1, 2023-Q2, 2023-Q1..Q3, 2023-M07 or 2023-M01..M07."));
    }

    Region region(String word, Period period) {
        return job.reference()
                .regions()
                .byCode(word, period.year())
                .or(() -> job.reference().regions().byCode(word))
                .or(() -> job.reference().regions().named(word, period.year()).stream()
                        .findFirst())
                .orElseThrow(() ->
                        new UsageException("Unknown region '" + word + "': neither a code nor a name of regions.csv."));
    }
}
