package io.duibiao.extract;

import io.duibiao.document.Document;
import io.duibiao.document.Place;
import io.duibiao.document.Reject;
import io.duibiao.job.FileStatements;
import io.duibiao.observation.ExtractRow;
import io.duibiao.observation.Resolver;
import io.duibiao.publish.page.Mark;
import io.duibiao.publish.page.MarkedDocument;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.statement.NonFigure;
import io.duibiao.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks the numbers of a document: what each was taken for, its reading, and why it was not read or not taken. */
public final class Annotations {
    private final Resolver resolver;
    private final ExtractRow rows;

    /** Makes marks with the codes of these catalogues. */
    public Annotations(Reference reference) {
        this.resolver = new Resolver(reference);
        this.rows = new ExtractRow(reference);
    }

    /** Returns the document with its numbers marked; empty where the file could not be opened. */
    public Optional<MarkedDocument> of(FileStatements file) {
        return file.document()
                .map(document ->
                        new MarkedDocument(document, dateline(file), notes(file.rejects()), marks(document, file)));
    }

    private static String dateline(FileStatements file) {
        return Stream.of(
                        file.dateline().region().map(Region::name).orElse("地区未知"),
                        file.dateline().period().map(Object::toString).orElse("时期未知"))
                .collect(Collectors.joining(" · "));
    }

    private static List<String> notes(List<Reject> rejects) {
        return rejects.stream()
                .filter(reject -> reject.place().isEmpty())
                .map(reject -> reject.reason().zh() + "：" + reject.detail())
                .toList();
    }

    private List<Mark> marks(Document document, FileStatements file) {
        Map<Place, List<Statement>> figures = file.statements().stream()
                .collect(Collectors.groupingBy(
                        statement -> statement.evidence().place(), LinkedHashMap::new, Collectors.toList()));
        Map<Place, Reject> refused = resolver.resolve(document, file.dateline(), file.statements()).rejects().stream()
                .collect(Collectors.toMap(
                        reject -> reject.place().orElseThrow(), reject -> reject, (first, second) -> first));
        List<Mark> marks = new ArrayList<>();
        figures.forEach((place, statements) -> marks.add(figure(
                statements,
                Optional.ofNullable(refused.get(place)),
                statement -> rows.named(document, file.dateline(), statement))));
        file.nonFigures().forEach(number -> marks.add(noFigure(number)));
        file.rejects().forEach(reject -> reject.place()
                .filter(place -> !figures.containsKey(place))
                .ifPresent(place -> marks.add(unread(document, place, reject))));
        marks.sort(Comparator.comparingInt(mark -> mark.place() instanceof Place.Span span ? span.start() : -1));
        return marks;
    }

    private static Mark figure(
            List<Statement> statements, Optional<Reject> refusal, Function<Statement, Map<String, String>> row) {
        Statement first = statements.get(0);
        List<String> lines = new ArrayList<>();
        statements.forEach(statement -> lines.addAll(ReadingWords.of(statement, row.apply(statement))));
        refusal.ifPresent(reject -> lines.add("未采用：" + reject.reason().zh() + "。" + reject.detail()));
        String label = first.evidence().numberText() + first.quantity().unit().symbol();
        Mark.Kind kind = refusal.isPresent() ? Mark.Kind.REFUSED : ReadingWords.kind(first.measure());
        return new Mark(first.evidence().place(), kind, label, lines);
    }

    private static Mark noFigure(NonFigure number) {
        return new Mark(number.place(), Mark.Kind.NO_FIGURE, number.text(), List.of(ReadingWords.zh(number.kind())));
    }

    private static Mark unread(Document document, Place place, Reject reject) {
        return new Mark(
                place,
                Mark.Kind.UNREAD,
                words(document, place),
                List.of(reject.reason().zh(), reject.detail()));
    }

    private static String words(Document document, Place place) {
        if (place instanceof Place.Span span) {
            String text = document.text();
            int start = text.offsetByCodePoints(0, span.start());
            return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
        }
        Place.Cell cell = (Place.Cell) place;
        return document.sheets().stream()
                .filter(sheet -> sheet.name().equals(cell.sheet()))
                .map(sheet -> sheet.cell(cell.row(), cell.column()).text())
                .findFirst()
                .orElse(cell.label());
    }
}
