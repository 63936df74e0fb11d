package io.duibiao.job;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.duibiao.correction.Correction;
import io.duibiao.correction.Correction.Change;
import io.duibiao.correction.Correction.Signature;
import io.duibiao.correction.Correction.Target;
import io.duibiao.correction.Corrections;
import io.duibiao.correction.Field;
import io.duibiao.document.Place;
import io.duibiao.reference.CatalogueText;
import io.duibiao.reference.Reference;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A file of corrections as it was read: what travels to where the work is done. It is a CSV with the columns
 * {@code document,place,number_text,subject,field,read,right,who,when,why}, one line a field of a figure.
 *
 * @param name the file's name, for messages
 * @param text its content; empty where a job has no corrections
 */
public record CorrectionFile(String name, String text) implements Serializable {

    /** No corrections. */
    public static final CorrectionFile NONE = new CorrectionFile("", "");

    /**
     * Returns the content of a file.
     *
     * @throws UsageException if the file cannot be read
     */
    public static CorrectionFile read(Path file) {
        try {
            return new CorrectionFile(file.toString(), CatalogueText.read(file));
        } catch (NoSuchFileException e) {
            throw unreadable(file, "there is no such file");
        } catch (AccessDeniedException e) {
            throw unreadable(file, "its rights do not allow it");
        } catch (IOException e) {
            throw unreadable(file, String.valueOf(e.getMessage()));
        }
    }

    private static UsageException unreadable(Path file, String why) {
        return new UsageException(
                "Cannot read the corrections '" + file + "': " + why + ". Mend that, or name another file.");
    }

    /** Returns the lines that name each document, in their order, by the name or hash they have for it. */
    Map<String, String> byDocument() {
        Map<String, String> lines = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> lines.merge(row.getField("document"), row.getFields() + "\n", String::concat));
            return lines;
        } catch (IOException | IllegalArgumentException | NoSuchElementException | CsvParseException e) {
            throw new UsageException(name + ": " + e.getMessage());
        }
    }

    /** Returns in which line each document is named first, by the name or hash that it has there. */
    Map<String, Long> firstLines() {
        Map<String, Long> lines = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> lines.putIfAbsent(row.getField("document"), row.getStartingLineNumber()));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a text in memory", e);
        }
    }

    /** Returns the file without the lines that name these documents. */
    CorrectionFile without(Set<String> documents) {
        StringWriter kept = new StringWriter();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text);
                CsvWriter csv = CsvWriter.builder().build(kept)) {
            List<NamedCsvRecord> others = rows.stream()
                    .filter(row -> !documents.contains(row.getField("document")))
                    .toList();
            others.stream().findFirst().ifPresent(row -> csv.writeRecord(row.getHeader()));
            others.forEach(row -> csv.writeRecord(row.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot rewrite a text in memory", e);
        }
        return new CorrectionFile(name, kept.toString());
    }

    /**
     * Returns the corrections, checked.
     *
     * @throws UsageException if a line cannot be used; the message names it
     */
    public Corrections corrections(Reference reference) {
        List<Correction> corrections = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                corrections.add(correction(row, reference));
            }
            return new Corrections(reference, corrections);
        } catch (IOException | IllegalArgumentException | CsvParseException e) {
            throw new UsageException(name + ": " + e.getMessage());
        }
    }

    private Correction correction(NamedCsvRecord row, Reference reference) {
        try {
            Change change = new Change(Field.of(row.getField("field")), row.getField("read"), row.getField("right"));
            change.check(reference);
            return new Correction(
                    new Target(
                            row.getField("document"),
                            Place.parse(row.getField("place")),
                            row.getField("number_text"),
                            row.getField("subject")),
                    change,
                    new Signature(row.getField("who"), LocalDate.parse(row.getField("when")), row.getField("why")));
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
            throw new UsageException(name + ":" + row.getStartingLineNumber() + ": " + e.getMessage());
        }
    }
}
