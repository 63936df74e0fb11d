package io.duibiao.job;

import io.duibiao.document.Document;
import io.duibiao.document.Sheet;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Unit;
import io.duibiao.statement.sheet.Letters;
import io.duibiao.statement.sheet.LongTable;
import io.duibiao.statement.sheet.Pin;
import io.duibiao.statement.sheet.Pin.Columns;
import io.duibiao.statement.sheet.Pin.Said;
import io.duibiao.statement.sheet.Rows;
import io.duibiao.statement.sheet.StubColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a file of pinned layouts: a list with a block for each table. */
final class LayoutFileReader {
    private static final Set<String> KEYS = new LinkedHashSet<>(
            List.of("sheet", "title", "header", "stub", "figures", "columns", "body", "unit", "period", "region"));
    private static final String KINDS = words(StubColumn.Kind.values());
    private static final String LONG_KINDS = words(LongTable.Column.values());

    private final LayoutFile file;
    private final Reference reference;
    private final Document document;
    private final List<String> problems = new ArrayList<>();

    LayoutFileReader(LayoutFile file, Reference reference, Document document) {
        this.file = file;
        this.reference = reference;
        this.document = document;
    }

    private static String words(Enum<?>[] kinds) {
        return Arrays.stream(kinds)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    Pins read() {
        List<Pin> pins = new ArrayList<>();
        try {
            Optional<Node> root = YamlFile.root(file.name(), file.text());
            if (root.isEmpty()) {
                return Pins.NONE; // all of it is comments
            }
            List<Node> items = root.get() instanceof SequenceNode list ? list.getValue() : List.of(root.get());
            items.forEach(item ->
                    pin(new YamlBlock(file.name(), item, KEYS, problems)).ifPresent(pins::add));
        } catch (UsageException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return problems.isEmpty() ? new Pins(pins, List.of()) : new Pins(List.of(), problems);
    }

    private Optional<Pin> pin(YamlBlock block) {
        Optional<Sheet> sheet = sheet(block);
        Optional<Rows> header = rows(block, "header");
        block.required("body");
        Optional<Rows> body = rows(block, "body");
        sheet.ifPresent(known -> body.filter(
                        rows -> rows.first() >= known.rows().size())
                .ifPresent(rows -> block.problemAt(
                        "body", "The sheet has only " + known.rows().size() + " rows, not row " + rows.label() + ".")));
        Columns columns = block.optional("columns").isPresent() ? table(block) : cross(block);
        Said said = said(block);
        return problems.isEmpty() && sheet.isPresent() && body.isPresent()
                ? Optional.of(new Pin(sheet.get().name(), header, body.get(), columns, said))
                : Optional.empty();
    }

    private Optional<Sheet> sheet(YamlBlock block) {
        String name = block.required("sheet");
        Optional<Sheet> sheet = document.sheets().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
        if (sheet.isEmpty() && !name.isBlank()) {
            List<String> names = document.sheets().stream().map(Sheet::name).toList();
            block.problemAt(
                    "sheet",
                    "There is no sheet '" + name + "' in '" + document.source() + "', only " + names + "."
                            + Suggestion.tail(name, names));
        }
        return sheet;
    }

    private static Optional<Rows> rows(YamlBlock block, String key) {
        Optional<String> text = block.optional(key).filter(label -> !label.isBlank());
        Optional<Rows> rows = text.flatMap(Rows::parse);
        if (text.isPresent() && rows.isEmpty()) {
            block.problemAt(key, "Cannot read '" + text.get() + "' as rows: it must be like 3 or 3..20.");
        }
        return rows;
    }

    private static Columns cross(YamlBlock block) {
        List<StubColumn> stub = new ArrayList<>();
        for (String label : parts(block.optional("stub").orElse(""))) {
            Optional<StubColumn> column = StubColumn.parse(label);
            column.ifPresentOrElse(
                    stub::add,
                    () -> block.problemAt(
                            "stub",
                            "Cannot read '" + label
                                    + "' as a column of labels: it must be like 'B region', with one of " + KINDS
                                    + "."));
        }
        String letters = block.required("figures");
        NavigableSet<Integer> figures = letters.isBlank() ? new TreeSet<>() : Letters.parse(letters);
        if (figures.isEmpty() && !letters.isBlank()) {
            block.problemAt("figures", "Cannot read '" + letters + "' as columns: it must be like C..F or C E G.");
        }
        return new Pin.Cross(stub, figures);
    }

    private static Columns table(YamlBlock block) {
        Map<LongTable.Column, Integer> columns = new EnumMap<>(LongTable.Column.class);
        for (String label : parts(block.optional("columns").orElse(""))) {
            String[] words = label.split("\\s+", 2);
            NavigableSet<Integer> letters = Letters.parse(words[0]);
            Optional<LongTable.Column> kind = words.length < 2
                    ? Optional.empty()
                    : Arrays.stream(LongTable.Column.values())
                            .filter(column -> column.word().equals(words[1]))
                            .findFirst();
            if (letters.size() == 1 && kind.isPresent()) {
                columns.put(kind.get(), letters.first());
            } else {
                block.problemAt(
                        "columns",
                        "Cannot read '" + label + "' as a column: it must be like 'D value', with one of " + LONG_KINDS
                                + ".");
            }
        }
        if (!columns.containsKey(LongTable.Column.VALUE)) {
            block.problemAt("columns", "No column holds the figures: one must be named like 'D value'.");
        }
        return new Pin.PerRow(columns);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Said said(YamlBlock block) {
        Optional<Unit> unit = checked(
                block, "unit", block.optional("unit").flatMap(reference.units()::of), "units.csv has no such unit");
        Optional<Period> period = checked(
                block, "period", block.optional("period").flatMap(Period::tryParse), "it must be like " + Period.FORMS);
        Optional<Region> region = checked(
                block,
                "region",
                block.optional("region").flatMap(reference.regions()::byCode),
                "regions.csv has no such code");
        return new Said(block.optional("title"), unit, period, region);
    }

    private static <T> Optional<T> checked(YamlBlock block, String key, Optional<T> value, String rule) {
        Optional<String> text = block.optional(key);
        if (text.isPresent() && value.isEmpty()) {
            block.problemAt(key, "Unknown " + key + " '" + text.get() + "': " + rule + ".");
        }
        return value;
    }
}
