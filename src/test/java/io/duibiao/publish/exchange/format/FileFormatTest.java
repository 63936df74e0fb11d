package io.duibiao.publish.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.DuckDb;
import io.duibiao.publish.exchange.Edition;
import io.duibiao.publish.exchange.Field;
import io.duibiao.publish.exchange.FieldType;
import io.duibiao.publish.exchange.HardRows;
import io.duibiao.publish.exchange.OrderException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format written from 200 seeded rows and read back by a reader that knows nothing of the writer. */
class FileFormatTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void parquet_comes_back_from_duckdb_with_every_decimal(long seed) throws IOException, SQLException {
        Edition edition = HardRows.edition(seed);
        Path file = FileFormat.PARQUET.write(edition, folder, "rows.parquet").get(0);
        assertThat(DuckDb.rows("SELECT * FROM read_parquet(" + DuckDb.quoted(file) + ")"))
                .isEqualTo(DuckDb.expected(edition.data()));
        assertThat(DuckDb.rows("SELECT column_type FROM (DESCRIBE SELECT value, rank, released FROM read_parquet("
                        + DuckDb.quoted(file) + "))"))
                .containsExactly(List.of("DECIMAL(38,14)"), List.of("INTEGER"), List.of("DATE"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void json_lines_come_back_from_duckdb_whose_own_numbers_are_doubles(long seed) throws IOException, SQLException {
        Edition edition = HardRows.edition(seed);
        DataSet texts = edition.data()
                .select(edition.data().columns().stream()
                        .filter(field -> field.type() != FieldType.DECIMAL)
                        .map(Field::name)
                        .toList());
        Path file = FileFormat.JSONL.write(edition, folder, "rows.jsonl").get(0);
        assertThat(DuckDb.rows("SELECT * FROM read_json(" + DuckDb.quoted(file)
                        + ", format = 'newline_delimited', columns = {" + duckDbTypes(texts) + "})"))
                .isEqualTo(DuckDb.expected(texts));
    }

    @Test
    void json_lines_carry_every_decimal() throws IOException {
        Edition edition = HardRows.edition(1);
        Path file = FileFormat.JSONL.write(edition, folder, "rows.jsonl").get(0);
        int value = edition.data().structure().columns().indexOf("value");
        ObjectMapper exact = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        List<String> read = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode number = exact.readTree(line).get("value");
            read.add(number.isNull() ? "" : DuckDb.plain(number.decimalValue()));
        }
        assertThat(read)
                .isEqualTo(edition.data().rows().stream()
                        .map(row -> row.get(value))
                        .map(text -> text.isEmpty() ? "" : DuckDb.plain(new BigDecimal(text)))
                        .toList());
    }

    @Test
    void json_lines_keep_the_decimals_that_were_published() throws IOException {
        Path file = FileFormat.JSONL
                .write(HardRows.edition(1), folder, "rows.jsonl")
                .get(0);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(HardRows.COUNT).anyMatch(line -> line.contains("\"value\":6.00,"));
        assertThat(lines).anyMatch(line -> line.contains("\"value\":null,"));
        assertThat(lines).anyMatch(line -> line.contains("\"value\":0,"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void csv_comes_back_from_duckdb_once_one_apostrophe_is_taken_off_each_guarded_text(long seed)
            throws IOException, SQLException {
        Edition edition = HardRows.edition(seed);
        Path file = FileFormat.CSV.write(edition, folder, "rows.csv").get(0);
        List<List<String>> read = csv(file, edition.data());
        assertThat(read.stream().map(row -> row.stream()
                        .map(cell -> cell.matches("(?s)'+[=+\\-@\\t\\r].*") ? cell.substring(1) : cell)
                        .toList()))
                .containsExactlyElementsOf(edition.data().rows());
        assertThat(read.stream().flatMap(List::stream))
                .as("no text that a spreadsheet would run")
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*") && !cell.matches("[+-]?\\d+(\\.\\d+)?"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void csv_on_the_web_comes_back_from_duckdb_as_it_was(long seed) throws IOException, SQLException {
        Edition edition = HardRows.edition(seed);
        Path file = FileFormat.CSVW.write(edition, folder, "rows.csv").get(0);
        assertThat(csv(file, edition.data()))
                .containsExactlyElementsOf(edition.data().rows());
    }

    @Test
    void csv_on_the_web_tells_types_meanings_and_key() throws IOException {
        Edition edition = HardRows.edition(1);
        List<Path> files = FileFormat.CSVW.write(edition, folder, "rows.csv");
        assertThat(files)
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactly("rows.csv", "rows.csv-metadata.json");
        JsonNode metadata = new ObjectMapper().readTree(files.get(1).toFile());
        assertThat(metadata.path("@context").path(0).asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(metadata.path("url").asText()).isEqualTo("rows.csv");
        List<String> columns = StreamSupport.stream(
                        metadata.path("tableSchema").path("columns").spliterator(), false)
                .map(column -> column.path("name").asText() + ":"
                        + column.path("datatype").asText())
                .toList();
        assertThat(columns).contains("value:decimal", "rank:integer", "released:date", "words:string");
        assertThat(columns)
                .hasSameSizeAs(Files.readAllLines(files.get(0)).get(0).split(","));
        assertThat(metadata.path("tableSchema").path("primaryKey")).hasSize(5);
    }

    @Test
    void excel_knows_the_encoding_by_a_byte_order_mark_and_programs_get_none() throws IOException {
        Edition edition = HardRows.edition(1);
        byte[] plain = Files.readAllBytes(
                FileFormat.CSV.write(edition, folder, "a.csv").get(0));
        byte[] marked = Files.readAllBytes(
                FileFormat.CSV_FOR_EXCEL.write(edition, folder, "b.csv").get(0));
        assertThat(plain).startsWith("indicator".getBytes(StandardCharsets.UTF_8));
        assertThat(marked).startsWith(0xEF, 0xBB, 0xBF).hasSize(plain.length + 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_workbook_holds_real_numbers_and_days_and_texts_that_stay_texts(long seed) throws IOException {
        Edition edition = HardRows.edition(seed);
        Path file = FileFormat.XLSX.write(edition, folder, "rows.xlsx").get(0);
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = workbook.getSheet("hard_rows");
            assertThat(sheet.getLastRowNum()).isEqualTo(HardRows.COUNT);
            for (int i = 0; i < HardRows.COUNT; i++) {
                check(sheet.getRow(i + 1), edition.data(), i);
            }
            assertThat(workbook.getSheet("columns").getLastRowNum())
                    .isEqualTo(edition.data().columns().size());
        }
    }

    private static void check(Row row, DataSet data, int number) {
        for (int i = 0; i < data.columns().size(); i++) {
            Field field = data.columns().get(i);
            String expected = data.rows().get(number).get(i);
            Cell cell = row.getCell(i);
            if (expected.isEmpty()) {
                assertThat(cell)
                        .as("%s in row %d is absent, not zero", field.name(), number)
                        .isNull();
            } else {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                assertThat(text(cell, field.type()))
                        .as("%s in row %d", field.name(), number)
                        .isEqualTo(
                                field.type() == FieldType.DECIMAL ? DuckDb.plain(new BigDecimal(expected)) : expected);
            }
        }
    }

    private static String text(Cell cell, FieldType type) {
        if (cell.getCellType() == CellType.STRING) {
            assertThat(type)
                    .as("numbers are texts only where a spreadsheet would lose digits")
                    .isIn(FieldType.TEXT, FieldType.PERIOD, FieldType.DECIMAL);
            return cell.getStringCellValue();
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return DuckDb.plain(new BigDecimal(Double.toString(cell.getNumericCellValue())));
    }

    @Test
    void a_number_of_usual_size_is_a_number_in_the_workbook() throws IOException {
        Path file =
                FileFormat.XLSX.write(HardRows.edition(1), folder, "rows.xlsx").get(0);
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            int value = HardRows.of(1).structure().columns().indexOf("value");
            List<Cell> numbers = new ArrayList<>();
            sheet.forEach(
                    row -> java.util.Optional.ofNullable(row.getCell(value)).ifPresent(numbers::add));
            assertThat(numbers).anySatisfy(cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0.00");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void the_same_rows_are_the_same_bytes(FileFormat format) throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        List<Path> first = format.write(HardRows.edition(7), one, "rows.x");
        List<Path> second = format.write(HardRows.edition(7), two, "rows.x");
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i)).hasSameBinaryContentAs(second.get(i));
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void nothing_at_all_can_be_written(FileFormat format) throws IOException {
        DataSet empty = DataSet.of(HardRows.of(1).structure(), List.of());
        Edition edition = new Edition(
                empty, HardRows.edition(1).naming(), HardRows.edition(1).prepared());
        assertThat(format.write(edition, folder, "rows.x").get(0)).exists();
    }

    @Test
    void a_text_that_no_cell_can_hold_is_refused_with_what_to_do() {
        DataSet data = HardRows.of(1).select(List.of("no", "words"));
        DataSet large = new DataSet(data.structure(), data.columns(), List.of(List.of("1", "长".repeat(32_768))));
        Edition edition = new Edition(
                large, HardRows.edition(1).naming(), HardRows.edition(1).prepared());
        assertThatThrownBy(() -> FileFormat.XLSX.write(edition, folder, "rows.xlsx"))
                .isInstanceOf(OrderException.class)
                .hasMessageContaining("a cell holds 32767")
                .hasMessageContaining("--columns");
    }

    private static List<List<String>> csv(Path file, DataSet data) throws SQLException {
        String names = data.columns().stream()
                .map(field -> "'" + field.name() + "': 'VARCHAR'")
                .collect(Collectors.joining(", "));
        List<List<String>> rows = DuckDb.rows("SELECT * FROM read_csv(" + DuckDb.quoted(file)
                + ", header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', columns = {" + names
                + "}, parallel = false)");
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.equals(DuckDb.ABSENT) ? "" : cell)
                        .toList())
                .toList();
    }

    private static String duckDbTypes(DataSet data) {
        return data.columns().stream()
                .map(field -> "'" + field.name() + "': '" + duckDbType(field.type()) + "'")
                .collect(Collectors.joining(", "));
    }

    private static String duckDbType(FieldType type) {
        return switch (type) {
            case TEXT, PERIOD -> "VARCHAR";
            case INTEGER -> "INTEGER";
            case DECIMAL -> "DECIMAL(38,14)";
            case DATE -> "DATE";
        };
    }
}
