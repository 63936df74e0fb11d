package io.duibiao.publish.exchange.format;

import io.duibiao.publish.exchange.Csv;
import io.duibiao.publish.exchange.Edition;
import io.duibiao.publish.exchange.EditionWriter;
import io.duibiao.publish.exchange.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * CSV as all tables of the product are: safe to be opened in a spreadsheet.
 *
 * @param forExcel whether it begins with a byte-order mark
 */
record CsvFile(boolean forExcel) implements EditionWriter {

    @Override
    public List<Path> write(Edition edition, Path folder, String name) throws IOException {
        Csv csv = new Csv(edition.data().columns().stream().map(Field::name).toList());
        edition.data().rows().forEach(csv::row);
        return List.of(Files.writeString(folder.resolve(name), forExcel ? csv.textForExcel() : csv.text()));
    }
}
