package io.duibiao.cli;

import io.duibiao.document.limit.Limit;
import io.duibiao.document.limit.Limits;
import io.duibiao.job.CatalogueWords;
import io.duibiao.job.CorrectionFile;
import io.duibiao.job.FigureReader;
import io.duibiao.job.UsageException;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With what knowledge files are read that no job specifies. */
final class ReadingOptions {
    @Option(names = "--region", paramLabel = "CODE", description = "whose report it is, instead of what the text says")
    private @Nullable String region;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "which period it reports on, such as 2023-H1, instead of what the text says")
    private @Nullable String period;

    @Option(names = "--reference", paramLabel = "FOLDER", description = "the catalogues (default: those that ship)")
    private @Nullable Path catalogues;

    @Option(
            names = "--corrections",
            paramLabel = "CSV",
            description = "corrections by hand that are applied to what is read, such as data/corrections.csv")
    private @Nullable Path corrections;

    @Option(
            names = "--limit",
            paramLabel = "NAME=NUMBER",
            description = "allows a single file more, or less, than usual: file_mb, unpacked_mb, text_mb, inflation,"
                    + " entries, cells, nesting or seconds, such as --limit seconds=900")
    private Map<String, Long> limits = Map.of();

    /** Returns what a single file may hold and cost. */
    Limits limits() {
        Limits asked = Limits.STANDARD;
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            Limit named = Limit.of(limit.getKey())
                    .orElseThrow(() -> new UsageException("Unknown limit '" + limit.getKey()
                            + "': it must be one of "
                            + Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.joining(", ")) + "."));
            if (limit.getValue() < 1) {
                throw new UsageException("Invalid limit " + limit.getKey() + ": it must be above 0.");
            }
            asked = asked.with(named, limit.getValue());
        }
        return asked;
    }

    /** Returns the reader with the corrections that are asked for. */
    FigureReader reader(Reference reference) {
        CorrectionFile file =
                Optional.ofNullable(corrections).map(CorrectionFile::read).orElse(CorrectionFile.NONE);
        return new FigureReader(reference, file.corrections(reference), limits());
    }

    Reference reference() {
        return ReferenceLoader.load(Optional.ofNullable(catalogues).orElseGet(Home::catalogues));
    }

    /** Returns what the options tell of the files. */
    Dateline known(Reference reference) {
        Optional<Period> asked = Optional.ofNullable(period).map(ReadingOptions::period);
        Optional<Region> named = Optional.ofNullable(region).map(code -> reference
                .regions()
                .byCode(code, asked.map(Period::year).orElse(Regions.CURRENT))
                .or(() -> reference.regions().byCode(code))
                .orElseThrow(() -> new UsageException(CatalogueWords.unknownRegion(code))));
        return new Dateline(named, asked, DocumentKind.UNKNOWN, Optional.empty());
    }

    private static Period period(String text) {
        return Period.tryParse(text)
                .orElseThrow(() ->
                        new UsageException("Unknown period '" + text + "': it must be like " + Period.FORMS + "."));
    }
}
