package io.duibiao.statement.prose;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Place;
import io.duibiao.document.Reject;
import io.duibiao.period.Period;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.Reading;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads sentences as a district's half-year report, with the project's own catalogues. */
final class Reader {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));
    private static final Dateline DISTRICT = new Dateline(
            REFERENCE.regions().byCode("500101"), Period.tryParse("2023-H1"), DocumentKind.REPORT, Optional.empty());

    private static final ProseReader READER = new ProseReader(REFERENCE);

    private Reader() {}

    static Reference reference() {
        return REFERENCE;
    }

    static Reading read(String text) {
        return READER.read(document(text), DISTRICT);
    }

    static Document document(String text) {
        return new Document("0", "example.txt", Format.TXT, text, List.of());
    }

    /** Returns what a text says, one line a statement or refusal, in the order of the text. */
    static List<String> lines(String text) {
        Reading reading = read(text);
        List<Line> lines = new ArrayList<>();
        reading.statements()
                .forEach(statement ->
                        lines.add(new Line(start(statement.evidence().place()), line(statement))));
        reading.unread()
                .forEach(reject -> lines.add(new Line(start(reject.place().orElseThrow()), line(reject, text))));
        lines.sort(Comparator.comparingInt(Line::start));
        return lines.stream().map(Line::words).toList();
    }

    private record Line(int start, String words) {}

    private static int start(Place place) {
        return ((Place.Span) place).start();
    }

    static String line(Statement statement) {
        return "| " + String.join(" | ", cells(statement)) + " |";
    }

    private static List<String> cells(Statement statement) {
        RegionWords region = statement.scope().region();
        String period = statement.scope().periodLabel();
        Bound bound = statement.quantity().bound();
        return List.of(
                statement.evidence().numberText(),
                statement.subject(),
                statement.measure().name(),
                statement.quantity().value().toPlainString(),
                statement.quantity().unit().symbol(),
                bound == Bound.EXACT ? "" : bound.label(),
                region.kind() == RegionWords.Kind.OWN ? "" : region.words(),
                period.equals("2023-H1") ? "" : period);
    }

    private static String line(Reject reject, String text) {
        Place.Span span = (Place.Span) reject.place().orElseThrow();
        String number =
                text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
        return "| " + number.replace('％', '%') + " | | " + reject.reason() + " | | | | | |";
    }
}
