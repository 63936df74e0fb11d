package io.duibiao.job;

import io.duibiao.document.Document;
import io.duibiao.document.Reject;
import io.duibiao.document.Sheet;
import io.duibiao.document.format.FileReading;
import io.duibiao.document.format.Intake;
import io.duibiao.observation.Delivery;
import io.duibiao.observation.Resolution;
import io.duibiao.observation.Resolver;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Reading;
import io.duibiao.statement.Statement;
import io.duibiao.statement.prose.DatelineReader;
import io.duibiao.statement.prose.ProseReader;
import io.duibiao.statement.sheet.SheetReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of one file from its bytes to its observations: format, dateline, prose and sheets, resolution. No Spark, no lake:
 * {@code extract} walks it alone, a run walks it in parallel. Thread-safe.
 */
public final class FigureReader {
    private final Intake intake = new Intake();
    private final DatelineReader datelines;
    private final ProseReader prose;
    private final SheetReader sheets;
    private final Resolver resolver;

    /** Makes the reader that knows these catalogues. */
    public FigureReader(Reference reference) {
        this.datelines = new DatelineReader(reference);
        this.prose = new ProseReader(reference);
        this.sheets = new SheetReader(reference);
        this.resolver = new Resolver(reference);
    }

    /**
     * Returns what is said in a file.
     *
     * @param source the file's name as it is to stand in outputs
     * @param content its bytes
     * @param known what job, manifest or file name tell of it; goes before what the text tells
     */
    public FileStatements statements(String source, byte[] content, Dateline known) {
        FileReading file = intake.read(source, content);
        return file.document()
                .map(document -> statements(document, file.rejects(), known))
                .orElseGet(() -> FileStatements.unreadable(source, file.rejects()));
    }

    private FileStatements statements(Document document, List<Reject> fileRejects, Dateline known) {
        Dateline dateline = known.or(datelines.read(document));
        List<Statement> statements = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>(fileRejects);
        if (!document.text().isBlank()) {
            add(prose.read(document, dateline), statements, rejects);
        }
        for (Sheet sheet : document.sheets()) {
            add(sheets.read(document, sheet, dateline), statements, rejects);
        }
        return new FileStatements(document.source(), java.util.Optional.of(document), dateline, statements, rejects);
    }

    private static void add(Reading reading, List<Statement> statements, List<Reject> rejects) {
        statements.addAll(reading.statements());
        rejects.addAll(reading.unread());
    }

    /** Returns the observations of a file, in its order, and all that was not taken. */
    public Delivery deliver(String source, byte[] content, Dateline known) {
        FileStatements said = statements(source, content, known);
        if (said.document().isEmpty()) {
            return new Delivery(source, said.document(), known, List.of(), said.rejects());
        }
        Resolution resolution = resolver.resolve(said.document().get(), said.dateline(), said.statements());
        List<Reject> rejects = new ArrayList<>(said.rejects());
        rejects.addAll(resolution.rejects());
        return new Delivery(source, said.document(), said.dateline(), resolution.observations(), rejects);
    }
}
