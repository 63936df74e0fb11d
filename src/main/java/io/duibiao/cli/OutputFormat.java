package io.duibiao.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a command prints its table. */
enum OutputFormat {
    /** Aligned columns for the eye. */
    table {
        @Override
        String text(Rows rows) {
            return AlignedTable.text(rows);
        }
    },
    /**
     * RFC 4180, with a heading, lines ended by LF. It goes into the next program of a pipe, so each text is as it was read: an
     * apostrophe before what looks like a formula, as in files for spreadsheets, would be a change of the data.
     */
    csv {
        @Override
        String text(Rows rows) {
            StringWriter text = new StringWriter();
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
                csv.writeRecord(rows.columns());
                rows.rows().forEach(csv::writeRecord);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.toString();
        }
    },
    /** An array of objects, one a row, all values as text. */
    json {
        @Override
        String text(Rows rows) {
            List<Map<String, String>> objects =
                    rows.rows().stream().map(row -> object(rows.columns(), row)).toList();
            try {
                return new ObjectMapper()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .writeValueAsString(objects)
                        + "\n";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    abstract String text(Rows rows);

    /** Prints the table. */
    void print(Rows rows, PrintStream out) {
        out.print(text(rows));
        out.flush();
    }

    private static Map<String, String> object(List<String> columns, List<String> row) {
        Map<String, String> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i), row.get(i));
        }
        return object;
    }
}
