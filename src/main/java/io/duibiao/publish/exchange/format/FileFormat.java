package io.duibiao.publish.exchange.format;

import io.duibiao.publish.exchange.Edition;
import io.duibiao.publish.exchange.EditionWriter;
import io.duibiao.publish.exchange.sdmx.SdmxFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of files. */
public enum FileFormat {
    /** Comma-separated values in UTF-8; what a spreadsheet would take for a formula stands behind an apostrophe. */
    CSV("csv"),
    /** The same behind a byte-order mark, by which Excel knows UTF-8. */
    CSV_FOR_EXCEL("csv"),
    /** A workbook with real numbers and days. */
    XLSX("xlsx"),
    /** Columns with exact decimals, for data frames. */
    PARQUET("parquet"),
    /** JSON Lines: an object a row. */
    JSONL("jsonl"),
    /** Comma-separated values as they are, and beside them their metadata after the W3C's CSV on the Web. */
    CSVW("csv"),
    /** SDMX-CSV 2.0, and beside it the structure as SDMX-ML 3.0. */
    SDMX("csv");

    private final String ending;

    FileFormat(String ending) {
        this.ending = ending;
    }

    private EditionWriter writer() {
        return switch (this) {
            case CSV -> new CsvFile(false);
            case CSV_FOR_EXCEL -> new CsvFile(true);
            case XLSX -> new WorkbookFile();
            case PARQUET -> new ParquetFile();
            case JSONL -> new JsonLinesFile();
            case CSVW -> new CsvwFiles();
            case SDMX -> new SdmxFiles();
        };
    }

    /** Returns the format of a file's ending: {@code xlsx}; empty where no format has it. Of several, the plainest. */
    public static Optional<FileFormat> ofEnding(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.ending))
                .findFirst();
    }

    /** Returns the usual name of a table's file: {@code rankings.csv}. */
    public String fileName(String table) {
        return table + "." + ending;
    }

    /**
     * Writes the files of an edition and returns them, the one with the rows first.
     *
     * @param edition what is written
     * @param folder an existing folder
     * @param name the name of the file with the rows
     * @throws io.duibiao.publish.exchange.OrderException if the format cannot hold it
     * @throws IOException if the folder does not take it
     */
    public List<Path> write(Edition edition, Path folder, String name) throws IOException {
        return writer().write(edition, folder, name);
    }
}
