package io.duibiao.export;

import io.duibiao.publish.exchange.OrderException;
import io.duibiao.publish.exchange.database.Credentials;
import io.duibiao.publish.exchange.database.DatabaseDelivery;
import io.duibiao.publish.exchange.database.DatabaseUrl;
import io.duibiao.publish.exchange.format.FileFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where an export goes: files, or a table of a database. */
public sealed interface Target {

    /** The words for formats, with what they mean. */
    Map<String, FileFormat> FORMATS = formats();

    private static Map<String, FileFormat> formats() {
        Map<String, FileFormat> formats = new LinkedHashMap<>();
        formats.put("csv", FileFormat.CSV);
        formats.put("csv-bom", FileFormat.CSV_FOR_EXCEL);
        formats.put("xlsx", FileFormat.XLSX);
        formats.put("parquet", FileFormat.PARQUET);
        formats.put("jsonl", FileFormat.JSONL);
        formats.put("sdmx", FileFormat.SDMX);
        formats.put("sdmx-csv", FileFormat.SDMX);
        formats.put("csvw", FileFormat.CSVW);
        return formats;
    }

    /**
     * Returns the format that a word means, or the one of a file's ending where no word is given.
     *
     * @throws OrderException if there is none
     */
    static FileFormat format(Optional<String> word, String to) {
        if (word.isEmpty()) {
            return FileFormat.ofEnding(to)
                    .orElseThrow(() -> new OrderException(
                            "Which format has '" + to + "'? Name one of " + String.join(", ", FORMATS.keySet()) + "."));
        }
        return Optional.ofNullable(FORMATS.get(word.get().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new OrderException("Unknown format '" + word.get() + "': not one of "
                        + String.join(", ", FORMATS.keySet()) + "."));
    }

    /**
     * A file, or the folder for one.
     *
     * @param path the file, with its companions beside it; or a folder
     * @param isFolder whether it is a folder, in which the file gets its table's name
     * @param format the format
     */
    record InFiles(Path path, boolean isFolder, FileFormat format) implements Target {

        /**
         * Returns the target of a text: a folder where one is there or the text ends in {@code /}.
         *
         * @param to the text, relative to a folder
         * @param base that folder
         * @param format the word for the format; empty where the file's ending tells
         * @throws OrderException if the format is unknown
         */
        public static InFiles of(String to, Path base, Optional<String> format) {
            Path path = base.resolve(to);
            return new InFiles(path, to.endsWith("/") || Files.isDirectory(path), Target.format(format, to));
        }

        Path file(String table) {
            return isFolder ? path.resolve(format.fileName(table)) : path;
        }
    }

    /**
     * A table of a database. Who connects is looked up when it is delivered.
     *
     * @param url the database
     * @param table the table; empty for {@code duibiao_} and the subject
     * @param credentials the file that says who connects; empty for the environment
     * @param driver the jar of the driver; empty where it is on the class path
     */
    record InDatabase(DatabaseUrl url, Optional<String> table, Optional<Path> credentials, Optional<Path> driver)
            implements Target {

        DatabaseDelivery delivery(Subject subject, Map<String, String> environment) {
            return new DatabaseDelivery(
                    url, table.orElse("duibiao_" + subject.word()), Credentials.of(credentials, environment), driver);
        }
    }
}
