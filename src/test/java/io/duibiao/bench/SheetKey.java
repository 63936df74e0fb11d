package io.duibiao.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.document.Document;
import io.duibiao.document.format.Intake;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Statement;
import io.duibiao.statement.sheet.SheetReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sheets with a key that was cleaned by hand, a line a cell: {@code source, region_code, region_name, indicator, period, value,
 * unit}, where {@code source} ends with the sheet's file name.
 */
public final class SheetKey {
    private final Path folder;
    private final Path key;
    private final Reference reference;

    /** Makes the key of the sheets in a folder. */
    public SheetKey(Path folder, Path key, Reference reference) {
        this.folder = folder;
        this.key = key;
        this.reference = reference;
    }

    /**
     * How a file was read.
     *
     * @param file its name
     * @param cells how many cells of it the key has
     * @param misses those of them that were not read as the key says
     * @param read how many figures were read in all
     */
    public record FileScore(String file, int cells, List<String> misses, int read) {
        /** Returns how many cells were read as the key says. */
        public int right() {
            return cells - misses.size();
        }
    }

    /** Returns the score of each file that the key has cells of, by name. */
    public List<FileScore> scores() throws IOException {
        Map<String, List<NamedCsvRecord>> cells = cells();
        List<FileScore> scores = new ArrayList<>();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            List<NamedCsvRecord> expected = cells.getOrDefault(plain(name), List.of());
            if (!expected.isEmpty()) {
                List<Statement> statements = statements(file);
                List<String> misses = expected.stream()
                        .filter(cell -> statements.stream().noneMatch(statement -> matches(statement, cell)))
                        .map(cell -> name + ": " + cell.getFields())
                        .toList();
                scores.add(new FileScore(name, expected.size(), misses, statements.size()));
            }
        }
        return scores;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private Map<String, List<NamedCsvRecord>> cells() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(key)) {
            return csv.stream()
                    .collect(Collectors.groupingBy(
                            row -> plain(row.getField("source").split(" ", 2)[1])));
        }
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s—_-]", "");
    }

    private List<Statement> statements(Path file) throws IOException {
        Document document = new Intake()
                .read(String.valueOf(file.getFileName()), Files.readAllBytes(file))
                .document()
                .orElseThrow();
        SheetReader reader = new SheetReader(reference);
        return document.sheets().stream()
                .flatMap(sheet -> reader.read(document, sheet, Dateline.UNKNOWN).statements().stream())
                .toList();
    }

    private boolean matches(Statement statement, NamedCsvRecord cell) {
        return statement.scope().periodLabel().equals(cell.getField("period"))
                && statement.quantity().unit().symbol().equals(cell.getField("unit"))
                && sameValue(statement.quantity().value(), new BigDecimal(cell.getField("value")))
                && sameIndicator(statement.subject(), cell.getField("indicator"))
                && sameRegion(statement, cell);
    }

    private static boolean sameValue(BigDecimal read, BigDecimal expected) {
        return read.setScale(6, RoundingMode.HALF_UP).compareTo(expected.setScale(6, RoundingMode.HALF_UP)) == 0;
    }

    private boolean sameIndicator(String subject, String indicator) {
        Optional<String> id = reference.indicators().named(indicator).map(Indicator::id);
        Optional<String> read = reference.indicators().named(subject).map(Indicator::id);
        return subject.equals(indicator) || (id.isPresent() && id.equals(read));
    }

    private boolean sameRegion(Statement statement, NamedCsvRecord cell) {
        String words = statement.scope().region().words();
        return words.equals(cell.getField("region_code"))
                || words.equals(cell.getField("region_name"))
                || reference.regions().named(words, Integer.parseInt(cell.getField("period"))).stream()
                        .map(Region::code)
                        .anyMatch(cell.getField("region_code")::equals);
    }
}
