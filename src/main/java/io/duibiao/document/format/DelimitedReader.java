package io.duibiao.document.format;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.duibiao.document.Format;
import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV and its relatives into one sheet named after the file; the delimiter is found by {@link Delimiter}. */
final class DelimitedReader {

    FileReading read(RawFile file, String text, char delimiter) throws IOException {
        List<List<SheetCell>> rows = new ArrayList<>();
        CellBudget budget = new CellBudget(file.limits());
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(1 << 16, text.length() + 1))
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                budget.spend(row.getFieldCount());
                rows.add(row.getFields().stream().map(SheetCell::text).toList());
            }
        }
        Sheet sheet = new Sheet(file.baseName(), rows, List.of(), false);
        return FileReading.of(file.document(Format.CSV, "", List.of(sheet)));
    }
}
