package io.duibiao.job;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.period.Period;
import io.duibiao.reference.CatalogueText;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a CSV file beside the inputs says of each: {@code file,region,period,kind,released,source}. A table of many regions and
 * periods has those two fields empty.
 */
final class Manifest {
    private static final int MOST_NAMED = 5;

    private final Path place;
    private final Map<String, Dateline> datelines = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();

    private Manifest(Path place) {
        this.place = place;
    }

    /**
     * Returns the manifest of a file.
     *
     * @throws UsageException if a line of it cannot be understood
     */
    static Manifest read(Path file, Regions regions) {
        Manifest manifest = new Manifest(file);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(CatalogueText.read(file))) {
            for (NamedCsvRecord row : rows) {
                try {
                    String name = composed(row.getField("file"));
                    manifest.datelines.put(name, dateline(row, regions));
                    manifest.lines.put(name, row.getStartingLineNumber());
                } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
                    throw new UsageException(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage());
                }
            }
        } catch (IOException | CsvParseException e) {
            throw new UsageException(file + ": Cannot read this manifest: " + e.getMessage() + ".");
        }
        return manifest;
    }

    /** Returns what the manifest says of a file, by its name. */
    Dateline of(String fileName) {
        return datelines.getOrDefault(composed(fileName), Dateline.UNKNOWN);
    }

    /** A Mac names a file by letters and their accents apart. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Returns a note on the lines that tell of none of these files; empty where each tells of one. */
    Optional<String> unused(Set<String> fileNames) {
        Set<String> there = fileNames.stream().map(Manifest::composed).collect(Collectors.toSet());
        List<String> unused = lines.entrySet().stream()
                .filter(line -> !there.contains(line.getKey()))
                .map(line -> "'" + line.getKey() + "' (line " + line.getValue() + ")")
                .toList();
        if (unused.isEmpty()) {
            return Optional.empty();
        }
        String more = unused.size() > MOST_NAMED ? " and " + (unused.size() - MOST_NAMED) + " more" : "";
        return Optional.of(place + ": No input file is called "
                + unused.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more
                + ". What the manifest says of it is not used: mend the name, or remove the line.");
    }

    private static Dateline dateline(NamedCsvRecord row, Regions regions) {
        Optional<Period> period = field(row, "period").map(Period::parse);
        Optional<Region> region = field(row, "region")
                .map(code -> regions.byCode(code, period.map(Period::year).orElse(Regions.CURRENT))
                        .or(() -> regions.byCode(code))
                        .orElseThrow(() -> new DateTimeException(CatalogueWords.unknownRegion(code))));
        DocumentKind kind = field(row, "kind").map(Manifest::known).orElse(DocumentKind.UNKNOWN);
        return new Dateline(region, period, kind, field(row, "released").map(Manifest::day));
    }

    private static DocumentKind known(String word) {
        return kind(word).orElseThrow(() -> {
            List<String> words = Arrays.stream(DocumentKind.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .toList();
            return new IllegalArgumentException("Unknown kind '" + word + "': it must be one of "
                    + String.join(", ", words) + "." + Suggestion.tail(word, words));
        });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Cannot read '" + text + "' under 'released' as a day: write it as 2023-08-01.", e);
        }
    }

    private static Optional<String> field(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isBlank());
    }

    /** Returns the kind of document that a word such as {@code bulletin} names. */
    static Optional<DocumentKind> kind(String word) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
