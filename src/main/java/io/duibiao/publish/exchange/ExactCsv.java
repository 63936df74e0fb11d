package io.duibiao.publish.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** CSV for programs: every text as it is, formulas included, in UTF-8 without a mark, lines ended by LF. */
public final class ExactCsv {
    private ExactCsv() {}

    /** Writes a heading and rows into a file. */
    public static void write(Path file, List<String> heading, List<List<String>> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(heading);
            rows.forEach(csv::writeRecord);
        }
    }
}
