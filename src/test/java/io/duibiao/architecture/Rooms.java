package io.duibiao.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The map of the rooms: which room may use which, in the order in which a figure passes through them. */
final class Rooms {
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        room("reference");
        room("period");
        room("document");
        room("document.limit", "document");
        room("document.format", "document", "document.limit");
        room("statement", "reference", "period", "document");
        room("statement.lexis", "reference", "period", "document", "document.limit", "statement");
        String[] readers = {"reference", "period", "document", "document.limit", "statement", "statement.lexis"};
        room("statement.prose", readers);
        room("statement.sheet", readers);
        room("observation", "reference", "period", "document", "statement", "statement.lexis");
        room("correction", "reference", "period", "document", "statement", "observation");
        room("benchmark.result", "reference", "period", "document");
        String[] figures = {"reference", "period", "document", "statement", "observation", "benchmark.result"};
        room("benchmark", figures);
        room("benchmark.finding", with(figures, "benchmark"));
        room("benchmark.study", with(figures, "benchmark"));
        room("benchmark.claim", with(figures, "benchmark"));
        room("schema", "reference", "period", "document", "statement", "observation", "benchmark.result");
        room("lake.storage");
        room("lake.lock", "lake.storage");
        room("lake.effort", "schema", "lake.storage");
        room("lake.writer", "reference", "period", "observation", "benchmark", "benchmark.result", "schema");
        room(
                "lake",
                "reference",
                "period",
                "document",
                "statement",
                "observation",
                "benchmark",
                "benchmark.result",
                "benchmark.finding",
                "schema",
                "lake.storage",
                "lake.lock",
                "lake.writer");
        room(
                "lake.reader",
                "lake.storage",
                "reference",
                "period",
                "document",
                "statement",
                "observation",
                "benchmark.result",
                "schema");
        room(
                "lake.upkeep",
                "reference",
                "period",
                "document",
                "statement",
                "statement.lexis",
                "correction",
                "observation",
                "benchmark.result",
                "schema",
                "lake.storage",
                "lake.lock",
                "lake.reader");
        room("lake.backup", "document", "schema", "lake.storage", "lake.lock", "lake.reader", "lake.upkeep");
        room("publish", "reference", "period", "document", "benchmark.result");
        room("publish.drawing");
        String[] results = {
            "reference", "period", "document", "benchmark.result", "publish", "publish.drawing", "publish.chart"
        };
        for (String form : List.of("chart", "brief", "exchange")) {
            room("publish." + form, results);
        }
        room("publish.template", "document", "publish");
        room("publish.workbook", with(results, "publish.template"));
        room("publish.page", with(results, "publish.brief"));
        room("publish.proof", "reference", "period", "benchmark.result", "publish", "publish.brief");
        String[] exchanged = {"reference", "period", "benchmark.result", "publish", "publish.exchange"};
        room("publish.exchange.sdmx", with(exchanged, "document"));
        room("publish.exchange.database", exchanged);
        room("publish.exchange.format", with(exchanged, "publish.exchange.sdmx"));
        room(
                "export",
                "reference",
                "period",
                "document",
                "statement",
                "observation",
                "benchmark",
                "benchmark.result",
                "benchmark.finding",
                "lake.storage",
                "lake.reader",
                "publish",
                "publish.exchange",
                "publish.exchange.database",
                "publish.exchange.format");
        room("job.carrier");
        room("job.telling", "schema");
        room("job.history", "reference", "period", "document", "statement", "observation", "benchmark.result");
        List<String> allAbove = new ArrayList<>(MAY_USE.keySet());
        room("job", allAbove.toArray(String[]::new));
        room(
                "extract",
                "reference",
                "period",
                "document",
                "statement",
                "observation",
                "correction",
                "publish.page",
                "job");
        room("notebook", "publish.chart", "publish.drawing");
        room("cli", new ArrayList<>(MAY_USE.keySet()).toArray(String[]::new));
    }

    private Rooms() {}

    private static void room(String name, String... mayUse) {
        MAY_USE.put(name, List.of(mayUse));
    }

    private static String[] with(String[] rooms, String another) {
        return Stream.concat(Arrays.stream(rooms), Stream.of(another)).toArray(String[]::new);
    }

    static Map<String, List<String>> mayUse() {
        return MAY_USE;
    }
}
