package io.duibiao.statement.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.reference.Region;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Reading;
import io.duibiao.statement.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two thousand sheets drawn at random: every cell is read right. */
class RandomSheetTest {
    private static final int SHEETS = 2_000;

    private final Reference reference = ReferenceLoader.load(Path.of("data/reference"));
    private final SheetReader reader = new SheetReader(reference);

    @Test
    void every_cell_of_a_random_sheet_is_read_with_its_region_indicator_year_value_and_unit() {
        for (long seed = 0; seed < SHEETS; seed++) {
            RandomSheet random = new RandomSheet(seed);
            Document document = new Document("", "random.xlsx", Format.XLSX, "", List.of(random.sheet()));
            Reading reading = reader.read(document, random.sheet(), Dateline.UNKNOWN);
            Set<String> read = reading.statements().stream().map(this::line).collect(Collectors.toSet());
            assertThat(read).as("seed %d:%n%s", seed, random).isEqualTo(random.expected());
            assertThat(reading.unread()).as("unread of seed %d", seed).isEmpty();
        }
    }

    private String line(Statement statement) {
        String words = statement.scope().region().words();
        String region = reference.regions().byCode(words).map(Region::name).orElse(words);
        return String.join(
                " ",
                region,
                statement.subject(),
                statement.scope().periodLabel(),
                statement.quantity().value().toPlainString(),
                statement.quantity().unit().symbol());
    }
}
