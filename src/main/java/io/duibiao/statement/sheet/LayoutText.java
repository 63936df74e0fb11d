package io.duibiao.statement.sheet;

import io.duibiao.document.Place;
import io.duibiao.document.Reject;
import io.duibiao.reference.Region;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import io.duibiao.statement.Reading;
import io.duibiao.statement.Scope;
import io.duibiao.statement.Statement;
import io.duibiao.statement.sheet.Layout.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A layout as text: comments for the reader, and between them the lines of a {@code .layout.yaml} that would pin what was
 * found. The whole text is such a file.
 */
public final class LayoutText {
    private static final int SAMPLES = 12;

    private final Reading reading;

    /** Makes the text of what was read of the sheets' document. */
    public LayoutText(Reading reading) {
        this.reading = reading;
    }

    /** Returns the lines of a sheet. */
    public List<String> lines(Layout layout) {
        List<String> lines = new ArrayList<>();
        if (layout.parts().isEmpty()) {
            lines.add("# sheet " + quoted(layout.sheet()) + ": no table of figures was found");
        }
        layout.parts().forEach(part -> {
            lines.addAll(comments(part));
            lines.addAll(pin(part.pin()));
        });
        return lines;
    }

    private List<String> comments(Part part) {
        List<String> lines = new ArrayList<>();
        long read = statements(part.pin()).count();
        long refused = rejects(part.pin()).count();
        lines.add("# sheet " + quoted(part.pin().sheet()) + ", rows "
                + part.pin().body().label() + ": " + read + " figures read, " + refused + " cells refused");
        part.title().forEach(text -> lines.add("#   title    " + text));
        part.header().forEach(text -> lines.add("#   header   " + text));
        part.notes().forEach(text -> lines.add("#   note     " + text));
        samples(part.pin()).forEach(text -> lines.add("#   reads    " + text));
        Set<Enum<?>> reasons = new HashSet<>();
        rejects(part.pin())
                .filter(reject -> reasons.add(reject.reason()))
                .forEach(reject -> lines.add(
                        "#   refused  " + reject.place().map(Place::label).orElse("") + " " + reject.reason() + ": "
                                + reject.detail()));
        return lines;
    }

    /** The first figure of each column says how the column is read. */
    private List<String> samples(Pin pin) {
        Set<Integer> columns = new HashSet<>();
        return statements(pin)
                .filter(statement ->
                        columns.add(cell(statement.evidence().place()).column()))
                .limit(SAMPLES)
                .map(LayoutText::sample)
                .toList();
    }

    private static String sample(Statement statement) {
        Scope scope = statement.scope();
        String region = scope.region().words().isEmpty()
                ? "the document's region"
                : scope.region().words();
        String measure = statement.measure() == Measure.LEVEL ? "" : " " + statement.measure();
        String period = scope.periodLabel().isEmpty() ? "no period" : scope.periodLabel();
        return statement.evidence().place().label() + " = "
                + statement.quantity().value().toPlainString() + " "
                + statement.quantity().unit().symbol() + ": " + region + ", " + statement.subject() + measure + ", "
                + period;
    }

    private Stream<Statement> statements(Pin pin) {
        return reading.statements().stream().filter(s -> isIn(pin, s.evidence().place()));
    }

    private Stream<Reject> rejects(Pin pin) {
        return reading.unread().stream()
                .filter(reject ->
                        reject.place().filter(place -> isIn(pin, place)).isPresent());
    }

    private static boolean isIn(Pin pin, Place place) {
        return place instanceof Place.Cell cell
                && cell.sheet().equals(pin.sheet())
                && pin.body().contains(cell.row());
    }

    private static Place.Cell cell(Place place) {
        return (Place.Cell) place;
    }

    private static List<String> pin(Pin pin) {
        List<String> lines = new ArrayList<>();
        lines.add("- sheet: " + quoted(pin.sheet()));
        pin.header().ifPresent(rows -> lines.add("  header: " + rows.label()));
        if (pin.columns() instanceof Pin.Cross cross) {
            lines.add("  stub: " + cross.stub().stream().map(StubColumn::label).collect(Collectors.joining(", ")));
            lines.add("  figures: " + Letters.of(cross.figures()));
        } else if (pin.columns() instanceof Pin.PerRow table) {
            lines.add("  columns: " + columns(table));
        }
        lines.add("  body: " + pin.body().label());
        lines.add(line("unit", pin.said().unit().map(Unit::symbol).map(LayoutText::quoted)));
        lines.add(line("period", pin.said().period().map(Object::toString)));
        lines.add(line("region", pin.said().region().map(Region::code)));
        return lines;
    }

    private static String columns(Pin.PerRow table) {
        return table.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(column ->
                        Letters.of(column.getValue()) + " " + column.getKey().word())
                .collect(Collectors.joining(", "));
    }

    private static String line(String key, Optional<String> value) {
        return value.map(text -> "  " + key + ": " + text)
                .orElse("  # " + key + ": none above the table; to be given here where no heading names it");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replace("\n", " ") + "'";
    }
}
