package io.duibiao.statement.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.document.Document;
import io.duibiao.document.format.Intake;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Region;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Statement;
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
import org.junit.jupiter.api.Test;

/** Reads original yearbook sheets and compares each cell with a key that was cleaned by hand; runs where they are at hand. */
class YearbookKeyTest {
    private static final Path SHARED = Path.of(System.getProperty("duibiao.shared", "../shared"));
    private static final Path FOLDER = SHARED.resolve("tables/yearbooks");

    private final Reference reference = ReferenceLoader.load(Path.of("data/reference"));

    @Test
    void every_cell_of_the_key_is_read_with_its_region_indicator_period_and_unit() throws IOException {
        Path key = SHARED.resolve("tables/yearbook_key_long.csv");
        assumeTrue(Files.isRegularFile(key), "the yearbook sheets are not at hand: " + key.toAbsolutePath());
        Map<String, List<NamedCsvRecord>> cells = cells(key);
        List<String> misses = new ArrayList<>();
        int compared = 0;
        for (Path file : files()) {
            List<NamedCsvRecord> expected =
                    cells.getOrDefault(plain(file.getFileName().toString()), List.of());
            List<Statement> statements = statements(file);
            for (NamedCsvRecord cell : expected) {
                compared++;
                if (statements.stream().noneMatch(statement -> matches(statement, cell))) {
                    misses.add(file.getFileName() + ": " + cell.getFields());
                }
            }
        }
        assertThat(compared).as("cells of the key whose sheet is there").isEqualTo(3316);
        assertThat(misses).as("cells that were not read as the key says").isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static Map<String, List<NamedCsvRecord>> cells(Path key) throws IOException {
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
                .read(file.getFileName().toString(), Files.readAllBytes(file))
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
