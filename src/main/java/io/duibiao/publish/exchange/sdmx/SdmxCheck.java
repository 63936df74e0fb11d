package io.duibiao.publish.exchange.sdmx;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds rows of SDMX-CSV against a structure message: both as files, as a stranger would get them. */
final class SdmxCheck {
    /** So many problems are enough to see what is wrong. */
    private static final int MOST = 10;

    private final Definition definition;
    private final List<String> problems = new ArrayList<>();
    private final Set<List<String>> keys = new HashSet<>();

    private SdmxCheck(Definition definition) {
        this.definition = definition;
    }

    /** Returns what is wrong, each with its row and column, the first ten; nothing where all is right. */
    static List<String> problems(Path csv, Path structure) throws IOException {
        SdmxCheck check = new SdmxCheck(StructureReader.read(structure));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                if (check.keys.isEmpty()) {
                    check.heading(row.getHeader());
                }
                check.row(row);
                if (check.problems.size() >= MOST) {
                    break;
                }
            }
        }
        return check.problems;
    }

    private void heading(List<String> header) {
        if (header.size() < SdmxCsv.LEAD.size()
                || !header.subList(0, SdmxCsv.LEAD.size()).equals(SdmxCsv.LEAD)) {
            problems.add("heading: begins with " + header + ", not with " + SdmxCsv.LEAD);
        }
        for (String id : header) {
            if (!SdmxCsv.LEAD.contains(id) && definition.component(id).isEmpty()) {
                problems.add("heading: " + id + " is not declared");
            }
        }
        for (String id : definition.dimensions()) {
            if (!header.contains(id)) {
                problems.add("heading: the dimension " + id + " is missing");
            }
        }
    }

    private void row(NamedCsvRecord row) {
        String at = "line " + row.getStartingLineNumber() + ": ";
        if (!row.getField(0).equals(SdmxCsv.DATAFLOW) || !row.getField(1).equals(definition.flow())) {
            problems.add(at + row.getField(0) + " " + row.getField(1) + " is not declared");
        }
        for (Component component : definition.components()) {
            row.findField(component.id()).ifPresent(value -> value(at, component, value));
        }
        List<String> key = definition.dimensions().stream()
                .map(id -> row.findField(id).orElse(""))
                .toList();
        if (!keys.add(key)) {
            problems.add(at + "the key " + key + " was there before");
        }
    }

    private void value(String at, Component component, String value) {
        if (value.isEmpty()) {
            if (component.isDimension()) {
                problems.add(at + component.id() + " is blank, and is a dimension");
            }
            return;
        }
        Optional<Set<String>> codes =
                component.codeList().map(list -> definition.codes().getOrDefault(list, Set.of()));
        boolean fits = codes.map(list -> list.contains(value)).orElseGet(() -> isOf(component.textType(), value));
        if (!fits) {
            problems.add(at + component.id() + " holds '" + value + "', which is not "
                    + component.codeList().map(list -> "in " + list).orElse("of type " + component.textType()));
        }
    }

    private static boolean isOf(String textType, String value) {
        return switch (textType) {
            case "String" -> true;
            case "Integer" -> value.matches("[+-]?\\d+");
            case "Decimal" -> isDecimal(value);
            case "GregorianDay" -> isDay(value);
            case "ObservationalTimePeriod" -> TimePeriod.isValid(value);
            default -> false;
        };
    }

    private static boolean isDecimal(String value) {
        try {
            return value.indexOf('e') < 0 && new BigDecimal(value).precision() > 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
