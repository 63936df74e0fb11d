package io.duibiao.job;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.duibiao.reference.CatalogueText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads published statements that are to be checked: a CSV with a heading, or a YAML list of blocks with the same keys. */
public final class ClaimsFile {

    /** What can be said of a claim. */
    public static final List<String> COLUMNS = List.of(
            "statement",
            "kind",
            "region",
            "among",
            "indicator",
            "period",
            "measure",
            "side",
            "threshold",
            "claimed",
            "unit");

    private static final String ADVICE = "Name a CSV with the columns " + COLUMNS + ", or a YAML list with these keys.";

    private ClaimsFile() {}

    /**
     * Returns the claims of a file in their order.
     *
     * @throws UsageException if the file cannot be read, or has other columns or keys
     */
    public static List<ClaimLine> read(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".yaml") || name.endsWith(".yml") ? yaml(file, name) : csv(file, name);
    }

    private static List<ClaimLine> csv(Path file, String name) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(CatalogueText.read(file))) {
            List<ClaimLine> claims = new ArrayList<>();
            for (NamedCsvRecord line : csv) {
                String place = name + ":" + line.getStartingLineNumber();
                checkColumns(place, line.getHeader());
                claims.add(new ClaimLine(place, filled(line)));
            }
            return claims;
        } catch (CsvParseException | IOException e) {
            throw new UsageException(file + ": Cannot read the file: " + e.getMessage() + ". " + ADVICE);
        }
    }

    private static void checkColumns(String place, List<String> header) {
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                throw new UsageException(place + ": Unknown column '" + column + "': not one of " + COLUMNS + "."
                        + Suggestion.tail(column, Set.copyOf(COLUMNS)));
            }
        }
    }

    private static Map<String, String> filled(NamedCsvRecord line) {
        Map<String, String> cells = new LinkedHashMap<>();
        line.getFieldsAsMap().forEach((column, text) -> {
            if (!text.isBlank()) {
                cells.put(column, text.strip());
            }
        });
        return cells;
    }

    private static List<ClaimLine> yaml(Path file, String name) {
        if (!(YamlFile.root(file, ADVICE) instanceof SequenceNode list)) {
            throw new UsageException(file + ": Cannot find a list of claims. " + ADVICE);
        }
        List<String> problems = new ArrayList<>();
        List<ClaimLine> claims = new ArrayList<>();
        for (Node item : list.getValue()) {
            YamlBlock block = new YamlBlock(name, item, new LinkedHashSet<>(COLUMNS), problems);
            Map<String, String> cells = new LinkedHashMap<>();
            COLUMNS.forEach(key -> block.optional(key).ifPresent(text -> cells.put(key, text)));
            String line =
                    item.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            claims.add(new ClaimLine(name + line, cells));
        }
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
        return claims;
    }
}
