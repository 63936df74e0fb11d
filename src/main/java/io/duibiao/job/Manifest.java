package io.duibiao.job;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.period.Period;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a CSV file beside the inputs says of each: {@code file,region,period,kind,released,source}. A table of many regions and
 * periods has those two fields empty.
 */
final class Manifest {
    private final Map<String, Dateline> datelines = new LinkedHashMap<>();

    private Manifest() {}

    /**
     * Returns the manifest of a file.
     *
     * @throws UsageException if a line of it cannot be understood
     */
    static Manifest read(Path file, Regions regions) {
        Manifest manifest = new Manifest();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                try {
                    manifest.datelines.put(row.getField("file"), dateline(row, regions));
                } catch (DateTimeException | java.util.NoSuchElementException e) {
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
        return datelines.getOrDefault(fileName, Dateline.UNKNOWN);
    }

    private static Dateline dateline(NamedCsvRecord row, Regions regions) {
        Optional<Period> period = field(row, "period").map(Period::parse);
        Optional<Region> region = field(row, "region")
                .map(code -> regions.byCode(code, period.map(Period::year).orElse(Regions.CURRENT))
                        .or(() -> regions.byCode(code))
                        .orElseThrow(() ->
                                new DateTimeException("Unknown region '" + code + "': regions.csv has no such code.")));
        DocumentKind kind = field(row, "kind").flatMap(Manifest::kind).orElse(DocumentKind.UNKNOWN);
        return new Dateline(region, period, kind, field(row, "released").map(LocalDate::parse));
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
